import { describe, expect, it } from 'vitest';
import { type ComparisonForm, type SeatForm } from './document-form.ts';
import { type Selector } from './rule.ts';
import {
  aDocument,
  answerTo,
  aRule,
  aSeat,
  cast,
  heads,
  majority,
  seats,
  weight,
} from './testing/a-document.ts';

function outcomeOf(parts: Parameters<typeof aDocument>[0]): string {
  return answerTo(aDocument(parts)).outcome;
}

/** The figure that a selector comes to, read off a check. */
function figure(who: Selector, parts: Parameters<typeof aDocument>[0] = {}): string | undefined {
  const adopt: ComparisonForm = { left: heads(who), op: '>=', right: 0 };
  return answerTo(aDocument({ ...parts, rule: aRule({ adopt }) })).checks[0]?.left;
}

describe('A simple majority', () => {
  it('is more yes than no', () => {
    expect(outcomeOf({ votes: cast({ yes: 'a b', no: 'c' }) })).toBe('adopted');
    expect(outcomeOf({ votes: cast({ yes: 'a', no: 'b c' }) })).toBe('rejected');
  });

  it('is not reached by a tie', () => {
    expect(outcomeOf({ votes: cast({ yes: 'a', no: 'b' }) })).toBe('rejected');
    expect(outcomeOf({ votes: [] })).toBe('rejected');
  });

  it('does not count abstentions and invalid votes', () => {
    expect(outcomeOf({ votes: cast({ yes: 'a', abstain: 'b c', invalid: 'd e' }) })).toBe('adopted');
  });
});

describe('The selectors', () => {
  const electorate: SeatForm[] = [
    ...seats('a b c d e f g h'),
    { seat: 'x', bench: 'members', voting: false },
  ];
  const attendance = { f: 'absent', g: 'remote', a: 'remote', x: 'present' } as const;
  const votes = cast({ yes: 'a b c', no: 'd', abstain: 'e', invalid: 'g' });

  it.each([
    ['yes', '3'],
    ['no', '1'],
    ['abstain', '1'],
    ['invalid', '1'],
    ['decisive', '4'],
    ['cast', '5'],
    ['present', '7'],
    ['inRoom', '5'],
    ['entitled', '8'],
    ['notYes', '5'],
  ] as const)('%s selects %s seats', (who, expected) => {
    expect(figure(who, { electorate, attendance, votes })).toBe(expected);
  });

  it('count within one bench where the rule names one', () => {
    const benches = [...seats('a b', 'land'), ...seats('c d e', 'kommunen')];
    const adopt = { left: heads('yes', 'kommunen'), op: '>=', right: heads('entitled', 'land') } as const;
    const answer = answerTo(
      aDocument({ rule: aRule({ adopt }), electorate: benches, votes: cast({ yes: 'a c d' }) }),
    );
    expect(answer.checks).toEqual([{ left: '2', op: '>=', right: '2', holds: true }]);
  });
});

describe('Weights', () => {
  const electorate = [
    aSeat('nw', 'laender', { key: '21.08' }),
    aSeat('by', 'laender', { key: '15.56' }),
    aSeat('hb', 'laender'),
    { ...aSeat('advisor', 'laender', { key: 1000 }), voting: false },
  ];

  it('are added exactly, a seat without the weight counts 0, an advisory seat nowhere', () => {
    const adopt = {
      left: weight('key', 'yes'),
      op: '>=',
      right: { share: '2/3', of: weight('key', 'entitled') },
    } as const;
    const answer = answerTo(
      aDocument({ rule: aRule({ adopt }), electorate, votes: cast({ yes: 'nw hb', no: 'by' }) }),
    );
    expect(answer.checks).toEqual([{ left: '527/25', op: '>=', right: '1832/75', holds: false }]);
  });

  it('that nobody carries count 0', () => {
    const adopt = { left: weight('kye', 'yes'), op: '>=', right: weight('kye', 'entitled') } as const;
    expect(outcomeOf({ rule: aRule({ adopt }), electorate })).toBe('adopted');
  });

  it('reach a threshold by exactly nothing more than it', () => {
    const adopt = { left: weight('key', 'yes'), op: '>=', right: '1/3' } as const;
    const thirds = [aSeat('a', 'm', { key: '1/9' }), aSeat('b', 'm', { key: '2/9' })];
    expect(outcomeOf({ rule: aRule({ adopt }), electorate: thirds, votes: cast({ yes: 'a b' }) })).toBe(
      'adopted',
    );
    const decimals = [aSeat('a', 'm', { key: '0.1111111111' }), aSeat('b', 'm', { key: '0.2222222222' })];
    expect(outcomeOf({ rule: aRule({ adopt }), electorate: decimals, votes: cast({ yes: 'a b' }) })).toBe(
      'rejected',
    );
  });
});

