/** A disabled account and one that nobody connected are told alike; so is whatever is wrong with an answer. */
export const openIdReasons = [
  'providerSilent',
  'attemptOver',
  'notAccepted',
  'notInvited',
  'belongsToAnother',
  'tooManyTries',
] as const;
export type OpenIdReason = (typeof openIdReasons)[number];
