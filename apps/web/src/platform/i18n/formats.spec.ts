import { describe, expect, test } from 'vitest';
import { daysUntil, formatDay, formatMoment, formatNumber, formatRelative, formatShare } from './formats';

describe('dates and numbers are written as German administration writes them', () => {
  test('a moment names weekday, day and time in Berlin', () => {
    expect(formatMoment('2026-12-03T09:00:00Z')).toBe('Do, 3. Dezember 2026, 10:00\u00a0Uhr');
    expect(formatMoment('2026-07-03T08:00:00Z')).toBe('Fr, 3. Juli 2026, 10:00\u00a0Uhr');
  });

  test('a day without a time is the same day in every time zone', () => {
    expect(formatDay('2026-12-03')).toBe('3. Dezember 2026');
  });

  test('days are counted by the calendar in Berlin, not in 24 hours', () => {
    const lateEvening = new Date('2026-11-21T22:50:00Z');
    const afterMidnight = new Date('2026-11-21T23:10:00Z');
    expect(daysUntil('2026-12-03', lateEvening)).toBe(12);
    expect(daysUntil('2026-12-03', afterMidnight)).toBe(11);
    expect(formatRelative('2026-12-03', lateEvening)).toBe('in 12 Tagen');
    expect(formatRelative('2026-11-20', lateEvening)).toBe('gestern');
  });

  test('numbers carry a point for thousands and a comma for fractions', () => {
    expect(formatNumber(10981)).toBe('10.981');
    expect(formatShare(0.6666922, 5)).toBe('66,66922\u00a0%');
  });
});
