import { describe, expect, it } from 'vitest';
import { endOfDayInBerlin, lastDayInBerlin, startOfDayInBerlin } from './berlin-time.ts';

const ends = (date: string) => endOfDayInBerlin(date).toISOString();

describe('a deadline that names a day', () => {
  it('ends with the day on the clocks of Berlin, in winter and in summer', () => {
    expect(ends('2027-01-15')).toBe('2027-01-15T23:00:00.000Z');
    expect(ends('2027-07-15')).toBe('2027-07-15T22:00:00.000Z');
  });

  it('ends an hour earlier by UTC from the day on which summer time begins (28.03.2027)', () => {
    expect(ends('2027-03-27')).toBe('2027-03-27T23:00:00.000Z');
    expect(ends('2027-03-28')).toBe('2027-03-28T22:00:00.000Z');
    expect(ends('2027-03-30')).toBe('2027-03-30T22:00:00.000Z');
  });

  it('ends an hour later by UTC from the day on which summer time ends (31.10.2027)', () => {
    expect(ends('2027-10-30')).toBe('2027-10-30T22:00:00.000Z');
    expect(ends('2027-10-31')).toBe('2027-10-31T23:00:00.000Z');
  });

  it('makes the day of 28.03.2027 23 hours and that of 31.10.2027 25 hours long', () => {
    const hours = (date: string) =>
      (endOfDayInBerlin(date).getTime() - startOfDayInBerlin(date).getTime()) / 3_600_000;
    expect([hours('2027-03-27'), hours('2027-03-28'), hours('2027-10-31')]).toEqual([24, 23, 25]);
  });

  it('is told by the day that it ends, not by the next one', () => {
    expect(lastDayInBerlin(endOfDayInBerlin('2027-03-28'))).toBe('2027-03-28');
    expect(lastDayInBerlin(endOfDayInBerlin('2027-10-31'))).toBe('2027-10-31');
    expect(lastDayInBerlin(endOfDayInBerlin('2026-12-31'))).toBe('2026-12-31');
  });
});
