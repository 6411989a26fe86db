import { describe, expect, it } from 'vitest';
import type { RunningCirculation } from './circulation-course.ts';
import {
  comment,
  objectToCirculation,
  recuseSeat,
  representSeat,
  type SeatInCirculation,
} from './take-part.ts';

const feedbackEndsAt = new Date('2027-10-28T22:00:00Z');
const votingEndsAt = new Date('2027-10-31T23:00:00Z');
const circulation = (changes: Partial<RunningCirculation> = {}): RunningCirculation => ({
  state: 'feedback',
  now: new Date('2027-10-27T12:00:00Z'),
  feedbackEndsAt,
  votingEndsAt,
  ...changes,
});

describe('a comment', () => {
  const refusal = (
    changes: Partial<RunningCirculation>,
    text = 'Bitte Satz 2 streichen.',
    recused = false,
  ) => {
    const outcome = comment(circulation(changes), recused, text);
    return outcome.accepted ? null : outcome.reason;
  };

  it('is taken until the second that ends the feedback phase', () => {
    expect(refusal({ now: new Date(feedbackEndsAt.getTime() - 1) })).toBeNull();
    expect(refusal({ now: feedbackEndsAt })).toBe('feedbackOver');
    expect(refusal({ state: 'voting' })).toBe('feedbackOver');
  });

  it('says something, and not a book', () => {
    expect(refusal({}, '  ')).toBe('textMissing');
    expect(refusal({}, 'a'.repeat(5001))).toBe('textTooLong');
  });

  it('is not for who is recused', () => {
    expect(refusal({}, 'Ja.', true)).toBe('recused');
  });
});

describe('an objection to the procedure', () => {
  const seat: SeatInCirculation = { voting: true, recused: false, deputyId: null };
  const member = { personId: 'm', deputy: false };
  const deputy = { personId: 'd', deputy: true };
  const why = 'Das gehört in eine Sitzung.';
  const refusal = (
    changes: Partial<RunningCirculation> & { seat?: Partial<SeatInCirculation> } = {},
    who = member,
    reason = why,
  ) => {
    const { seat: seatChanges, ...rest } = changes;
    const outcome = objectToCirculation(circulation(rest), { ...seat, ...seatChanges }, who, reason);
    return outcome.accepted ? null : outcome.reason;
  };

  it('of one member is enough, in either phase', () => {
    expect(refusal()).toBeNull();
    expect(refusal({ state: 'voting' })).toBeNull();
  });

  it('is late from the second that ends the voting: 31.10.2027, 24:00, in winter time', () => {
    expect(refusal({ state: 'voting', now: new Date('2027-10-31T22:59:59.999Z') })).toBeNull();
    expect(refusal({ state: 'voting', now: votingEndsAt })).toBe('afterDeadline');
    expect(refusal({ state: 'certified' })).toBe('ended');
  });

  it('is raised by who votes for the seat', () => {
    expect(refusal({ seat: { voting: false } })).toBe('advisorySeat');
    expect(refusal({ seat: { recused: true } })).toBe('recused');
    expect(refusal({}, deputy)).toBe('deputyWhileMemberPresent');
    expect(refusal({ seat: { deputyId: 'd' } }, deputy)).toBeNull();
    expect(refusal({ seat: { deputyId: 'd' } })).toBe('memberRepresentedByDeputy');
  });

  it('says why', () => {
    expect(refusal({}, member, 'Nö')).toBe('reasonMissing');
  });
});

describe('a seat in a circulation', () => {
  it('is represented by one of its own deputies, and by the member again', () => {
    expect(representSeat({ state: 'voting' }, ['d'], 'd')).toMatchObject({ fact: { deputyId: 'd' } });
    expect(representSeat({ state: 'voting' }, ['d'], null)).toMatchObject({ fact: { deputyId: null } });
    expect(representSeat({ state: 'voting' }, ['d'], 'x')).toMatchObject({ reason: 'notADeputy' });
    expect(representSeat({ state: 'certified' }, ['d'], 'd')).toMatchObject({ reason: 'ended' });
  });

  it('is recused for a reason, as long as it has not voted', () => {
    expect(recuseSeat({ state: 'voting' }, false, 'Eigener Auftrag')).toMatchObject({ accepted: true });
    expect(recuseSeat({ state: 'voting' }, true, 'Eigener Auftrag')).toMatchObject({
      reason: 'alreadyVoted',
    });
    expect(recuseSeat({ state: 'feedback' }, false, '')).toMatchObject({ reason: 'reasonMissing' });
    expect(recuseSeat({ state: 'objected' }, false, 'Eigener Auftrag')).toMatchObject({ reason: 'ended' });
  });
});
