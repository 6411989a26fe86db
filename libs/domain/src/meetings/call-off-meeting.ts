import { isFarAhead } from '../kernel/far-ahead.ts';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { statedReason, statedReasonReasons } from '../kernel/stated-reason.ts';
import { meetingLifecycle, type MeetingState } from './meeting.ts';

export const cancelMeetingReasons = ['meetingBegun', 'alreadyCancelled', ...statedReasonReasons] as const;
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
  const said = statedReason(reason);
  return said.accepted ? accept({ state, cancellationReason: said.fact }) : said;
}

export const postponeMeetingReasons = [
  'meetingBegun',
  'alreadyPostponed',
  'alreadyCancelled',
  ...statedReasonReasons,
  'startsInThePast',
  'startsTooFarAhead',
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
  const said = statedReason(reason);
  if (!said.accepted) return said;
  if (startsAt <= now) return refuse('startsInThePast');
  if (isFarAhead(startsAt, now)) return refuse('startsTooFarAhead');
  if (startsAt.getTime() === meeting.startsAt.getTime()) return refuse('sameTime');
  return accept({ state, startsAt, postponedFrom: meeting.startsAt, postponementReason: said.fact });
}
