import { recentReasons } from './recent.ts';

/** A disabled account and one that nobody connected are told alike; so is whatever is wrong with an answer. */
export const openIdReasons = [
  'providerSilent',
  'attemptOver',
  'notAccepted',
  'notInvited',
  'belongsToAnother',
  'tooManyTries',
  ...recentReasons,
] as const;
export type OpenIdReason = (typeof openIdReasons)[number];