describe('The operators', () => {
  it.each([
    ['>=', [false, true, true]],
    ['>', [false, false, true]],
    ['<=', [true, true, false]],
    ['<', [true, false, false]],
    ['==', [false, true, false]],
  ] as const)('%s', (op, expected) => {
    const holds = (left: number) =>
      outcomeOf({ rule: aRule({ adopt: { left, op, right: 2 } }) }) === 'adopted';
    expect([1, 2, 3].map(holds)).toEqual(expected);
  });
});

describe('Conditions', () => {
  const true1: ComparisonForm = { label: 'one', left: 1, op: '==', right: 1 };
  const false2: ComparisonForm = { label: 'two', left: 2, op: '<', right: 1 };

  it('all needs every part, any needs one, not turns its part round', () => {
    expect(outcomeOf({ rule: aRule({ adopt: { all: [true1, true1] } }) })).toBe('adopted');
    expect(outcomeOf({ rule: aRule({ adopt: { all: [true1, false2] } }) })).toBe('rejected');
    expect(outcomeOf({ rule: aRule({ adopt: { any: [false2, true1] } }) })).toBe('adopted');
    expect(outcomeOf({ rule: aRule({ adopt: { any: [false2, false2] } }) })).toBe('rejected');
    expect(outcomeOf({ rule: aRule({ adopt: { not: false2 } }) })).toBe('adopted');
    expect(outcomeOf({ rule: aRule({ adopt: { not: true1 } }) })).toBe('rejected');
  });

  it('are all shown, first the quorum, in order, whether or not an earlier one decided, and as they stand under a not', () => {
    const adopt = { any: [true1, { not: { all: [false2, majority] } }] };
    const { checks } = answerTo(aDocument({ rule: aRule({ quorum: { all: [false2, true1] }, adopt }) }));
    expect(checks).toEqual([
      { label: 'two', left: '2', op: '<', right: '1', holds: false },
      { label: 'one', left: '1', op: '==', right: '1', holds: true },
      { label: 'one', left: '1', op: '==', right: '1', holds: true },
      { label: 'two', left: '2', op: '<', right: '1', holds: false },
      { left: '0', op: '>', right: '0', holds: false },
    ]);
  });

  it('without a label have no label in their check', () => {
    const { checks } = answerTo(aDocument());
    expect(checks.map((check) => Object.keys(check))).toEqual([['left', 'op', 'right', 'holds']]);
  });
});

describe('The quorum', () => {
  const quorum = {
    left: heads('present'),
    op: '>',
    right: { share: '1/2', of: heads('entitled') },
  } as const;

  it('fails whatever the votes', () => {
    const attendance = { c: 'absent', d: 'absent', e: 'absent' } as const;
    const answer = answerTo(aDocument({ rule: aRule({ quorum }), attendance, votes: cast({ yes: 'a b' }) }));
    expect(answer).toMatchObject({ outcome: 'notQuorate', quorate: false, tieBroken: false });
  });

  it('is reached by seats that are remote', () => {
    const attendance = { a: 'remote', d: 'absent', e: 'absent' } as const;
    expect(
      answerTo(aDocument({ rule: aRule({ quorum }), attendance, votes: cast({ yes: 'a' }) })),
    ).toMatchObject({
      outcome: 'adopted',
      quorate: true,
    });
  });

  it('holds where there is none', () => {
    expect(answerTo(aDocument({ rule: aRule({ quorum: null }) })).quorate).toBe(true);
    expect(answerTo(aDocument()).quorate).toBe(true);
  });
});

