import type { ProcedureSettings } from '../boards/board.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import type { AttendanceState } from '../meetings/meeting.ts';
import type { BallotForm, BallotState, Choice } from './ballot.ts';
import { type Attending, representationReason, representationReasons } from './representation.ts';

export const castVoteReasons = [
  'ballotNotOpen',
  'afterClosing',
  'ballotAnnulled',
  'afterDeadline',
  'formWithoutSingleVotes',
  'notInElectorate',
  'advisorySeat',
  'recused',
  'seatAbsent',
  'remoteVotingBarred',
  ...representationReasons,
  'alreadyVoted',
] as const;
export type CastVoteReason = (typeof castVoteReasons)[number];

export interface CastVoteFacts {
  /** The database's time at which the act began. */
  readonly now: Date;
  readonly ballot: {
    readonly state: BallotState;
    readonly form: BallotForm;
    readonly deadline: Date | null;
    readonly settings: Pick<ProcedureSettings, 'remoteVoting' | 'voteMayBeChanged'>;
  };
  /** The seat as frozen into the ballot; null where the ballot does not know it. */
  readonly seat: { readonly seatId: string; readonly voting: boolean } | null;
  /** Who attends for the seat now; null where nobody is recorded. */
  readonly attendance: { readonly state: AttendanceState; readonly personId: string | null } | null;
  readonly recused: boolean;
  readonly voter: Attending;
  readonly earlierVote: Choice | null;
}

export interface CastVote {
  readonly seatId: string;
  readonly choice: Choice;
  readonly castAt: Date;
  /** True where the rules of procedure let it take the place of the seat's earlier vote. */
  readonly mayReplace: boolean;
}

/** Decides whether a vote counts; whose seat it is has been decided before (access). */
export function castVote(facts: CastVoteFacts, choice: Choice): Outcome<CastVote, CastVoteReason> {
  const { ballot, seat, now } = facts;
  const over = overReason(facts);
  if (over !== null) return refuse(over);
  if (ballot.form !== 'openElectronic' && ballot.form !== 'rollCall') return refuse('formWithoutSingleVotes');
  if (seat === null) return refuse('notInElectorate');
  const barred = barredReason(facts, seat);
  if (barred !== null) return refuse(barred);
  const mayReplace = ballot.settings.voteMayBeChanged;
  if (facts.earlierVote !== null && !mayReplace) return refuse('alreadyVoted');
  return accept({ seatId: seat.seatId, choice, castAt: now, mayReplace });
}

const closedBy: Record<BallotState, CastVoteReason | null> = {
  prepared: 'ballotNotOpen',
  open: null,
  closed: 'afterClosing',
  certified: 'afterClosing',
  annulled: 'ballotAnnulled',
};

function overReason({ ballot, now }: CastVoteFacts): CastVoteReason | null {
  const closed = closedBy[ballot.state];
  if (closed !== null) return closed;
  // A vote is in time if it comes before the second that the deadline names (glossary, "ballot").
  return ballot.deadline !== null && now >= ballot.deadline ? 'afterDeadline' : null;
}

function barredReason(facts: CastVoteFacts, seat: { readonly voting: boolean }): CastVoteReason | null {
  const { attendance, voter, ballot } = facts;
  if (!seat.voting) return 'advisorySeat';
  if (facts.recused) return 'recused';
  if (attendance === null || attendance.state === 'absent' || attendance.state === 'excused')
    return 'seatAbsent';
  if (attendance.state === 'remote' && !ballot.settings.remoteVoting) return 'remoteVotingBarred';
  return representationReason(attendance.personId, voter);
}
