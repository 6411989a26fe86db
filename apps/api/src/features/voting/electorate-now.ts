import { decideDocument } from '@gremia/decision-rules/decide';
import { describeRule, type GermanNames } from '@gremia/decision-rules/describe-rule';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { parseRule } from '@gremia/decision-rules/parse-rule';
import type { ProcedureSettings } from '@gremia/domain/boards/board';
import { type BallotAtClosing, finalRecord, presencesOf } from '@gremia/domain/voting/final-record';
import type { BallotBench } from './dto/ballot-electorate.ts';
import type { BallotRule } from './dto/ballot.ts';
import type { SeatRow } from './voting.queries.ts';

type Named = { readonly key: string; readonly name: string };

/** The ballot as it would be if it were closed now; the votes are not known where it is read. */
export function asClosingNow(
  rule: RuleForm,
  settings: Pick<ProcedureSettings, 'remoteVoting'>,
  seats: readonly SeatRow[],
): BallotAtClosing {
  const recusedSeatIds = seats.filter(({ recused }) => recused).map(({ seatId }) => seatId);
  const attendance = seats.flatMap(({ seatId, attendance: recorded }) =>
    recorded === null ? [] : [{ seatId, state: recorded.state }],
  );
  return { rule, settings, seats, recusedSeatIds, attendance, votes: [] };
}

/** Seats that are passed to the rule as present or remote, by id. */
export function presentIn(ballot: BallotAtClosing): ReadonlySet<string> {
  const presences = [...presencesOf(ballot)];
  return new Set(presences.flatMap(([seatId, presence]) => (presence === 'absent' ? [] : [seatId])));
}

/** Recusals may have taken a bench away: then the rule cannot be applied, and there is no quorum either. */
export function isQuorate(ballot: BallotAtClosing): boolean {
  const answer = decideDocument(finalRecord(ballot));
  return answer.ok && answer.value.quorate;
}

/** The benches that have a voting seat, with how many of them count and are present. */
export function benchesOf(
  benches: readonly Named[],
  seats: readonly SeatRow[],
  counts: { readonly present: (seat: SeatRow) => boolean; readonly recused: (seat: SeatRow) => boolean },
): readonly BallotBench[] {
  return benches.flatMap(({ key, name }) => {
    const own = seats.filter((seat) => seat.benchKey === key && seat.voting && !counts.recused(seat));
    return own.length === 0
      ? []
      : [{ key, name, entitled: own.length, present: own.filter(counts.present).length }];
  });
}

export function germanNames(benches: readonly Named[], seats: readonly SeatRow[]): GermanNames {
  const benchNames = new Map(benches.map(({ key, name }) => [key, name]));
  const seatNames = new Map(seats.map(({ key, label }) => [key, label]));
  return { bench: (key) => benchNames.get(key) ?? key, seat: (key) => seatNames.get(key) ?? key };
}

export function ruleInWords(rule: RuleForm, source: string, names: GermanNames): BallotRule {
  const parsed = parseRule(rule);
  if (!parsed.ok) throw new Error(`A malformed rule is stored: ${parsed.error.message}`);
  const { quorum, adopt, tieBreak } = describeRule(parsed.value, names);
  return { title: rule.title, source, quorum, adoption: adopt, tieBreak };
}
