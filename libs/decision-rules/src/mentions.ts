import { type Condition, type Electorate, type Measure, type Operand, type Rule } from './rule.ts';

/** What a rule refers to by name, each once, in the rule's order. */
export interface Mentions {
  readonly weights: readonly string[];
  readonly benches: readonly string[];
  readonly tieBreakSeats: readonly string[];
}

/** The weights (without `heads`), the benches and the seat that breaks ties that a rule names. */
export function mentionsOf({ quorum, adopt, tieBreak }: Rule): Mentions {
  const measures = [...(quorum === null ? [] : measuresIn(quorum)), ...measuresIn(adopt)];
  const weights = measures.map(({ count }) => count).filter((count) => count !== 'heads');
  const benches = measures.flatMap(({ bench }) => (bench === undefined ? [] : [bench]));
  return {
    weights: [...new Set(weights)],
    benches: [...new Set(benches)],
    tieBreakSeats: tieBreak === null ? [] : [tieBreak.seat],
  };
}

/**
 * The weights that a rule names and no voting seat carries. The evaluator counts them as 0; whoever writes a rule
 * down should be told, since a mistyped name would pass as `0 >= 0`.
 */
export function uncarriedWeights(rule: Rule, electorate: Electorate): readonly string[] {
  const carriers = electorate.filter(({ voting }) => voting);
  return mentionsOf(rule).weights.filter((name) => !carriers.some(({ weights }) => weights.has(name)));
}

function measuresIn(condition: Condition): readonly Measure[] {
  if (condition.form === 'not') return measuresIn(condition.condition);
  if (condition.form !== 'comparison') return condition.conditions.flatMap(measuresIn);
  return [condition.left, condition.right].flatMap(measuresOf);
}

function measuresOf(operand: Operand): readonly Measure[] {
  if (operand.form === 'number') return [];
  return [operand.form === 'share' ? operand.of : operand.measure];
}
