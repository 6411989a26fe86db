import type { NumberForm, SeatForm } from '@gremia/decision-rules/document-form';

/** A seat as it was when the ballot opened: later changes of persons and seats do not reach it. */
export interface BallotSeat {
  readonly seatId: string;
  /** What the rule and the record call the seat. */
  readonly key: string;
  readonly label: string;
  readonly benchKey: string;
  readonly voting: boolean;
  readonly weights: Readonly<Record<string, NumberForm>>;
  readonly position: number;
}

/** Seats in the form that `decide` reads; recused seats belong to the electorate no more (GO NRW § 31, § 43). */
export function electorateOf(
  seats: readonly BallotSeat[],
  recusedSeatIds: readonly string[],
): readonly SeatForm[] {
  return seats
    .filter((seat) => !recusedSeatIds.includes(seat.seatId))
    .map(({ key, benchKey, voting, weights }) => {
      const named = Object.keys(weights).length > 0;
      return named ? { seat: key, bench: benchKey, voting, weights } : { seat: key, bench: benchKey, voting };
    });
}
