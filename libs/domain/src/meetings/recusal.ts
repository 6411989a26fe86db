import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { SeatPerson } from './attendance.ts';
import { obstacles, type Obstacle } from './conduct-meeting.ts';
import type { MeetingState } from './meeting.ts';

export const recordRecusalReasons = ['meetingOver', 'itemFinished', 'personNotOfSeat', ...obstacles] as const;
export type RecordRecusalReason = (typeof recordRecusalReasons)[number];

export interface RecusalFacts {
  readonly meeting: { readonly state: MeetingState };
  readonly item: { readonly id: string; readonly finishedAt: Date | null };
  readonly seat: { readonly seatId: string; readonly people: readonly SeatPerson[] };
}

export interface Recusal {
  readonly itemId: string;
  readonly seatId: string;
  readonly personId: string;
}

/**
 * Somebody takes no part in one item (GO NRW § 31 as the model): no papers, no debate, no vote, not counted. Once the
 * ballot is open its electorate stands, so the recusal must come before.
 */
export function recordRecusal(
  facts: RecusalFacts,
  personId: string,
  obstacle: Obstacle | null,
): Outcome<Recusal, RecordRecusalReason> {
  const ended = endOf(facts);
  if (ended !== null) return refuse(ended);
  if (!facts.seat.people.some((person) => person.personId === personId)) return refuse('personNotOfSeat');
  if (obstacle !== null) return refuse(obstacle);
  return accept({ itemId: facts.item.id, seatId: facts.seat.seatId, personId });
}

export const withdrawRecusalReasons = ['meetingOver', 'itemFinished', ...obstacles] as const;
export type WithdrawRecusalReason = (typeof withdrawRecusalReasons)[number];

/** Takes back a recusal that was noted by mistake; taking back none changes nothing. */
export function withdrawRecusal(
  facts: RecusalFacts,
  personId: string,
  obstacle: Obstacle | null,
): Outcome<Recusal, WithdrawRecusalReason> {
  const ended = endOf(facts);
  if (ended !== null) return refuse(ended);
  if (obstacle !== null) return refuse(obstacle);
  return accept({ itemId: facts.item.id, seatId: facts.seat.seatId, personId });
}

function endOf({ meeting, item }: RecusalFacts): 'meetingOver' | 'itemFinished' | null {
  if (meeting.state === 'closed' || meeting.state === 'cancelled') return 'meetingOver';
  return item.finishedAt === null ? null : 'itemFinished';
}
