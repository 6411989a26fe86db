import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/calendar-date.ts';
import { reachesHead, reminderOn } from './reminder.ts';

const due = '2026-11-30';

describe('a deadline is told of', () => {
  it('90, 30 and 0 days before, and on no other day', () => {
    const told = Array.from({ length: 120 }, (_, days) => days).filter(
      (days) => reminderOn(due, addDays(due, -days)) !== null,
    );
    expect(told).toEqual([0, 30, 90]);
  });

  it('every month after, on its day or the last of a shorter month', () => {
    expect(reminderOn(due, '2026-12-30')).toEqual({ kind: 'overdue', months: 1 });
    expect(reminderOn(due, '2027-02-28')).toEqual({ kind: 'overdue', months: 3 });
    expect(reminderOn('2026-01-31', '2026-04-30')).toEqual({ kind: 'overdue', months: 3 });
    expect(reminderOn(due, '2026-12-01')).toBeNull();
    expect(reminderOn(due, '2026-12-29')).toBeNull();
  });

  it('twelve times a year, whatever the day', () => {
    for (const day of ['2024-02-29', '2026-01-31', '2026-06-15']) {
      const year = Array.from({ length: 365 }, (_, days) => addDays(day, days + 1));
      expect(year.filter((today) => reminderOn(day, today) !== null)).toHaveLength(12);
    }
  });

  it('to the head of administration only after it has passed', () => {
    expect(reachesHead([{ kind: 'ahead', days: 0 }])).toBe(false);
    expect(
      reachesHead([
        { kind: 'ahead', days: 30 },
        { kind: 'overdue', months: 1 },
      ]),
    ).toBe(true);
  });
});
