import type { Lifecycle } from '../kernel/lifecycle.ts';

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