describe('The casting vote', () => {
  const tieBreak = { seat: 'a' };
  const rule = aRule({ tieBreak });

  it('adopts an equal vote if it was yes', () => {
    expect(answerTo(aDocument({ rule, votes: cast({ yes: 'a', no: 'b', abstain: 'c' }) }))).toMatchObject({
      outcome: 'adopted',
      quorate: true,
      tieBroken: true,
    });
  });

  it.each([
    ['it was no', cast({ yes: 'b', no: 'a' })],
    ['it was an abstention', cast({ yes: 'b', no: 'c', abstain: 'a' })],
    ['it was not cast', cast({ yes: 'b', no: 'c' })],
    ['nobody voted', []],
    ['yes and no differ', cast({ yes: 'a', no: 'b c' })],
  ])('does not help if %s', (_, votes) => {
    expect(answerTo(aDocument({ rule, votes }))).toMatchObject({ outcome: 'rejected', tieBroken: false });
  });

  it('is not needed where the rule already adopts', () => {
    const adopt = { left: heads('yes'), op: '>=', right: 1 } as const;
    const votes = cast({ yes: 'a', no: 'b' });
    expect(answerTo(aDocument({ rule: aRule({ adopt, tieBreak }), votes }))).toMatchObject({
      outcome: 'adopted',
      tieBroken: false,
    });
  });

  it('does not replace a quorum', () => {
    const quorum = { left: heads('present'), op: '>=', right: 6 } as const;
    const votes = cast({ yes: 'a', no: 'b' });
    expect(answerTo(aDocument({ rule: aRule({ quorum, tieBreak }), votes }))).toMatchObject({
      outcome: 'notQuorate',
      tieBroken: false,
    });
  });

  it('is absent where tieBreak is null', () => {
    const votes = cast({ yes: 'a', no: 'b' });
    expect(outcomeOf({ rule: aRule({ tieBreak: null }), votes })).toBe('rejected');
  });
});

describe('The tally', () => {
  it('counts heads in all and by bench, without advisory seats and their benches', () => {
    const electorate: SeatForm[] = [
      ...seats('a b', 'land'),
      ...seats('c d e f', 'kommunen'),
      { seat: 'x', bench: 'land', voting: false },
      { seat: 'y', bench: 'advisory', voting: false },
    ];
    const attendance = { b: 'absent', c: 'remote', y: 'absent' } as const;
    const votes = cast({ yes: 'a', no: 'c', abstain: 'd', invalid: 'e' });
    expect(answerTo(aDocument({ electorate, attendance, votes })).tally).toEqual({
      heads: { entitled: 6, present: 5, yes: 1, no: 1, abstain: 1, invalid: 1, notCast: 2 },
      benches: {
        land: { entitled: 2, present: 1, yes: 1, no: 0, abstain: 0, invalid: 0, notCast: 1 },
        kommunen: { entitled: 4, present: 4, yes: 0, no: 1, abstain: 1, invalid: 1, notCast: 1 },
      },
    });
  });

  it('counts 0 for a bench that only advisory seats have', () => {
    const electorate: SeatForm[] = [...seats('a'), { seat: 'x', bench: 'advisory', voting: false }];
    const adopt = { left: heads('entitled', 'advisory'), op: '==', right: 0 } as const;
    expect(outcomeOf({ rule: aRule({ adopt }), electorate })).toBe('adopted');
  });

  it('treats names such as "__proto__" and "constructor" like any other', () => {
    const electorate = [
      aSeat('__proto__', '__proto__', JSON.parse('{"__proto__": 3, "constructor": "1/2"}')),
      aSeat('constructor', 'constructor'),
    ];
    const attendance = JSON.parse('{"__proto__": "remote", "constructor": "absent"}');
    const adopt = {
      all: [
        { left: weight('__proto__', 'yes', '__proto__'), op: '==', right: 3 },
        { left: weight('constructor', 'yes'), op: '==', right: '1/2' },
        { left: weight('toString', 'entitled', 'constructor'), op: '==', right: 0 },
      ],
    } as const;
    const answer = answerTo(
      aDocument({ rule: aRule({ adopt }), electorate, attendance, votes: cast({ yes: '__proto__' }) }),
    );
    expect(answer.outcome).toBe('adopted');
    const shown = JSON.stringify(answer.tally.benches);
    expect(shown).toMatch(
      /^\{"__proto__":\{"entitled":1,"present":1,"yes":1,.*"constructor":\{"entitled":1,"present":0,/,
    );
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['entitled']).toBeUndefined();
  });
});
