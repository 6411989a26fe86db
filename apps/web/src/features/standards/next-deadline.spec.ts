import { describe, expect, it } from 'vitest';
import { nextDeadline } from './next-deadline';

const today = '2026-11-23';
const on = (...days: (string | null)[]) => days.map((dueOn) => ({ dueOn }));
const resolution = (ended: boolean, ...days: string[]) => ({
  ended,
  deadlines: days.map((dueOn) => ({ dueOn })),
});

describe('the next deadline of a standard', () => {
  it('is the nearest day ahead, in whatever order they are told', () => {
    expect(nextDeadline({ deadlines: on('2030-01-01', '2027-06-30'), resolutions: [] }, today)).toBe(
      '2027-06-30',
    );
  });

  it('may be today, and is never past or without a day', () => {
    expect(nextDeadline({ deadlines: on('2026-11-22', null, today), resolutions: [] }, today)).toBe(today);
    expect(nextDeadline({ deadlines: on('2026-11-22', null), resolutions: [] }, today)).toBeNull();
  });

  it('may be that of a resolution in force, not of one that has ended', () => {
    const resolutions = [resolution(true, '2027-01-01'), resolution(false, '2027-02-01')];
    expect(nextDeadline({ deadlines: on('2027-03-01'), resolutions }, today)).toBe('2027-02-01');
  });
});
