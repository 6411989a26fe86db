import { type Parsed } from './document-error.ts';
import { parseDocument } from './parse-document.ts';
import { compare, formatRational } from './rational.ts';
import {
  type Attendance,
  type Comparison,
  type Condition,
  type Electorate,
  type Operator,
  type Rule,
  type Vote,
} from './rule.ts';
import { amount, participationsOf, tally, type Participation, type Tally } from './tally.ts';

export const outcomes = ['adopted', 'rejected', 'notQuorate'] as const;
export type Outcome = (typeof outcomes)[number];

/** One comparison of the rule as it came out; the figures are exact, in lowest terms (`"2/3"`, `"11"`). */
export interface Check {
  readonly label?: string;
  readonly left: string;
  readonly op: Operator;
  readonly right: string;
  readonly holds: boolean;
}

/**
 * `checks` lists every comparison of the quorum, then of the adoption, in the rule's order, whether or not an
 * earlier one already decided. `tieBroken` says that the seat that breaks ties turned a rejection into an adoption.
 */
export interface Answer {
  readonly outcome: Outcome;
  readonly quorate: boolean;
  readonly tieBroken: boolean;
  readonly checks: readonly Check[];
  readonly tally: Tally;
}

const satisfies: Record<Operator, (order: number) => boolean> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '==': (order) => order === 0,
};

/** Answers a document of plain JSON (`DocumentForm`), or says the first thing wrong with it. */
export function decideDocument(value: unknown): Parsed<Answer> {
  const parsed = parseDocument(value);
  if (!parsed.ok) return parsed;
  const { rule, electorate, attendance, votes } = parsed.value;
  return { ok: true, value: decide(rule, electorate, attendance, votes) };
}

/**
 * Says whether a motion is adopted, and why. Pure and exact: no clock, no I/O, no floating point.
 * The parts must come from `parseDocument`, which has refused votes of unknown, advisory and absent seats.
 */
export function decide(
  rule: Rule,
  electorate: Electorate,
  attendance: Attendance,
  votes: readonly Vote[],
): Answer {
  const participations = participationsOf(electorate, attendance, votes);
  const checks: Check[] = [];
  const quorate = rule.quorum === null || holds(rule.quorum, participations, checks);
  const adopted = holds(rule.adopt, participations, checks);
  const counted = tally(participations);
  const tieBroken = quorate && !adopted && breaksTie(rule, participations, counted);
  const outcome = !quorate ? 'notQuorate' : adopted || tieBroken ? 'adopted' : 'rejected';
  return { outcome, quorate, tieBroken, checks, tally: counted };
}

function holds(condition: Condition, participations: readonly Participation[], checks: Check[]): boolean {
  if (condition.form === 'comparison') return comparisonHolds(condition, participations, checks);
  if (condition.form === 'not') return !holds(condition.condition, participations, checks);
  // Every part is worked out before any is judged: a person is shown all of the reasons.
  const parts = condition.conditions.map((part) => holds(part, participations, checks));
  return condition.form === 'all' ? parts.every(Boolean) : parts.some(Boolean);
}

function comparisonHolds(
  { label, left, op, right }: Comparison,
  participations: readonly Participation[],
  checks: Check[],
): boolean {
  const [ours, needed] = [amount(left, participations), amount(right, participations)];
  const held = satisfies[op](compare(ours, needed));
  const figures = { left: formatRational(ours), op, right: formatRational(needed), holds: held };
  checks.push(label === undefined ? figures : { label, ...figures });
  return held;
}

/** An equal vote with the tie-breaking seat's yes among it: so at least one vote was cast. */
function breaksTie({ tieBreak }: Rule, participations: readonly Participation[], { heads }: Tally): boolean {
  if (tieBreak === null || heads.yes !== heads.no) return false;
  return participations.some(({ seat, choice }) => seat.seat === tieBreak.seat && choice === 'yes');
}
