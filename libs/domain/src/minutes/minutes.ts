import type { Lifecycle } from '../kernel/lifecycle.ts';

export const minutesStates = [
  'draft',
  'inReview',
  'signed',
  'objectionPeriod',
  'final',
  'published',
] as const;
export type MinutesState = (typeof minutesStates)[number];

export const minutesActions = [
  'submitForReview',
  'returnToDraft',
  'sign',
  'startObjectionPeriod',
  'finalise',
  'publish',
] as const;
export type MinutesAction = (typeof minutesActions)[number];

/** `sign` is the second of two signatures: chair and recorder (GO NRW § 52 as the template). */
export const minutesLifecycle: Lifecycle<MinutesState, MinutesAction> = {
  draft: { submitForReview: 'inReview' },
  inReview: { returnToDraft: 'draft', sign: 'signed' },
  signed: { startObjectionPeriod: 'objectionPeriod' },
  objectionPeriod: { finalise: 'final' },
  final: { publish: 'published' },
  published: {},
};

export const minutesSigners = ['chair', 'recorder'] as const;
export type MinutesSigner = (typeof minutesSigners)[number];
