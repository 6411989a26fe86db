/** What can wait for a person in a role, in the order in which it is shown: what has a person stopped others first. */
export const waitingKinds = [
  'circulationReminder',
  'voteToCast',
  'circulationVote',
  'ballotToClose',
  'ballotToCertify',
  'reportsToConfirm',
  'extensionToDecide',
  'officeChangeToSettle',
  'questionToAnswer',
  'obligationsOverdue',
  'resolutionToPublish',
  'minutesToSign',
  'minutesToWrite',
  'minutesToPublish',
  'circulationToPlace',
  'answerToRead',
  'boardSilent',
  'circulationToComment',
  'objectionsPossible',
  'obligationsDueSoon',
  'recommendationsToAnswer',
  'federalDecisionToConfirm',
  'officeChangeProposed',
  'meetingCancelled',
  'meetingPostponed',
  'meetingAhead',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** Within how many days a duty counts as due soon. */
export const soonDays = 90;
