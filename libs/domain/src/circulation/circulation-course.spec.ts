import { describe, expect, it } from 'vitest';
import {
  atFeedbackEnd,
  cancelCirculation,
  extendCirculation,
  isExtendable,
  reminderAt,
  type RunningCirculation,
  votingEnd,
} from './circulation-course.ts';

const feedbackEndsAt = new Date('2027-03-25T23:00:00Z');
const votingEndsAt = new Date('2027-03-30T22:00:00Z');
const circulation = (changes: Partial<RunningCirculation> = {}): RunningCirculation => ({
  state: 'feedback',
  now: new Date('2027-03-23T12:00:00Z'),
  feedbackEndsAt,
  votingEndsAt,
  ...changes,
});

describe('the feedback phase', () => {
  it('lets nobody vote a second too early', () => {
    expect(atFeedbackEnd(circulation({ now: new Date(feedbackEndsAt.getTime() - 1) }))).toBe('wait');
    expect(atFeedbackEnd(circulation({ now: feedbackEndsAt }))).toBe('startVoting');
  });

  it.each(['voting', 'certified', 'objected', 'cancelled'] as const)('is over in state %s', (state) => {
    expect(atFeedbackEnd(circulation({ state, now: votingEndsAt }))).toBe('nothing');
  });
});

describe('the voting', () => {
  it('ends as planned where it starts with the end of the feedback phase', () => {
    expect(votingEnd(circulation({ now: feedbackEndsAt }), 5)).toEqual(votingEndsAt);
    expect(votingEnd(circulation({ now: new Date('2027-03-26T20:00:00Z') }), 5)).toEqual(votingEndsAt);
  });

  it('keeps its days where nothing could start it in time', () => {
    const now = new Date('2027-03-28T10:00:00Z');
    expect(votingEnd(circulation({ now }), 5)).toEqual(new Date('2027-04-02T22:00:00Z'));
    const late = new Date('2027-04-10T22:00:00Z');
    expect(votingEnd(circulation({ now, votingEndsAt: late }), 5)).toEqual(late);
  });
});

describe('the reminder', () => {
  it('comes two days before the end', () => {
    expect(reminderAt(feedbackEndsAt, votingEndsAt)).toEqual(new Date('2027-03-28T22:00:00Z'));
  });

  it('comes halfway through a short window', () => {
    expect(reminderAt(new Date('2027-03-30T20:00:00Z'), votingEndsAt)).toEqual(
      new Date('2027-03-30T21:00:00Z'),
    );
  });
});

describe('an extension', () => {
  const wish = (until: string, reason = 'Osterferien') => ({ until, reason });
  const refusal = (changes: Partial<RunningCirculation>, until: string, reason?: string) => {
    const outcome = extendCirculation(circulation(changes), 5, wish(until, reason));
    return outcome.accepted ? null : outcome.reason;
  };

  it('of the feedback phase pushes the vote, which keeps its days', () => {
    expect(extendCirculation(circulation(), 5, wish('2027-03-29'))).toMatchObject({
      fact: {
        feedbackEndsAt: new Date('2027-03-29T22:00:00Z'),
        votingEndsAt: new Date('2027-04-03T22:00:00Z'),
      },
    });
  });

  it('of the feedback phase leaves a vote alone that has days enough', () => {
    const late = new Date('2027-04-10T22:00:00Z');
    const outcome = extendCirculation(circulation({ votingEndsAt: late }), 5, wish('2027-03-26'));
    expect(outcome).toMatchObject({ fact: { votingEndsAt: late } });
  });

  it('of the voting moves its end alone', () => {
    const outcome = extendCirculation(circulation({ state: 'voting' }), 5, wish('2027-03-31'));
    expect(outcome).toMatchObject({
      fact: { feedbackEndsAt, votingEndsAt: new Date('2027-03-31T22:00:00Z'), reason: 'Osterferien' },
    });
  });

  it('is never a shortening, and says why', () => {
    expect(refusal({}, '2027-03-25')).toBe('notLater');
    expect(refusal({ state: 'voting' }, '2027-03-29')).toBe('notLater');
    expect(refusal({}, '2027-03-26', ' – ')).toBe('reasonMissing');
    expect(refusal({}, '2027-03-26', 'x'.repeat(1_001))).toBe('reasonTooLong');
    expect(refusal({}, '9999-12-31')).toBe('tooFarAhead');
  });

  it('is offered while a phase runs, and only then', () => {
    expect(isExtendable(circulation())).toBe(true);
    expect(isExtendable(circulation({ state: 'voting', now: feedbackEndsAt }))).toBe(true);
    expect(isExtendable(circulation({ now: feedbackEndsAt }))).toBe(false);
    expect(isExtendable(circulation({ state: 'certified' }))).toBe(false);
  });

  it('comes too late once the phase is over', () => {
    expect(refusal({ now: feedbackEndsAt }, '2027-03-29')).toBe('phaseOver');
    expect(refusal({ state: 'cancelled' }, '2027-03-29')).toBe('ended');
  });
});

describe('breaking off', () => {
  it('needs a reason and a circulation that runs', () => {
    expect(cancelCirculation('voting', ' Falsche Vorlage ')).toEqual({
      accepted: true,
      fact: { state: 'cancelled', reason: 'Falsche Vorlage' },
    });
    expect(cancelCirculation('feedback', '')).toMatchObject({ reason: 'reasonMissing' });
    expect(cancelCirculation('certified', 'Falsche Vorlage')).toMatchObject({ reason: 'ended' });
  });
});
