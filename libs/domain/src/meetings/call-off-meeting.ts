import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { meetingLifecycle, type MeetingState } from './meeting.ts';

/** A word at least: whoever was invited wants to know why. */
const shortestReason = 5;

export const cancelMeetingReasons = ['meetingBegun', 'alreadyCancelled', 'reasonMissing'] as const;
export type CancelMeetingReason = (typeof cancelMeetingReasons)[number];

export interface CancelledMeeting {
  readonly state: MeetingState;
  readonly cancellationReason: string;
}

/** Calls a meeting off before it has begun, and never without saying why. */
export function cancelMeeting(
  meeting: { readonly state: MeetingState },
  reason: string,
): Outcome<CancelledMeeting, CancelMeetingReason> {
  if (meeting.state === 'cancelled') return refuse('alreadyCancelled');
  const state = next(meetingLifecycle, meeting.state, 'cancel');
  if (state === null) return refuse('meetingBegun');
  const said = reason.trim();
  return said.length < shortestReason ? refuse('reasonMissing') : accept({ state, cancellationReason: said });
}

export const postponeMeetingReasons = [
  'meetingBegun',
  'alreadyPostponed',
  'alreadyCancelled',
  'reasonMissing',
  'startsInThePast',
  'sameTime',
] as const;
export type PostponeMeetingReason = (typeof postponeMeetingReasons)[number];

export interface PostponedMeeting {
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly postponedFrom: Date;
  readonly postponementReason: string;
}

/** Moves a meeting to another time; it is invited to anew, so that the period of notice is kept again. */
export function postponeMeeting(
  meeting: { readonly state: MeetingState; readonly startsAt: Date },
  { startsAt, reason }: { readonly startsAt: Date; readonly reason: string },
  now: Date,
): Outcome<PostponedMeeting, PostponeMeetingReason> {
  if (meeting.state === 'cancelled') return refuse('alreadyCancelled');
  if (meeting.state === 'postponed') return refuse('alreadyPostponed');
  const state = next(meetingLifecycle, meeting.state, 'postpone');
  if (state === null) return refuse('meetingBegun');
  const said = reason.trim();
  if (said.length < shortestReason) return refuse('reasonMissing');
  if (startsAt <= now) return refuse('startsInThePast');
  if (startsAt.getTime() === meeting.startsAt.getTime()) return refuse('sameTime');
  return accept({ state, startsAt, postponedFrom: meeting.startsAt, postponementReason: said });
}
