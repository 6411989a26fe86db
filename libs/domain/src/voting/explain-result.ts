import type { Answer } from '@gremia/decision-rules/decide';
import { describeCondition, type GermanNames } from '@gremia/decision-rules/describe-rule';
import type { DocumentForm } from '@gremia/decision-rules/document-form';
import { formatRational } from '@gremia/decision-rules/rational';
import type { Comparison, Condition, Operand } from '@gremia/decision-rules/rule';
import { amount, type Participation, participationsOf } from '@gremia/decision-rules/tally';
import { readRecord } from './rule-fit.ts';

export const ruleParts = ['quorum', 'adoption'] as const;
export type RulePart = (typeof ruleParts)[number];

/** One condition of the rule as it came out; figures are exact: `"11"`, `"2/3"`. */
export interface ExplainedCheck {
  readonly part: RulePart;
  readonly title: string;
  /** What was reached. */
  readonly left: string;
  readonly op: Comparison['op'];
  /** What was needed. */
  readonly right: string;
  readonly holds: boolean;
  /** The most that could have been reached: the full length of a bar. */
  readonly most: string;
}

/** Each check of the answer with its part of the rule, its German title and the most that was possible. */
export function explainChecks(
  record: DocumentForm,
  answer: Answer,
  names: GermanNames = {},
): readonly ExplainedCheck[] {
  const { rule, electorate, attendance, votes } = readRecord(record);
  const participations = participationsOf(electorate, attendance, votes);
  const comparisons = [
    ...(rule.quorum === null ? [] : within('quorum', rule.quorum)),
    ...within('adoption', rule.adopt),
  ];
  return answer.checks.map((check, index) => {
    const source = comparisons[index];
    if (source === undefined) throw new Error('An answer has more checks than its rule has comparisons');
    const { part, comparison } = source;
    const { left, op, right, holds } = check;
    const title = check.label ?? describeCondition(comparison, names).join(', ');
    return { part, title, left, op, right, holds, most: mostOf(comparison.left, participations) };
  });
}

interface PlacedComparison {
  readonly part: RulePart;
  readonly comparison: Comparison;
}

/** In the order in which the evaluator lists its checks. */
function within(part: RulePart, condition: Condition): readonly PlacedComparison[] {
  if (condition.form === 'comparison') return [{ part, comparison: condition }];
  if (condition.form === 'not') return within(part, condition.condition);
  return condition.conditions.flatMap((inner) => within(part, inner));
}

function mostOf(operand: Operand, participations: readonly Participation[]): string {
  return formatRational(amount(withEverybody(operand), participations));
}

function withEverybody(operand: Operand): Operand {
  if (operand.form === 'number') return operand;
  if (operand.form === 'measure') return { ...operand, measure: { ...operand.measure, who: 'entitled' } };
  return { ...operand, of: { ...operand.of, who: 'entitled' } };
}
