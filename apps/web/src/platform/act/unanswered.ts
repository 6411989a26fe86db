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

/**
 * Whether the newest act found the session over. The page is then not read again: it would be read for a visitor, and
 * what somebody was doing would be gone, together with the sentence that says so.
 */
export function foundSignedOut(): boolean {
  return newest === 'UNAUTHENTICATED';
}
