import { describe, expect, it } from 'vitest';
import { mentionsOf, uncarriedWeights } from './mentions.ts';
import { aDocument, aRule, aSeat, heads, majority, parsed, weight } from './testing/a-document.ts';

const rule = aRule({
  quorum: { not: { left: weight('key', 'present', 'land'), op: '<', right: 1 } },
  adopt: {
    any: [
      {
        all: [
          { left: { share: '1/2', of: weight('people', 'yes') }, op: '>', right: heads('no', 'kommunen') },
        ],
      },
      { left: 1, op: '<', right: weight('key', 'yes', 'land') },
    ],
  },
  tieBreak: { seat: 'chair' },
});
const electorate = [
  aSeat('chair', 'land', { people: 1 }),
  aSeat('member', 'land'),
  { ...aSeat('adviser', 'kommunen', { key: 1 }), voting: false },
];

describe('A rule', () => {
  it('mentions weights, benches and the casting seat, each once, heads being no weight', () => {
    expect(mentionsOf(parsed(aDocument({ rule, electorate })).rule)).toEqual({
      weights: ['key', 'people'],
      benches: ['land', 'kommunen'],
      tieBreakSeats: ['chair'],
    });
  });

  it('may mention nothing', () => {
    expect(mentionsOf(parsed(aDocument({ rule: aRule({ adopt: majority }) })).rule)).toEqual({
      weights: [],
      benches: [],
      tieBreakSeats: [],
    });
  });

  it('may mention a weight that no voting seat carries: whoever writes it down is told', () => {
    const document = parsed(aDocument({ rule, electorate }));
    expect(uncarriedWeights(document.rule, document.electorate)).toEqual(['key']);
  });
});
