import type { RefusalReason } from '@gremia/decision-rules/document-error';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { mentionsOf } from '@gremia/decision-rules/mentions';
import { parseRule } from '@gremia/decision-rules/parse-rule';

/** Why a written rule cannot be read; `path` is an RFC 6901 pointer into the rule, empty for the whole. */
export interface RuleDocumentError {
  readonly reason: RefusalReason | 'notJson';
  readonly path: string;
}

export type RuleDocument =
  { readonly ok: true; readonly rule: RuleForm } | { readonly ok: false; readonly error: RuleDocumentError };

/** Reads a rule as it is pasted: the JSON of `rule` in the rule language. */
export function readRuleDocument(text: string): RuleDocument {
  const value = parsedJson(text);
  if (value === undefined) return { ok: false, error: { reason: 'notJson', path: '' } };
  const parsed = parseRule(value);
  if (!parsed.ok) return { ok: false, error: { reason: parsed.error.reason, path: parsed.error.path } };
  // The parser has read it, so it has the form of a rule.
  return { ok: true, rule: value as RuleForm };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const ruleMisfits = ['ruleBenchUnknown', 'ruleWeightUnknown', 'ruleSeatUnknown'] as const;
export type RuleMisfit = (typeof ruleMisfits)[number];

export interface ComposedSeat {
  readonly key: string;
  readonly benchKey: string;
  readonly voting: boolean;
  readonly weights: Readonly<Record<string, string>>;
}

/**
 * What a rule asks for and no seat of the board has; null where it fits. A rule about a weight that no seat carries
 * would pass as `0 >= 0`, one about a bench that no seat has could never pass. Throws for a malformed rule.
 */
export function ruleMisfit(form: RuleForm, seats: readonly ComposedSeat[]): RuleMisfit | null {
  const parsed = parseRule(form);
  if (!parsed.ok) throw new Error(`A malformed rule at ${parsed.error.path}: ${parsed.error.message}`);
  const voters = seats.filter(({ voting }) => voting);
  const { benches, weights, tieBreakSeats } = mentionsOf(parsed.value);
  if (!benches.every((bench) => seats.some(({ benchKey }) => benchKey === bench))) return 'ruleBenchUnknown';
  if (!weights.every((name) => voters.some((seat) => Object.hasOwn(seat.weights, name)))) {
    return 'ruleWeightUnknown';
  }
  return tieBreakSeats.every((seat) => voters.some(({ key }) => key === seat)) ? null : 'ruleSeatUnknown';
}
