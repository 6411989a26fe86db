import type { Lifecycle } from '../kernel/lifecycle.ts';

export const meetingStates = [
  'planned',
  'invited',
  'open',
  'interrupted',
  'closed',
  'cancelled',
  'postponed',
] as const;
export type MeetingState = (typeof meetingStates)[number];

export const meetingActions = [
  'invite',
  'open',
  'interrupt',
  'resume',
  'close',
  'cancel',
  'postpone',
] as const;
export type MeetingAction = (typeof meetingActions)[number];

export const meetingLifecycle: Lifecycle<MeetingState, MeetingAction> = {
  planned: { invite: 'invited', cancel: 'cancelled', postpone: 'postponed' },
  invited: { open: 'open', cancel: 'cancelled', postpone: 'postponed' },
  open: { interrupt: 'interrupted', close: 'closed' },
  interrupted: { resume: 'open', close: 'closed' },
  closed: {},
  cancelled: {},
  postponed: { invite: 'invited', cancel: 'cancelled' },
};

export const meetingFormats = ['onSite', 'hybrid', 'remote'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

export const itemPurposes = ['information', 'consultation', 'decision', 'election'] as const;
export type ItemPurpose = (typeof itemPurposes)[number];

export const attendanceStates = ['present', 'remote', 'absent', 'excused'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** In characters; what is longer is a text and has a field of its own. */
export const longestTitle = 300;
export const longestPlace = 500;
export const longestExplanation = 5_000;
