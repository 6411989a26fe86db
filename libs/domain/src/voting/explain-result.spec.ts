import { decideDocument } from '@gremia/decision-rules/decide';
import { describe, expect, it } from 'vitest';
import { closeBallot } from './close-ballot.ts';
import { explainChecks } from './explain-result.ts';
import { closing, simpleMajority } from './testing/ballot-facts.ts';

function explained(rule = simpleMajority) {
  const votes = [{ seatId: 'id-land-1', choice: 'yes' as const }];
  const outcome = closeBallot(closing({ rule, votes }));
  if (!outcome.accepted) throw new Error(outcome.reason);
  const answer = decideDocument(outcome.fact.record);
  if (!answer.ok) throw new Error(answer.error.message);
  return explainChecks(outcome.fact.record, answer.value);
}

describe('the explanation of a result', () => {
  it('names each condition with needed, reached and the most that was possible', () => {
    expect(explained()).toEqual([
      {
        part: 'quorum',
        title: 'anwesende Mitglieder: mehr als die Hälfte der stimmberechtigten Mitglieder',
        left: '5',
        op: '>',
        right: '5/2',
        holds: true,
        most: '5',
      },
      {
        part: 'adoption',
        title: 'Mehr Ja- als Nein-Stimmen',
        left: '1',
        op: '>',
        right: '0',
        holds: true,
        most: '5',
      },
    ]);
  });

  it('reaches into nested conditions in the order of the evaluator', () => {
    const land = { left: { count: 'heads', who: 'yes', bench: 'land' }, op: '>=', right: 2 } as const;
    const none = { left: { count: 'heads', who: 'no' }, op: '>', right: 0 } as const;
    const rule = { ...simpleMajority, quorum: null, adopt: { all: [land, { any: [{ not: none }] }] } };
    expect(explained(rule).map(({ part, most, holds }) => [part, most, holds])).toEqual([
      ['adoption', '3', false],
      ['adoption', '5', false],
    ]);
  });
});
