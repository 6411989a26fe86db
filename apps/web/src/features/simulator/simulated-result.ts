import { decide } from '@gremia/decision-rules/decide';
import { parseDocument } from '@gremia/decision-rules/parse-document';
import { turningVotes, type Turning } from '@gremia/decision-rules/turning-votes';
import { explainChecks } from '@gremia/domain/voting/explain-result';
import type { ShownResult } from '../voting/voting.public';
import { electorateOf } from './electorate';
import { documentOf, type Scenario } from './scenario';

export interface SimulatedResult {
  readonly result: ShownResult;
  readonly turning: Turning;
}

/** The verdict, why, and what would turn it: worked out here with the evaluator that the server uses. */
export function simulate(scenario: Scenario): SimulatedResult {
  const document = documentOf(scenario);
  const parsed = parseDocument(document);
  if (!parsed.ok) throw new Error(`${parsed.error.path}: ${parsed.error.message}`);
  const { rule, electorate, attendance, votes } = parsed.value;
  const answer = decide(rule, electorate, attendance, votes);
  const { benches } = electorateOf(scenario.choice, scenario.rule);
  const result: ShownResult = {
    outcome: answer.outcome,
    tieBroken: answer.tieBroken,
    checks: explainChecks(document, answer),
    total: answer.tally.heads,
    benches: benches.flatMap(({ key, name }) => {
      const counted = answer.tally.benches[key];
      return counted === undefined ? [] : [{ benchKey: key, name, ...counted }];
    }),
  };
  return { result, turning: turningVotes(rule, electorate, attendance, votes) };
}
