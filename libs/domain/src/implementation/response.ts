import { next, type Lifecycle } from '../kernel/lifecycle.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

export const responseStates = ['open', 'follows', 'followsInPart', 'declines'] as const;
export type ResponseState = (typeof responseStates)[number];

export const responseActions = ['follow', 'followInPart', 'decline'] as const;
export type ResponseAction = (typeof responseActions)[number];

const answers = { follow: 'follows', followInPart: 'followsInPart', decline: 'declines' } as const;

/** A recommendation is never overdue, and an answer may be changed at any time. */
export const responseLifecycle: Lifecycle<ResponseState, ResponseAction> = {
  open: answers,
  follows: answers,
  followsInPart: answers,
  declines: answers,
};

export const answerRecommendationReasons = [
  'reasonMissing',
  'recommendationEnded',
  'alreadyBound',
  'textTooLong',
] as const;
export type AnswerRecommendationReason = (typeof answerRecommendationReasons)[number];

export const longestAnswer = 2_000;

export interface ResponseFacts {
  readonly state: ResponseState;
  readonly ended: boolean;
  /** The body has acceded: what was a recommendation is a duty of its own. */
  readonly bound: boolean;
}

/** Decides on the answer to a recommendation; who declines says why. */
export function answerRecommendation(
  facts: ResponseFacts,
  answer: { readonly action: ResponseAction; readonly reason: string },
): Outcome<ResponseState, AnswerRecommendationReason> {
  if (facts.ended) return refuse('recommendationEnded');
  if (facts.bound) return refuse('alreadyBound');
  if (answer.action === 'decline' && answer.reason.trim() === '') return refuse('reasonMissing');
  if (answer.reason.length > longestAnswer) return refuse('textTooLong');
  return accept(next(responseLifecycle, facts.state, answer.action) ?? facts.state);
}
