import { describe, expect, it } from 'vitest';
import { germanDay, writtenDay } from './written-day.ts';

describe('a written day', () => {
  it('is read in the usual spellings and written in one', () => {
    for (const text of ['1.3.2026', '01.03.26', '2026-03-01', '2026-03-01T00:00:00', '1/3/2026'])
      expect(writtenDay(text)).toBe('2026-03-01');
    expect(writtenDay('März')).toBeNull();
    expect(germanDay('2026-03-01')).toBe('01.03.2026');
  });
});
