import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { StepUpAct } from '@gremia/domain/boards/step-up';
import type { AttendanceState } from '@gremia/domain/meetings/meeting';
import type { BallotForm, BallotState, Choice } from '@gremia/domain/voting/ballot';
import type { CastVote } from '@gremia/domain/voting/cast-vote';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { VoteIntentEntity } from './vote-intent.entity.ts';

/** What the domain asks about one seat's vote, and where the ballot belongs. */
export interface VoteFacts {
  readonly boardId: string;
  readonly meetingId: string | null;
  readonly circulationId: string | null;
  /** Before which acts the board asks for a passkey. */
  readonly stepUpActs: readonly StepUpAct[];
  readonly ballot: {
    readonly state: BallotState;
    readonly form: BallotForm;
    readonly deadline: Date | null;
    readonly settings: ProcedureSettings;
  };
  readonly seat: { readonly seatId: string; readonly voting: boolean } | null;
  readonly attendance: { readonly state: AttendanceState; readonly personId: string | null } | null;
  readonly recused: boolean;
  readonly earlierVote: Choice | null;
  /** The same intent, where it was counted before; one that was counted while this waited may be missing. */
  readonly intent: CountedIntent | null;
}

/** An intent that was counted, and for which vote. */
export type CountedIntent = Pick<VoteIntentEntity, 'ballotId' | 'seatId' | 'choice' | 'castBy' | 'castAt'>;

/** An intent with the vote that it asks for. */
export interface VoteIntent {
  readonly key: string;
  readonly ballotId: string;
  readonly castBy: string;
}

/** Whose facts are asked for: the seat's, in the ballot, and of the intent by its key. */
export interface AskedVote {
  readonly ballotId: string;
  readonly seatId: string;
  readonly intent: string;
}

/** `seatHasVoted`: a vote that cannot be changed was there; `intentKnown`: the same intent was counted meanwhile. */
export type RecordedVote = 'counted' | 'seatHasVoted' | 'intentKnown';

interface VoteFactsRow {
  readonly board_id: string;
  readonly meeting_id: string | null;
  readonly circulation_id: string | null;
  readonly step_up_acts: readonly StepUpAct[];
  readonly state: BallotState;
  readonly form: BallotForm;
  readonly deadline: Date | null;
  readonly settings: ProcedureSettings;
  readonly voting: boolean | null;
  readonly attendance: AttendanceState | null;
  readonly attending: string | null;
  readonly recused: boolean;
  readonly choice: Choice | null;
  readonly intent_ballot_id: string | null;
  readonly intent_seat_id: string;
  readonly intent_choice: Choice;
  readonly intent_cast_by: string;
  readonly intent_cast_at: Date;
}

// Where a deputy attends for a recused member the seat stays. Casts hold the ballot together; closing waits for them and keeps those out that come after.
const factsForVote = `
  SELECT ballot.board_id, ballot.meeting_id, ballot.circulation_id, ballot.state, ballot.form, ballot.deadline,
         ballot.settings, board.step_up_acts, seat.voting, vote.choice, intent.ballot_id AS intent_ballot_id,
         intent.seat_id AS intent_seat_id, intent.choice AS intent_choice, intent.cast_by AS intent_cast_by,
         intent.cast_at AS intent_cast_at,
         CASE WHEN ballot.circulation_id IS NULL THEN attendance.state ELSE 'present' END AS attendance,
         coalesce(attendance.person_id, representation.deputy_id) AS attending,
         EXISTS (SELECT FROM recusal
                 WHERE recusal.agenda_item_id = ballot.agenda_item_id AND recusal.seat_id = $2
                   AND coalesce(attendance.person_id, recusal.person_id) = recusal.person_id)
           OR EXISTS (SELECT FROM circulation_recusal left_out
                      WHERE left_out.circulation_id = ballot.circulation_id AND left_out.seat_id = $2) AS recused
  FROM ballot
  JOIN board ON board.id = ballot.board_id
  LEFT JOIN ballot_seat seat ON seat.ballot_id = ballot.id AND seat.seat_id = $2
  LEFT JOIN attendance ON attendance.meeting_id = ballot.meeting_id AND attendance.seat_id = $2
  LEFT JOIN circulation_representation representation
    ON representation.circulation_id = ballot.circulation_id AND representation.seat_id = $2
  LEFT JOIN vote ON vote.ballot_id = ballot.id AND vote.seat_id = $2
  LEFT JOIN vote_intent intent ON intent.key = $3
  WHERE ballot.id = $1
  FOR SHARE OF ballot`;

// The key of the intent and UNIQUE (ballot, seat) are the last word, whatever was read before.
const recordVote = `
  WITH intent AS (
    INSERT INTO vote_intent (key, ballot_id, seat_id, choice, cast_by, cast_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (key) DO NOTHING
    RETURNING *
  ), counted AS (
    INSERT INTO vote (ballot_id, seat_id, choice, cast_by, cast_at, intent)
    SELECT ballot_id, seat_id, choice, cast_by, cast_at, key FROM intent
    ON CONFLICT (ballot_id, seat_id) DO UPDATE
    SET choice = excluded.choice, cast_by = excluded.cast_by, cast_at = excluded.cast_at, intent = excluded.intent
    WHERE $7
    RETURNING seat_id
  )
  SELECT CASE WHEN EXISTS (SELECT FROM counted) THEN 'counted'
              WHEN EXISTS (SELECT FROM intent) THEN 'seatHasVoted'
              ELSE 'intentKnown' END AS how`;

@Injectable()
export class VoteRepository {
  /** The facts about the vote of a seat, with the ballot locked against closing; null for an unknown ballot. */
  async factsForVote(tx: Transaction, asked: AskedVote): Promise<VoteFacts | null> {
    const values = [asked.ballotId, asked.seatId, asked.intent];
    const [row] = await tx.manager.query<VoteFactsRow[]>(factsForVote, values);
    return row === undefined ? null : asFacts(row, asked.seatId);
  }

  /** The intent as it stands now that the ballot is locked. */
  intent(tx: Transaction, key: string): Promise<CountedIntent | null> {
    return tx.manager.findOneBy(VoteIntentEntity, { key });
  }

  /** Counts the vote, unless another vote of the seat or the same intent was faster. */
  async recordVote(tx: Transaction, intent: VoteIntent, vote: CastVote): Promise<RecordedVote> {
    const [row] = await tx.manager.query<{ how: RecordedVote }[]>(recordVote, [
      intent.key,
      intent.ballotId,
      vote.seatId,
      vote.choice,
      intent.castBy,
      vote.castAt,
      vote.mayReplace,
    ]);
    if (row === undefined) throw new Error('The database did not say what became of a vote');
    return row.how;
  }
}

function asFacts(row: VoteFactsRow, seatId: string): VoteFacts {
  const { state, form, deadline, settings, attendance, attending } = row;
  return {
    boardId: row.board_id,
    meetingId: row.meeting_id,
    circulationId: row.circulation_id,
    stepUpActs: row.step_up_acts,
    ballot: { state, form, deadline, settings },
    seat: row.voting === null ? null : { seatId, voting: row.voting },
    attendance: attendance === null ? null : { state: attendance, personId: attending },
    recused: row.recused,
    earlierVote: row.choice,
    intent: asIntent(row),
  };
}

function asIntent(row: VoteFactsRow): CountedIntent | null {
  if (row.intent_ballot_id === null) return null;
  return {
    ballotId: row.intent_ballot_id,
    seatId: row.intent_seat_id,
    choice: row.intent_choice,
    castBy: row.intent_cast_by,
    castAt: row.intent_cast_at,
  };
}
