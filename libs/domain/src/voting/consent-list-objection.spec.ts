import { describe, expect, it } from 'vitest';
import { type ConsentObjectionFacts, objectToConsentItem } from './consent-list-objection.ts';

const member = { personId: 'member', deputy: false };
const deputy = { personId: 'deputy', deputy: true };
const present = { state: 'present', personId: 'member' } as const;

const objecting = (changes: Partial<ConsentObjectionFacts> = {}) =>
  objectToConsentItem({
    meetingState: 'open',
    item: { onList: true, finished: false },
    ballotState: 'open',
    seat: { voting: true },
    attendance: present,
    recused: false,
    objector: member,
    ...changes,
  });

const refusal = (changes: Partial<ConsentObjectionFacts>) => {
  const outcome = objecting(changes);
  return outcome.accepted ? null : outcome.reason;
};

describe('an objection to an item of the consent list', () => {
  it('takes its item out and annuls its ballot', () => {
    expect(objecting()).toEqual({ accepted: true, fact: { annuls: true } });
  });

  it('has no ballot to annul before the list is open', () => {
    expect(objecting({ ballotState: null })).toEqual({ accepted: true, fact: { annuls: false } });
  });

  it('can be raised before the meeting, by the member and by the deputy, when nobody attends yet', () => {
    for (const objector of [member, deputy]) {
      expect(refusal({ meetingState: 'invited', ballotState: null, attendance: null, objector })).toBeNull();
    }
  });

  it('comes too late once the list is closed, the item dealt with, or the meeting over', () => {
    expect(refusal({ ballotState: 'closed' })).toBe('listClosed');
    expect(refusal({ ballotState: null, item: { onList: true, finished: true } })).toBe('listClosed');
    expect(refusal({ meetingState: 'closed' })).toBe('meetingOver');
    expect(refusal({ meetingState: 'cancelled' })).toBe('meetingOver');
  });

  it('has nothing left to do where the item is off the list', () => {
    expect(refusal({ item: { onList: false, finished: false }, ballotState: null })).toBe('notOnList');
  });

  it('needs a voting seat that takes part in the item', () => {
    expect(refusal({ seat: null })).toBe('notInElectorate');
    expect(refusal({ seat: { voting: false } })).toBe('advisorySeat');
    expect(refusal({ recused: true })).toBe('recused');
  });

  it('needs somebody in the meeting for the seat, in the room or by video', () => {
    expect(refusal({ attendance: null })).toBe('seatAbsent');
    expect(refusal({ attendance: { state: 'absent', personId: null } })).toBe('seatAbsent');
    expect(refusal({ attendance: { state: 'excused', personId: null } })).toBe('seatAbsent');
    expect(refusal({ attendance: { state: 'remote', personId: 'member' } })).toBeNull();
    expect(refusal({ meetingState: 'interrupted', attendance: null })).toBe('seatAbsent');
  });

  it('is raised by whoever attends for the seat', () => {
    expect(refusal({ objector: deputy })).toBe('deputyWhileMemberPresent');
    const represented = { state: 'present', personId: 'deputy' } as const;
    expect(refusal({ attendance: represented })).toBe('memberRepresentedByDeputy');
    expect(refusal({ attendance: represented, objector: deputy })).toBeNull();
  });

  it('can be put down by the secretariat for an attended seat', () => {
    expect(refusal({ objector: null })).toBeNull();
    expect(refusal({ objector: null, attendance: null })).toBe('seatAbsent');
    expect(refusal({ objector: null, seat: { voting: false } })).toBe('advisorySeat');
  });
});
