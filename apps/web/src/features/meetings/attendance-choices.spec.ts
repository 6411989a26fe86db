import { describe, expect, it } from 'vitest';
import { attendanceChoices, choiceOf } from './attendance-choices';

const offered = (current: Parameters<typeof attendanceChoices>[0]) =>
  attendanceChoices(current).map(({ value }) => value);

describe('the choices of the attendance sheet', () => {
  it('offer to leave only to who is there', () => {
    expect(offered('present')).toEqual(['present', 'remote', 'absent', 'excused', 'left']);
    expect(offered('excused')).not.toContain('left');
  });

  it('do not unnote what was noted', () => {
    expect(offered('open')[0]).toBe('open');
    expect(offered('absent')).not.toContain('open');
  });

  it('tell who left from who never came', () => {
    expect(choiceOf({ state: 'absent', leftAt: '2026-12-03T10:00:00Z' })).toBe('left');
    expect(choiceOf({ state: 'absent', leftAt: null })).toBe('absent');
    expect(choiceOf({ state: null, leftAt: null })).toBe('open');
  });
});
