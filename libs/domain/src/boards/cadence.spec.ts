import { describe, expect, it } from 'vitest';
import { isSilent } from './cadence.ts';

describe('the cadence of a board', () => {
  const halfYearly = { cadenceMonths: 6, lastMeetingOn: '2022-11-15' };

  it('is kept on the last day of the cadence', () => {
    expect(isSilent(halfYearly, '2023-05-15')).toBe(false);
  });

  it('is broken on the day after', () => {
    expect(isSilent(halfYearly, '2023-05-16')).toBe(true);
  });

  it('counts to the end of a shorter month', () => {
    const lateAugust = { cadenceMonths: 6, lastMeetingOn: '2025-08-31' };
    expect(isSilent(lateAugust, '2026-02-28')).toBe(false);
    expect(isSilent(lateAugust, '2026-03-01')).toBe(true);
  });

  it('is broken where no meeting is known at all', () => {
    expect(isSilent({ cadenceMonths: 6, lastMeetingOn: null }, '2026-01-01')).toBe(true);
  });

  it('says nothing about a board without a number', () => {
    expect(isSilent({ cadenceMonths: null, lastMeetingOn: '1990-01-01' }, '2026-01-01')).toBe(false);
  });
});
