import { describe, expect, it } from 'vitest';
import { addDays, dateInBerlin, isCalendarDate } from './calendar-date.ts';

describe('a calendar date', () => {
  it.each(['2026-11-22', '2024-02-29'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '22.11.2026', '2026-1-2', '2026-11-22T00:00:00Z', ''])(
    '%j is none',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('turns at midnight in Berlin, not in Greenwich', () => {
    expect(dateInBerlin(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
    expect(dateInBerlin(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
    expect(dateInBerlin(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  it('adds days over the change to summer time', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
