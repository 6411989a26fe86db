import { decideDocument } from '@gremia/decision-rules/decide';
import type { DocumentForm } from '@gremia/decision-rules/document-form';
import { describe, expect, it } from 'vitest';
import type { Choice } from './ballot.ts';
import { closeBallot, type CloseBallotFacts } from './close-ballot.ts';
import { byPopulation, closing, seats, withCastingVote } from './testing/ballot-facts.ts';

const votes = (...choices: readonly Choice[]) =>
  choices.map((choice, index) => ({ seatId: seats[index]?.seatId ?? '', choice }));

function recordOf(changes: Partial<CloseBallotFacts>): DocumentForm {
  const outcome = closeBallot(closing(changes));
  if (!outcome.accepted) throw new Error(outcome.reason);
  return outcome.fact.record;
}

describe('the published record', () => {
  it('names the seats of a roll call', () => {
    expect(recordOf({ votes: votes('yes', 'no') }).votes).toEqual([
      { seat: 'land-1', choice: 'yes' },
      { seat: 'land-2', choice: 'no' },
    ]);
  });

  it('of an open electronic ballot is the same, whichever seats of a bench said what', () => {
    const one = recordOf({ form: 'openElectronic', votes: votes('yes', 'no', 'yes', 'abstain') });
    const other = recordOf({ form: 'openElectronic', votes: votes('no', 'yes', 'yes', 'abstain') });
    expect(one).toEqual(other);
    expect(JSON.stringify(one)).not.toContain('land-1');
  });

  it('is decided like the record with names', () => {
    const ballot = { rule: withCastingVote, votes: votes('yes', 'no', 'abstain', 'yes', 'no') };
    const [named, numbered] = [recordOf(ballot), recordOf({ ...ballot, form: 'openElectronic' })];
    expect(decideDocument(numbered)).toEqual(decideDocument(named));
    expect(decideDocument(numbered)).toMatchObject({ ok: true, value: { tieBroken: true } });
  });

  it('keeps only the weights that the rule counts', () => {
    const weighted = seats.map((one) => ({ ...one, weights: { population: 100, area: 7 } }));
    const ballot = { rule: byPopulation, seats: weighted, votes: votes('yes') };
    const text = JSON.stringify(recordOf({ ...ballot, form: 'openElectronic' }).electorate);
    expect(text).toContain('population');
    expect(text).not.toContain('area');
  });
});
