import { describe, expect, it } from 'vitest';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { closeBallot } from './close-ballot.ts';
import { type PaperCount, type PaperTotals, recordPaperCount } from './paper-vote.ts';
import { closing, simpleMajority } from './testing/ballot-facts.ts';

const papers = (benchKey: string | null, changes: Partial<PaperTotals> = {}): PaperTotals => ({
  benchKey,
  yes: 0,
  no: 0,
  abstain: 0,
  invalid: 0,
  ...changes,
});

const perBench: RuleForm = {
  ...simpleMajority,
  adopt: {
    left: { count: 'heads', who: 'yes', bench: 'land' },
    op: '>',
    right: { count: 'heads', who: 'no', bench: 'land' },
  },
};

const recorded = (totals: readonly PaperTotals[], rule = simpleMajority) => {
  const outcome = recordPaperCount({ totals }, closing({ form: 'paper', rule }));
  return outcome.accepted ? null : outcome.reason;
};

const closed = (paperCount: PaperCount | null, rule = simpleMajority) =>
  closeBallot(closing({ form: 'paper', rule, paperCount }));

describe('counting papers', () => {
  it('counts all together where the rule asks for no bench', () => {
    expect(recorded([papers(null, { yes: 3, no: 1, invalid: 1 })])).toBeNull();
    expect(recorded([papers('land', { yes: 3 })])).toBe('papersTogetherNeeded');
  });

  it('counts bench by bench where the rule asks for one', () => {
    expect(recorded([papers('land', { yes: 2, no: 1 }), papers('kommunen', { no: 2 })], perBench)).toBeNull();
    expect(recorded([papers(null, { yes: 3 })], perBench)).toBe('papersPerBenchNeeded');
    expect(recorded([papers('beratend', { yes: 1 })], perBench)).toBe('benchUnknown');
  });

  it.each([
    ['morePapersThanPresent', [papers(null, { yes: 6 })]],
    ['papersNotCountable', [papers(null, { yes: -1 })]],
    ['papersNotCountable', [papers(null, { yes: 0.5 })]],
    ['papersNotCountable', [papers(null), papers(null)]],
    ['papersNotCountable', []],
  ] as const)('is refused: %s', (reason, totals) => expect(recorded(totals)).toBe(reason));

  it('is refused for any other form and after the closing', () => {
    const totals = [papers(null, { yes: 1 })];
    expect(recordPaperCount({ totals }, closing({ form: 'showOfHands' }))).toMatchObject({
      reason: 'otherForm',
    });
    expect(recordPaperCount({ totals }, closing({ form: 'paper', state: 'closed' }))).toMatchObject({
      reason: 'ballotNotOpen',
    });
  });
});

describe('closing a vote on paper', () => {
  it('needs the counted papers', () => {
    expect(closed(null)).toEqual({ accepted: false, reason: 'paperCountMissing' });
  });

  it('leaves a record that tells neither seats nor, counted together, benches', () => {
    const outcome = closed({ totals: [papers(null, { yes: 3, no: 1, invalid: 1 })] });
    if (!outcome.accepted) throw new Error(outcome.reason);
    const { electorate, votes } = outcome.fact.record;
    expect(new Set(electorate.map(({ bench }) => bench))).toEqual(new Set(['alle']));
    expect(votes.map(({ choice }) => choice).sort()).toEqual(['invalid', 'no', 'yes', 'yes', 'yes']);
    expect(JSON.stringify(outcome.fact.record)).not.toContain('land-1');
  });

  it('keeps the benches in the record where the rule counts them', () => {
    const totals = [papers('land', { yes: 2, no: 1 }), papers('kommunen', { no: 2 })];
    const outcome = closed({ totals }, perBench);
    if (!outcome.accepted) throw new Error(outcome.reason);
    const { electorate, votes } = outcome.fact.record;
    expect(new Set(electorate.map(({ bench }) => bench))).toEqual(new Set(['land', 'kommunen', 'beratend']));
    expect(votes.filter(({ seat }) => seat.startsWith('kommunen')).map(({ choice }) => choice)).toEqual([
      'no',
      'no',
    ]);
  });
});
