import { describe, expect, it } from 'vitest';
import { cancelMeeting, postponeMeeting } from './call-off-meeting.ts';
import type { MeetingState } from './meeting.ts';

const now = new Date('2026-11-22T10:00:00Z');
const planned = new Date('2026-12-03T09:00:00Z');
const later = new Date('2027-01-14T09:00:00Z');
const meeting = (state: MeetingState) => ({ state, startsAt: planned });
const wish = { startsAt: later, reason: 'Der Saal ist gesperrt' };

describe('calling a meeting off', () => {
  it.each(['planned', 'invited', 'postponed'] as const)('is possible while it is %s', (state) => {
    expect(cancelMeeting(meeting(state), '  Zu wenige Themen ')).toEqual({
      accepted: true,
      fact: { state: 'cancelled', cancellationReason: 'Zu wenige Themen' },
    });
  });

  it.each([
    ['open', 'meetingBegun'],
    ['interrupted', 'meetingBegun'],
    ['closed', 'meetingBegun'],
    ['cancelled', 'alreadyCancelled'],
  ] as const)('is refused once it is %s', (state, reason) => {
    expect(cancelMeeting(meeting(state), 'Zu wenige Themen')).toEqual({ accepted: false, reason });
  });

  it('needs a reason in words', () => {
    expect(cancelMeeting(meeting('invited'), ' - ')).toEqual({ accepted: false, reason: 'reasonMissing' });
  });
});

describe('moving a meeting to another time', () => {
  it('keeps the time it was moved from and why', () => {
    expect(postponeMeeting(meeting('invited'), wish, now)).toEqual({
      accepted: true,
      fact: {
        state: 'postponed',
        startsAt: later,
        postponedFrom: planned,
        postponementReason: 'Der Saal ist gesperrt',
      },
    });
  });

  it.each([
    ['open', 'meetingBegun'],
    ['closed', 'meetingBegun'],
    ['postponed', 'alreadyPostponed'],
    ['cancelled', 'alreadyCancelled'],
  ] as const)('is refused once it is %s', (state, reason) => {
    expect(postponeMeeting(meeting(state), wish, now)).toEqual({ accepted: false, reason });
  });

  it.each([
    ['reasonMissing', { reason: '' }],
    ['startsInThePast', { startsAt: now }],
    ['sameTime', { startsAt: planned }],
  ] as const)('is refused: %s', (reason, changes) => {
    expect(postponeMeeting(meeting('planned'), { ...wish, ...changes }, now)).toEqual({
      accepted: false,
      reason,
    });
  });
});
