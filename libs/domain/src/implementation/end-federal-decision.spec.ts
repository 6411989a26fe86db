import { describe, expect, it } from 'vitest';
import {
  endFederalDecision,
  type FederalEndingFacts,
  type FederalEndingWish,
} from './end-federal-decision.ts';

const facts: FederalEndingFacts = {
  ...{ addressed: 2, ended: 0, decidedOn: '2017-10-05', by: null, today: '2026-11-22' },
};
const wish: FederalEndingWish = { ending: 'repeal', on: '2026-11-01', reason: 'Aufgehoben.' };
const later = { isItself: false, decidedOn: '2026-10-30' };

describe('a decision of the IT-Planungsrat ends', () => {
  it('withdrawn with a reason, or replaced by a later one', () => {
    expect(endFederalDecision(facts, wish)).toMatchObject({ fact: { before: false } });
    const replaced = endFederalDecision({ ...facts, by: later }, { ...wish, ending: 'supersede' });
    expect(replaced).toMatchObject({ fact: { before: false } });
  });

  it('once: said again, it has ended before, whatever is said', () => {
    expect(endFederalDecision({ ...facts, ended: 2 }, { ...wish, reason: '' })).toMatchObject({
      fact: { before: true },
    });
  });

  it.each([
    ['before it was confirmed', { addressed: 0 }, {}, 'notConfirmed'],
    ['on a day that does not exist', {}, { on: '2026-02-30' }, 'dateNotReal'],
    ['in the future', {}, { on: '2026-11-23' }, 'dateInFuture'],
    ['before it was decided', {}, { on: '2017-10-04' }, 'beforeItWasDecided'],
    ['without a reason', {}, { reason: ' ' }, 'reasonMissing'],
    ['with a reason that nobody reads', {}, { reason: 'x'.repeat(1_001) }, 'reasonTooLong'],
    ['replaced by nothing', {}, { ending: 'supersede' }, 'successorMissing'],
    ['by one that does not exist', { by: 'unknown' }, {}, 'successorUnknown'],
    ['by itself', { by: { ...later, isItself: true } }, {}, 'successorIsItself'],
    ['by an older one', { by: { ...later, decidedOn: '2017-10-04' } }, {}, 'successorIsOlder'],
  ] as const)('never %s', (_, differing, change, reason) => {
    expect(endFederalDecision({ ...facts, ...differing }, { ...wish, ...change })).toMatchObject({ reason });
  });
});
