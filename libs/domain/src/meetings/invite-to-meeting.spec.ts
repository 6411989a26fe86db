import { describe, expect, it } from 'vitest';
import { inviteToMeeting, type InvitationFacts } from './invite-to-meeting.ts';

const startsAt = new Date('2026-12-03T09:00:00Z');
const facts: InvitationFacts = {
  state: 'planned',
  startsAt,
  itemCount: 5,
  periods: { invitationDays: 8, urgentInvitationHours: 48 },
};
const intime = new Date('2026-11-24T22:00:00Z');
const late = new Date('2026-11-25T08:00:00Z');

describe('the invitation to a meeting', () => {
  it('is in time with eight full days between', () => {
    expect(inviteToMeeting(facts, null, intime)).toEqual({
      accepted: true,
      fact: { state: 'invited', invitedAt: intime, urgencyReason: null },
    });
  });

  it('counts days as a clock in Germany shows them', () => {
    const lateEvening = new Date('2026-11-24T23:30:00Z');
    expect(inviteToMeeting(facts, null, lateEvening)).toEqual({ accepted: false, reason: 'noticeTooShort' });
  });

  it('may be short with a stated reason', () => {
    expect(inviteToMeeting(facts, ' Bund-Länder-Frist ', late)).toEqual({
      accepted: true,
      fact: { state: 'invited', invitedAt: late, urgencyReason: 'Bund-Länder-Frist' },
    });
  });

  it('is not called urgent where it is in time', () => {
    expect(inviteToMeeting(facts, 'Eile', intime)).toMatchObject({ fact: { urgencyReason: null } });
  });

  it('keeps the hours of the urgent case to the minute', () => {
    const justInTime = new Date('2026-12-01T09:00:00Z');
    const tooLate = new Date('2026-12-01T09:01:00Z');
    expect(inviteToMeeting(facts, 'Eile', justInTime).accepted).toBe(true);
    expect(inviteToMeeting(facts, 'Eile', tooLate)).toEqual({
      accepted: false,
      reason: 'urgentNoticeTooShort',
    });
  });

  it('knows no period where the board has no rules of procedure', () => {
    expect(inviteToMeeting({ ...facts, periods: null }, null, late).accepted).toBe(true);
  });

  it.each<[string, Partial<InvitationFacts>, string | null, string]>([
    ['an invitation without an agenda', { itemCount: 0 }, null, 'agendaEmpty'],
    ['a second invitation', { state: 'invited' }, null, 'stateNotPossible'],
    ['an invitation to a cancelled meeting', { state: 'cancelled' }, null, 'stateNotPossible'],
    ['a blank reason for urgency', {}, '  ', 'noticeTooShort'],
  ])('refuses %s', (_, changed, reason, refusal) => {
    expect(inviteToMeeting({ ...facts, ...changed }, reason, late)).toEqual({
      accepted: false,
      reason: refusal,
    });
  });
});
