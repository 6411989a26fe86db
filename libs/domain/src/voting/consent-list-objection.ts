import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { isAttending } from '../meetings/attendance.ts';
import type { AttendanceState, MeetingState } from '../meetings/meeting.ts';
import type { BallotState } from './ballot.ts';
import { type Attending, representationReason, representationReasons } from './representation.ts';

/** What stands with the annulled ballot for everybody to read; who objected does not. */
export const consentObjectionText = 'Widerspruch gegen die Behandlung auf der Grünen Liste';

export const consentObjectionReasons = [
  'meetingOver',
  'listClosed',
  'notOnList',
  'notInElectorate',
  'advisorySeat',
  'recused',
  'seatAbsent',
  ...representationReasons,
] as const;
export type ConsentObjectionReason = (typeof consentObjectionReasons)[number];

export interface ConsentObjectionFacts {
  readonly meetingState: MeetingState;
  readonly item: { readonly onList: boolean; readonly finished: boolean };
  /** The item's ballot of a list that is open, or closed and not yet certified. */
  readonly ballotState: BallotState | null;
  /** Null for a seat that the board, or the opened list, does not know. */
  readonly seat: { readonly voting: boolean } | null;
  readonly attendance: { readonly state: AttendanceState; readonly personId: string | null } | null;
  readonly recused: boolean;
  /** Who objects for the seat; null where the secretariat puts down a voice from the room. */
  readonly objector: Attending | null;
}

export interface ConsentObjection {
  /** The item's running ballot is annulled. */
  readonly annuls: boolean;
}

/** One voice of a voting seat suffices: before the meeting, and in it until the list is closed. */
export function objectToConsentItem(
  facts: ConsentObjectionFacts,
): Outcome<ConsentObjection, ConsentObjectionReason> {
  const { meetingState, item, ballotState, seat } = facts;
  if (meetingState === 'closed' || meetingState === 'cancelled') return refuse('meetingOver');
  if (item.finished || ballotState === 'closed') return refuse('listClosed');
  if (!item.onList) return refuse('notOnList');
  if (seat === null) return refuse('notInElectorate');
  if (!seat.voting) return refuse('advisorySeat');
  if (facts.recused) return refuse('recused');
  const barred = isRunning(meetingState) ? absenceReason(facts) : null;
  return barred === null ? accept({ annuls: ballotState === 'open' }) : refuse(barred);
}

/** While the meeting runs the seat must be attended; by video is enough, since an objection is no vote. */
function absenceReason({ attendance, objector }: ConsentObjectionFacts): ConsentObjectionReason | null {
  if (attendance === null || !isAttending(attendance.state)) return 'seatAbsent';
  return objector === null ? null : representationReason(attendance.personId, objector);
}

function isRunning(state: MeetingState): boolean {
  return state === 'open' || state === 'interrupted';
}
