import type { DocumentForm, RuleForm } from '@gremia/decision-rules/document-form';
import type { Presence, Vote } from '@gremia/decision-rules/rule';
import type { ProcedureSettings } from '../boards/board.ts';
import type { AttendanceState } from '../meetings/meeting.ts';
import type { Choice } from './ballot.ts';
import { type BallotSeat, electorateOf } from './ballot-seat.ts';

/** A ballot as it stands at the moment of its closing. */
export interface BallotAtClosing {
  readonly rule: RuleForm;
  readonly settings: Pick<ProcedureSettings, 'remoteVoting'>;
  readonly seats: readonly BallotSeat[];
  readonly recusedSeatIds: readonly string[];
  /** A seat that is not recorded is absent. */
  readonly attendance: readonly { readonly seatId: string; readonly state: AttendanceState }[];
  /** Only a vote on paper can be invalid. */
  readonly votes: readonly { readonly seatId: string; readonly choice: Choice | 'invalid' }[];
}

/** The presence that the rule is given, by seat id; recused seats are left out (glossary, "ballot"). */
export function presencesOf(ballot: Omit<BallotAtClosing, 'rule'>): ReadonlyMap<string, Presence> {
  const voted = new Set(ballot.votes.map(({ seatId }) => seatId));
  const states = new Map(ballot.attendance.map(({ seatId, state }) => [seatId, state]));
  const counted = ballot.seats.filter(({ seatId }) => !ballot.recusedSeatIds.includes(seatId));
  return new Map(
    counted.map(({ seatId }) => {
      const presence = presenceOf(states.get(seatId) ?? 'absent', ballot.settings.remoteVoting);
      // Who voted and then left counts as present.
      return [seatId, presence === 'absent' && voted.has(seatId) ? 'present' : presence];
    }),
  );
}

function presenceOf(state: AttendanceState, remoteVoting: boolean): Presence {
  if (state === 'present') return 'present';
  // Where remote voting is barred a remote seat is passed to the rule as absent.
  return state === 'remote' && remoteVoting ? 'remote' : 'absent';
}

/** The final record in the form that `decide` reads, every seat by its own key; advisory seats only listed. */
export function finalRecord(ballot: BallotAtClosing): DocumentForm {
  const presences = presencesOf(ballot);
  const counted = ballot.seats.filter(({ seatId }) => presences.has(seatId));
  const choices = new Map(ballot.votes.map(({ seatId, choice }) => [seatId, choice]));
  const votes = counted.flatMap(({ seatId, key }): Vote[] => {
    const choice = choices.get(seatId);
    return choice === undefined ? [] : [{ seat: key, choice }];
  });
  return {
    rule: ballot.rule,
    electorate: electorateOf(ballot.seats, ballot.recusedSeatIds),
    attendance: Object.fromEntries(
      counted.map(({ seatId, key }) => [key, presences.get(seatId) ?? 'absent'] as const),
    ),
    votes,
  };
}
