import type { RefusalReason } from '@gremia/decision-rules/document-error';
import type { DocumentForm, RuleForm, SeatForm } from '@gremia/decision-rules/document-form';
import { mentionsOf, uncarriedWeights } from '@gremia/decision-rules/mentions';
import { parseDocument } from '@gremia/decision-rules/parse-document';
import type { DecisionDocument, Rule } from '@gremia/decision-rules/rule';

export const ruleFitReasons = [
  'electorateEmpty',
  'benchMissing',
  'weightMissing',
  'castingVoteSeatMissing',
] as const;
export type RuleFitReason = (typeof ruleFitReasons)[number];

const reasonOf: Partial<Record<RefusalReason, RuleFitReason>> = {
  noVotingSeat: 'electorateEmpty',
  unknownBench: 'benchMissing',
  unknownSeat: 'castingVoteSeatMissing',
  advisorySeat: 'castingVoteSeatMissing',
};

/** Why the rule cannot be applied to this electorate; null where it can. Throws for a malformed rule. */
export function misfitOf(rule: RuleForm, electorate: readonly SeatForm[]): RuleFitReason | null {
  // Without seats the rule's benches and seats would be missing, too: the plainer reason comes first.
  if (!electorate.some((seat) => seat.voting)) return 'electorateEmpty';
  const parsed = parseDocument({ rule, electorate, votes: [] });
  if (!parsed.ok) {
    const reason = reasonOf[parsed.error.reason];
    if (reason === undefined) throw malformed(parsed.error);
    return reason;
  }
  const missing = uncarriedWeights(parsed.value.rule, parsed.value.electorate);
  return missing.length === 0 ? null : 'weightMissing';
}

/** True where only heads count: no weights, no casting vote. Then it does not matter which seat raised its hand. */
export function countsHeadsOnly(rule: Rule): boolean {
  const { weights, tieBreakSeats } = mentionsOf(rule);
  return weights.length === 0 && tieBreakSeats.length === 0;
}

/** A record that was checked when it was made; it throws where it is broken, since that is a bug. */
export function readRecord(record: DocumentForm): DecisionDocument {
  const parsed = parseDocument(record);
  if (!parsed.ok) throw malformed(parsed.error);
  return parsed.value;
}

function malformed({ path, message }: { readonly path: string; readonly message: string }): Error {
  return new Error(`A ballot holds a malformed document at ${path}: ${message}`);
}
