import { describe, expect, it } from 'vitest';
import { endResolution, type EndingFacts, type EndingWish, longestEndReason } from './end-resolution.ts';

const today = '2026-11-22';
const inForce: EndingFacts = { state: 'effective', effectiveOn: '2026-01-01', by: null, today };
const repeal: EndingWish = { ending: 'repeal', on: today, reason: 'Das Gericht hat ihn aufgehoben.' };
const later = { isItself: false, state: 'effective' } as const;

describe('the end of a resolution', () => {
  it('is recorded with a day and a reason', () => {
    expect(endResolution(inForce, repeal)).toEqual({
      accepted: true,
      fact: { state: 'repealed', before: false },
    });
  });

  it('by a replacement names the resolution that takes its place', () => {
    const supersede = { ...repeal, ending: 'supersede' } as const;
    expect(endResolution(inForce, supersede)).toMatchObject({ reason: 'successorMissing' });
    expect(endResolution({ ...inForce, by: later }, supersede)).toMatchObject({
      fact: { state: 'superseded' },
    });
    expect(endResolution({ ...inForce, by: { ...later, isItself: true } }, supersede)).toMatchObject({
      reason: 'successorIsItself',
    });
    expect(endResolution({ ...inForce, by: { isItself: false, state: 'adopted' } }, supersede)).toMatchObject(
      { reason: 'successorNotInForce' },
    );
  });

  it('said a second time changes nothing', () => {
    expect(endResolution({ ...inForce, state: 'repealed' }, { ...repeal, reason: '' })).toEqual({
      accepted: true,
      fact: { state: 'repealed', before: true },
    });
  });

  it('is refused for what never was in force, and for what ended otherwise', () => {
    expect(endResolution({ ...inForce, state: 'adopted' }, repeal)).toMatchObject({ reason: 'notInForce' });
    expect(endResolution({ ...inForce, state: 'superseded' }, repeal)).toMatchObject({
      reason: 'alreadyEnded',
    });
  });

  it('is neither announced in advance nor dated before it took effect', () => {
    expect(endResolution(inForce, { ...repeal, on: '2026-11-23' })).toMatchObject({ reason: 'dateInFuture' });
    expect(endResolution(inForce, { ...repeal, on: '2025-12-31' })).toMatchObject({
      reason: 'beforeItTookEffect',
    });
    expect(endResolution(inForce, { ...repeal, on: '2026-02-30' })).toMatchObject({ reason: 'dateNotReal' });
    const ahead = { ...inForce, state: 'published', effectiveOn: '2027-01-01' } as const;
    expect(endResolution(ahead, repeal)).toMatchObject({ accepted: true });
  });

  it('is never without a reason that can be read', () => {
    expect(endResolution(inForce, { ...repeal, reason: '  ' })).toMatchObject({ reason: 'reasonMissing' });
    expect(endResolution(inForce, { ...repeal, reason: 'x'.repeat(longestEndReason + 1) })).toMatchObject({
      reason: 'reasonTooLong',
    });
  });
});
