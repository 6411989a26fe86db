import { describe, expect, it } from 'vitest';
import { berlinInstant, parseTimeOfDay } from './berlin-time';

describe('a time of day', () => {
  it.each([
    ['10', '10:00'],
    ['9:30', '09:30'],
    ['14.15', '14:15'],
    ['10 Uhr', '10:00'],
    ['10:00 Uhr', '10:00'],
    ['1030', '10:30'],
  ])('is understood as %s', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time);
  });

  it.each(['', '25', '10:60', 'morgens', '10:5'])('is none in „%s“', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });
});

describe('a day and a time in Germany', () => {
  it('are one hour ahead of UTC in winter and two in summer', () => {
    expect(berlinInstant('2026-12-03', '10:00')).toBe('2026-12-03T09:00:00.000Z');
    expect(berlinInstant('2026-07-03', '10:00')).toBe('2026-07-03T08:00:00.000Z');
  });

  it('have an instant even in the hour that summer time skips', () => {
    expect(berlinInstant('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });
});
