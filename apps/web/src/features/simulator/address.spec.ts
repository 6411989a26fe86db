import { decideDocument } from '@gremia/decision-rules/decide';
import { readyRules } from '@gremia/decision-rules/ready-rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressTexts, scenarioFrom, textsOf } from './address';
import { electorateKinds, electorateOf } from './electorate';
import { choiceFor, choiceOfKind, documentOf, seatStates, votingSeats, type Scenario } from './scenario';

const read = (raw: Record<string, unknown>) => scenarioFrom(addressTexts(raw));

const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.constantFrom(...readyRules),
    fc.constantFrom(...electorateKinds),
    fc.integer({ min: 3, max: 99 }),
    fc.array(
      fc.record({
        name: fc.constantFrom('Land', 'Länder', 'Großstädte', 'Bank 7', 'ÄÖÜ', 'x y'),
        seats: fc.integer({ min: 1, max: 40 }),
        voting: fc.boolean(),
        weight: fc.constantFrom('1', '0', '16614', '6.25'),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    fc.array(fc.constantFrom(...seatStates), { minLength: 120, maxLength: 120 }),
  )
  .map(([rule, kind, members, benches, states]) => {
    const wish =
      kind === 'rat' ? { kind, members } : kind === 'eigene' ? { kind, benches } : choiceOfKind(kind, rule);
    const choice = choiceFor(rule, wish);
    const count = votingSeats(electorateOf(choice, rule)).length;
    return { rule, choice, states: states.slice(0, count) };
  });

describe('the address of a scenario', () => {
  test('holds the whole scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(read({ ...textsOf(scenario) })).toEqual({ scenario, notes: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('leads to a document that can be decided, whatever it is', () => {
    const key = fc.constantFrom('regel', 'gremium', 'sitze', 'baenke', 'stimmen');
    const known = fc.constantFrom(
      'itplr-beschluss',
      'stichentscheid',
      'eigene',
      'rat',
      'Land*3~X*0',
      '999j',
      '3jn',
    );
    const anything = fc.dictionary(
      key,
      fc.oneof(known, fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        expect(decideDocument(documentOf(read(raw).scenario)).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('without anything is the first rule, and nothing is wrong with it', () => {
    const { scenario, notes } = read({});
    expect(scenario.rule.id).toBe('itplr-beschluss');
    expect(scenario.choice).toEqual({ kind: 'planungsrat' });
    expect(notes).toEqual([]);
  });

  test.each([
    ['an unknown rule', { regel: 'losentscheid' }, ['rule']],
    ['an unknown electorate', { gremium: 'mondrat' }, ['electorate']],
    ['an electorate that does not fit the rule', { regel: 'zwei-baenke', gremium: 'rat' }, ['electorate']],
    ['a council of two', { regel: 'rat-einfache-mehrheit', gremium: 'rat', sitze: 2 }, ['electorate']],
    [
      'benches that are none',
      { regel: 'einstimmig', gremium: 'eigene', baenke: 'Land*viele' },
      ['electorate'],
    ],
    [
      'too many benches',
      { regel: 'einstimmig', gremium: 'eigene', baenke: 'A*1~B*1~C*1~D*1~E*1~F*1~G*1' },
      ['electorate'],
    ],
    ['votes in a strange letter', { stimmen: '3x' }, ['votes']],
    ['more votes than seats', { stimmen: '18j' }, ['votes']],
  ])('%s falls back and says so', (_what, raw, notes) => {
    expect(read(raw).notes).toEqual(notes);
  });

  test('leaves out who has not voted at the end', () => {
    const { scenario } = read({ stimmen: '2j1e' });
    expect(textsOf(scenario).stimmen).toBe('2j1e');
    expect(scenario.states.filter((state) => state === 'notCast')).toHaveLength(14);
  });
});
