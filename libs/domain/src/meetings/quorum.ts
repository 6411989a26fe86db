import { decide, type Check } from '@gremia/decision-rules/decide';
import type { RuleForm, SeatForm } from '@gremia/decision-rules/document-form';
import { parseDocument } from '@gremia/decision-rules/parse-document';
import type { Presence } from '@gremia/decision-rules/rule';
import type { AttendanceState } from './meeting.ts';

export interface QuorumSeat {
  readonly seatId: string;
  readonly key: string;
  readonly benchKey: string;
  readonly voting: boolean;
  readonly weights: Readonly<Record<string, string>>;
  /** Null where nothing was noted: nobody is taken for present. */
  readonly attendance: AttendanceState | null;
  /** Takes no part in the item under discussion. */
  readonly recused: boolean;
}

export interface BenchCount {
  readonly benchKey: string;
  /** Voting seats, without those that are recused. */
  readonly entitled: number;
  /** Of these in the room or by video. */
  readonly present: number;
  readonly remote: number;
}

export interface Quorum {
  /** Null where there is no rule to judge by. */
  readonly quorate: boolean | null;
  readonly entitled: number;
  readonly present: number;
  readonly checks: readonly Check[];
  readonly benches: readonly BenchCount[];
}

/**
 * Whether the meeting is quorate under a rule, and who is there by bench. A recused seat leaves the electorate; where
 * the rules of procedure bar remote voting, a seat that attends by video does not count for the quorum.
 */
export function quorumOf(seats: readonly QuorumSeat[], rule: RuleForm | null, remoteVoting: boolean): Quorum {
  const electorate = seats.filter(({ voting, recused }) => voting && !recused);
  const benches = [...new Set(electorate.map(({ benchKey }) => benchKey))].map((benchKey) =>
    countBench(benchKey, electorate),
  );
  const entitled = electorate.length;
  const present = benches.reduce((sum, bench) => sum + bench.present, 0);
  return { ...judge(seats, rule, remoteVoting), entitled, present, benches };
}

function countBench(benchKey: string, electorate: readonly QuorumSeat[]): BenchCount {
  const seats = electorate.filter((seat) => seat.benchKey === benchKey);
  const remote = seats.filter(({ attendance }) => attendance === 'remote').length;
  const inRoom = seats.filter(({ attendance }) => attendance === 'present').length;
  return { benchKey, entitled: seats.length, present: inRoom + remote, remote };
}

function judge(
  seats: readonly QuorumSeat[],
  rule: RuleForm | null,
  remoteVoting: boolean,
): Pick<Quorum, 'quorate' | 'checks'> {
  if (rule === null) return { quorate: null, checks: [] };
  if (rule.quorum == null) return { quorate: true, checks: [] };
  // Only the quorum is asked for, so it stands for the adoption, too; no vote is cast and no tie broken.
  const parsed = parseDocument({
    rule: { ...rule, adopt: rule.quorum, tieBreak: null },
    electorate: seats.map(asSeatForm),
    attendance: Object.fromEntries(seats.map((seat) => [seat.key, presenceOf(seat, remoteVoting)])),
    votes: [],
  });
  if (!parsed.ok) return { quorate: null, checks: [] };
  const { electorate, attendance, votes } = parsed.value;
  const answer = decide(parsed.value.rule, electorate, attendance, votes);
  return { quorate: answer.quorate, checks: answer.checks.slice(0, answer.checks.length / 2) };
}

/** A recused seat keeps its bench, so that the rule stays readable, but has no voice. */
function asSeatForm({ key, benchKey, voting, recused, weights }: QuorumSeat): SeatForm {
  return { seat: key, bench: benchKey, voting: voting && !recused, weights };
}

function presenceOf({ attendance }: QuorumSeat, remoteVoting: boolean): Presence {
  if (attendance === 'present') return 'present';
  return attendance === 'remote' && remoteVoting ? 'remote' : 'absent';
}
