import type { ProcedureSettings } from '../boards/board.ts';
import { addDays, dateInBerlin } from '../kernel/calendar-date.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { longestStatedReason } from '../kernel/stated-reason.ts';
import { meetingLifecycle, type MeetingState } from './meeting.ts';
import { next } from '../kernel/lifecycle.ts';

export const inviteToMeetingReasons = [
  'stateNotPossible',
  'agendaEmpty',
  'noticeTooShort',
  'urgentNoticeTooShort',
  'reasonTooLong',
] as const;
export type InviteToMeetingReason = (typeof inviteToMeetingReasons)[number];

export interface InvitationFacts {
  readonly state: MeetingState;
  readonly startsAt: Date;
  readonly itemCount: number;
  /** Null where the board has no rules of procedure: then no period is to be kept. */
  readonly periods: Pick<ProcedureSettings, 'invitationDays' | 'urgentInvitationHours'> | null;
}

export interface Invitation {
  readonly state: MeetingState;
  readonly invitedAt: Date;
  /** Only where the regular period was not kept. */
  readonly urgencyReason: string | null;
}

const hourMs = 3_600_000;

/**
 * Sends the invitation. Between its day and that of the meeting lie the full days that the rules of procedure name
 * (GO NRW § 47 and its model rules); a shorter time needs a stated reason, and its hours.
 */
export function inviteToMeeting(
  facts: InvitationFacts,
  urgencyReason: string | null,
  now: Date,
): Outcome<Invitation, InviteToMeetingReason> {
  const state = next(meetingLifecycle, facts.state, 'invite');
  if (state === null) return refuse('stateNotPossible');
  if (facts.itemCount === 0) return refuse('agendaEmpty');
  const reason = urgencyReason?.trim() || null;
  if (isInTime(facts, now)) return accept({ state, invitedAt: now, urgencyReason: null });
  if (reason === null) return refuse('noticeTooShort');
  if (reason.length > longestStatedReason) return refuse('reasonTooLong');
  const hoursLeft = (facts.startsAt.getTime() - now.getTime()) / hourMs;
  if (hoursLeft < (facts.periods?.urgentInvitationHours ?? 0)) return refuse('urgentNoticeTooShort');
  return accept({ state, invitedAt: now, urgencyReason: reason });
}

/** Neither the day of the invitation nor that of the meeting counts: both days are broken ones. */
function isInTime({ periods, startsAt }: InvitationFacts, now: Date): boolean {
  if (periods === null) return true;
  return addDays(dateInBerlin(now), periods.invitationDays) < dateInBerlin(startsAt);
}
