import { describe, expect, it } from 'vitest';
import { deadlineReason, isOver, type Schedule } from './scheduled-ballot.ts';

const schedule = (changes: Partial<Schedule> = {}): Schedule => ({
  now: new Date('2027-03-27T12:00:00Z'),
  deadline: new Date('2027-03-29T12:00:00Z'),
  form: 'openElectronic',
  minimumVotingHours: 48,
  ...changes,
});

describe('a scheduled ballot', () => {
  it('may be open for exactly the hours that the rules of procedure demand', () => {
    expect(deadlineReason(schedule())).toBeNull();
  });

  it('is refused where it is a second shorter', () => {
    const deadline = new Date('2027-03-29T11:59:59Z');
    expect(deadlineReason(schedule({ deadline }))).toBe('deadlineTooSoon');
  });

  it('counts hours of the clock: two calendar days over the change to summer time are 47 hours', () => {
    // 27.03.2027, 13:00 to 29.03.2027, 13:00 by the clocks of Berlin.
    const deadline = new Date('2027-03-29T11:00:00Z');
    expect(deadlineReason(schedule({ deadline }))).toBe('deadlineTooSoon');
    expect(deadlineReason(schedule({ deadline, minimumVotingHours: 47 }))).toBeNull();
  });

  it.each([undefined, null])('may be short where the rules of procedure say nothing (%s)', (silent) => {
    const deadline = new Date('2027-03-27T12:00:01Z');
    expect(deadlineReason(schedule({ deadline, minimumVotingHours: silent }))).toBeNull();
  });

  it('cannot end now or in the past', () => {
    const now = new Date('2027-03-29T12:00:00Z');
    expect(deadlineReason(schedule({ now, minimumVotingHours: null }))).toBe('deadlinePassed');
  });

  it('cannot end in a year that was mistyped', () => {
    expect(deadlineReason(schedule({ deadline: new Date('9999-12-31T23:59:59Z') }))).toBe(
      'deadlineTooFarAhead',
    );
  });

  it('takes votes one by one: hands are shown at once', () => {
    expect(deadlineReason(schedule({ form: 'showOfHands' }))).toBe('deadlineNeedsSingleVotes');
    expect(deadlineReason(schedule({ form: 'showOfHands', deadline: null }))).toBeNull();
  });

  it('is over from the second that its deadline names', () => {
    const deadline = new Date('2027-03-29T22:00:00Z');
    expect(isOver(deadline, new Date('2027-03-29T21:59:59.999Z'))).toBe(false);
    expect(isOver(deadline, deadline)).toBe(true);
    expect(isOver(null, deadline)).toBe(false);
  });
});
