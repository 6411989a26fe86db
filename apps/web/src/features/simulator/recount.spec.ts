import { refusalReasons } from '@gremia/decision-rules/document-error';
import { describe, expect, it } from 'vitest';
import { recount } from './recount';
import { refusalWords } from './refusal-words';
import { documentOf, usualChoice, usualRule, votingSeats } from './scenario';
import { electorateOf } from './electorate';
import { simulate } from './simulated-result';

const choice = usualChoice(usualRule);
const scenario = {
  rule: usualRule,
  choice,
  states: votingSeats(electorateOf(choice, usualRule)).map(() => 'yes' as const),
};
const document = documentOf(scenario);

describe('a record that is worked out again', () => {
  it('comes out as the page that it was downloaded from shows it', () => {
    const shown = simulate(scenario).result;
    expect(recount(JSON.stringify(document))).toMatchObject({
      kind: 'decided',
      result: { outcome: shown.outcome, checks: shown.checks, total: shown.total },
    });
  });

  it('is refused at the place that is wrong', () => {
    const votes = [...document.votes, { seat: 'niemand', choice: 'yes' }];
    expect(recount(JSON.stringify({ ...document, votes }))).toEqual({
      kind: 'refused',
      reason: 'unknownSeat',
      path: `/votes/${document.votes.length}/seat`,
    });
    expect(recount(JSON.stringify([document]))).toEqual({ kind: 'refused', reason: 'wrongType', path: '' });
  });

  it('has to be JSON', () => {
    expect(recount('')).toEqual({ kind: 'noJson' });
    expect(recount('Protokoll')).toEqual({ kind: 'noJson' });
  });

  it('has a sentence for every reason of a refusal', () => {
    expect(Object.keys(refusalWords).toSorted()).toEqual(refusalReasons.toSorted());
  });
});
