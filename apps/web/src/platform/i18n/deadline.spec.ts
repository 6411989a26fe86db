import { describe, expect, it } from 'vitest';
import { formatDeadline } from './deadline';

describe('a deadline', () => {
  it('at midnight is told with the day that it ends, over both changes of the clocks', () => {
    expect(formatDeadline('2027-03-28T22:00:00Z')).toBe('So, 28. März 2027, 24:00\u00a0Uhr');
    expect(formatDeadline('2027-10-31T23:00:00Z')).toBe('So, 31. Oktober 2027, 24:00\u00a0Uhr');
  });

  it('at any other time is told as it is', () => {
    expect(formatDeadline('2027-03-30T12:30:00Z')).toBe('Di, 30. März 2027, 14:30\u00a0Uhr');
  });
});
