import type { RuleForm } from '@gremia/decision-rules/document-form';
import { parseRule } from '@gremia/decision-rules/parse-rule';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { type ComposedSeat, ruleMisfit, ruleMisfits } from './rule-document.ts';

export const establishBoardReasons = [
  'seatKeyTwice',
  'benchUnknown',
  'ruleUnreadable',
  ...ruleMisfits,
] as const;
export type EstablishBoardReason = (typeof establishBoardReasons)[number];

export interface BoardComposition {
  readonly benches: readonly { readonly key: string }[];
  readonly seats: readonly ComposedSeat[];
  readonly decisionRules: readonly { readonly rule: RuleForm }[];
}

/** Whether benches, seats and decision rules of a board fit each other; a rule that asks for what is not there is not written down. */
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
  return parseRule(form).ok ? ruleMisfit(form, seats) : 'ruleUnreadable';
}
