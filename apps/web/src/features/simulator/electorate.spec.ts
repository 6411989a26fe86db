import { decideDocument } from '@gremia/decision-rules/decide';
import { readyRules } from '@gremia/decision-rules/ready-rules';
import { describe, expect, test } from 'vitest';
import { electorateOf, fits } from './electorate';
import { benchesFor, benchKeys } from './own-benches';
import {
  choiceOfKind,
  documentOf,
  fittingKinds,
  moved,
  usualChoice,
  votingSeats,
  withBench,
  withSeat,
  type Scenario,
} from './scenario';

function rule(id: string) {
  const found = readyRules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}`);
  return found;
}

function usual(id: string): Scenario {
  const choice = usualChoice(rule(id));
  const seats = votingSeats(electorateOf(choice, rule(id)));
  return { rule: rule(id), choice, states: seats.map(() => 'notCast') };
}

function outcome(scenario: Scenario): string {
  const answer = decideDocument(documentOf(scenario));
  return answer.ok ? answer.value.outcome : answer.error.message;
}

describe('the known electorates', () => {
  test('the IT-Planungsrat has the Bund and 16 Länder whose key is 100 per cent', () => {
    const { seats } = electorateOf({ kind: 'planungsrat' }, rule('itplr-beschluss'));
    expect(seats).toHaveLength(17);
    const sum = seats.reduce((total, { weights }) => total + Number(weights?.['koenigstein'] ?? 0), 0);
    expect(sum).toBeCloseTo(100, 5);
  });

  test('the IT-Kooperationsrat has 13 and 6 votes; three seats advise', () => {
    const { seats } = electorateOf({ kind: 'kooperationsrat' }, rule('zwei-baenke'));
    const count = (bench: string) => seats.filter((seat) => seat.bench === bench && seat.voting).length;
    expect([count('land'), count('kommunen'), count('beratend')]).toEqual([13, 6, 0]);
    expect(seats).toHaveLength(22);
  });

  test('a council has as many members as one likes', () => {
    expect(electorateOf({ kind: 'rat', members: 44 }, rule('stichentscheid')).seats).toHaveLength(44);
  });

  test('weights are given where the rule asks for them', () => {
    const [bund] = electorateOf({ kind: 'planungsrat' }, rule('einstimmig')).seats;
    expect(bund).not.toHaveProperty('weights');
    const [augustdorf] = electorateOf({ kind: 'lippe' }, rule('doppelte-mehrheit')).seats;
    expect(augustdorf?.weights).toEqual({ einwohner: 10_365 });
  });
});

describe('what fits together', () => {
  test.each(readyRules)('$id has an electorate to begin with', (ready) => {
    expect(fits(electorateOf(usualChoice(ready), ready), ready)).toBe(true);
    expect(fittingKinds(ready)).toContain('eigene');
  });

  test('a rule with benches is offered to boards that have them', () => {
    expect(fittingKinds(rule('zwei-baenke'))).toEqual(['kooperationsrat', 'eigene']);
    expect(fittingKinds(rule('konsens-widerspruch'))).toEqual(['planungsrat', 'eigene']);
  });

  test('the chair of the electorate breaks the tie', () => {
    const scenario = usual('stichentscheid');
    expect(documentOf(scenario).rule.tieBreak).toEqual({ seat: 'land-1' });
  });
});

describe("benches of one's own", () => {
  test('are known to the rule by their names', () => {
    const named = ['Länder', 'Bund', 'Länder', '!?'].map((name) => ({
      name,
      seats: 1,
      voting: true,
      weight: '1',
    }));
    expect(benchKeys(named)).toEqual(['laender', 'bund', 'laender-3', 'bank']);
  });

  test('get those that the rule names, with a vote', () => {
    const advising = { name: 'Land', seats: 2, voting: false, weight: '1' };
    expect(benchesFor(rule('zwei-baenke'), [advising])).toEqual([
      { name: 'Kommunen', seats: 6, voting: true, weight: '1' },
      { ...advising, voting: true },
    ]);
  });

  test('are never without a vote', () => {
    const advising = { name: 'Rat der Weisen', seats: 2, voting: false, weight: '1' };
    expect(benchesFor(rule('einstimmig'), [advising]).some(({ voting }) => voting)).toBe(true);
  });

  test('somebody votes, too, where the only bench that does is one too many', () => {
    const advising = { name: 'Rat der Weisen', seats: 2, voting: false, weight: '1' };
    const many = [...Array.from({ length: 6 }, () => advising), { ...advising, voting: true }];
    const benches = benchesFor(rule('einstimmig-alle'), many);
    expect(benches).toHaveLength(6);
    expect(benches.some(({ voting }) => voting)).toBe(true);
    expect(benchesFor(rule('einstimmig-alle'), benches)).toEqual(benches);
  });

  test('carry the weight of each seat', () => {
    const own = choiceOfKind('eigene', rule('doppelte-mehrheit'));
    const [seat] = electorateOf(own, rule('doppelte-mehrheit')).seats;
    expect(seat?.weights).toEqual({ einwohner: '1' });
  });
});

describe('what the seats do', () => {
  test('a bench votes at once, and a seat otherwise', () => {
    const land = withBench(usual('zwei-baenke'), 'land', 'yes');
    expect(outcome(land)).toBe('rejected');
    const both = withBench(land, 'kommunen', 'yes');
    expect(outcome(both)).toBe('adopted');
    expect(documentOf(withSeat(both, 'kommunen-1', 'absent')).attendance).toEqual({ 'kommunen-1': 'absent' });
  });

  test('votes stay when the rule changes and go when the board does', () => {
    const yes = withBench(withBench(usual('zwei-baenke'), 'land', 'yes'), 'kommunen', 'no');
    const other = moved(yes, rule('einstimmig'), yes.choice);
    expect(other.states).toEqual(yes.states);
    const council = moved(other, other.rule, { kind: 'rat', members: 19 });
    expect(new Set(council.states)).toEqual(new Set(['notCast']));
  });

  test('a smaller council loses its last members, not the votes of the others', () => {
    const council = usual('rat-einfache-mehrheit');
    const yes = withBench(council, 'rat', 'yes');
    const smaller = moved(yes, yes.rule, { kind: 'rat', members: 5 });
    expect(smaller.states).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
  });

  test('two coalitions of eleven Länder, one on each side of two thirds', () => {
    const fails = 'bund bw by be bb hb he ni rp sl sh th'.split(' ');
    const passes = 'bund bw be bb he mv nw sl sn st sh th'.split(' ');
    const by = (seats: readonly string[]) =>
      seats.reduce((scenario, seat) => withSeat(scenario, seat, 'yes'), usual('itplr-beschluss'));
    expect([outcome(by(fails)), outcome(by(passes))]).toEqual(['rejected', 'adopted']);
  });
});
