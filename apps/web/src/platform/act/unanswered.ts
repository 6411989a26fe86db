import type { ProblemKind } from '../graphql/problem';

let newest: ProblemKind | null = null;

/** Remembers why an act came to nothing; null once the next one is sent. */
export function noteUnanswered(kind: ProblemKind | null): void {
  newest = kind;
}

/** Why there is no answer to the newest act. Acts are sent one at a time; where nothing is known the way was broken. */
export function whyUnanswered(): ProblemKind {
  return newest ?? 'offline';
}
