import { mentionsOf } from '@gremia/decision-rules/mentions';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { parseRule } from '@gremia/decision-rules/parse-rule';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

export const establishBoardReasons = [
  'seatKeyTwice',
  'benchUnknown',
  'ruleUnreadable',
  'ruleBenchUnknown',
  'ruleWeightUnknown',
  'ruleSeatUnknown',
] as const;
export type EstablishBoardReason = (typeof establishBoardReasons)[number];

export interface BoardComposition {
  readonly benches: readonly { readonly key: string }[];
  readonly seats: readonly {
    readonly key: string;
    readonly benchKey: string;
    readonly voting: boolean;
    readonly weights: Readonly<Record<string, string>>;
  }[];
  readonly decisionRules: readonly { readonly rule: RuleForm }[];
}

/**
 * Whether benches, seats and decision rules of a board fit each other. A rule about a weight that no seat carries
 * would pass as `0 >= 0`, one about a bench that no seat has could never pass: neither is written down.
 */
export function establishBoard<Board extends BoardComposition>(
  board: Board,
): Outcome<Board, EstablishBoardReason> {
  const seatKeys = new Set(board.seats.map(({ key }) => key));
  if (seatKeys.size < board.seats.length) return refuse('seatKeyTwice');
  const benchKeys = new Set(board.benches.map(({ key }) => key));
  if (board.seats.some(({ benchKey }) => !benchKeys.has(benchKey))) return refuse('benchUnknown');
  for (const { rule } of board.decisionRules) {
    const misfit = misfitOf(rule, board);
    if (misfit !== null) return refuse(misfit);
  }
  return accept(board);
}

function misfitOf(form: RuleForm, { seats }: BoardComposition): EstablishBoardReason | null {
  const parsed = parseRule(form);
  if (!parsed.ok) return 'ruleUnreadable';
  const voters = seats.filter(({ voting }) => voting);
  const { benches, weights, tieBreakSeats } = mentionsOf(parsed.value);
  if (!benches.every((bench) => seats.some(({ benchKey }) => benchKey === bench))) return 'ruleBenchUnknown';
  if (!weights.every((name) => voters.some((seat) => Object.hasOwn(seat.weights, name)))) {
    return 'ruleWeightUnknown';
  }
  return tieBreakSeats.every((seat) => voters.some(({ key }) => key === seat)) ? null : 'ruleSeatUnknown';
}
