import { describe, expect, it } from 'vitest';
import {
  recordAttendance,
  recordAttendanceOfAll,
  recordDeparture,
  type AttendanceEntry,
  type AttendanceFacts,
  type AttendanceWish,
} from './attendance.ts';

const ten = new Date('2026-12-03T09:00:00Z');
const eleven = new Date('2026-12-03T10:00:00Z');
const member = (personId: string) => ({ personId, kind: 'member' as const });
const deputy = (personId: string) => ({ personId, kind: 'deputy' as const });
const facts: AttendanceFacts = {
  meeting: { state: 'open', format: 'hybrid' },
  seats: [
    { seatId: 'cio', people: [member('Cio')] },
    { seatId: 'mags', people: [deputy('Vertreterin'), member('Mags')] },
    { seatId: 'kdn', people: [deputy('Vertreterin')] },
    { seatId: 'leer', people: [] },
  ],
  entries: [],
};
const entry = (seatId: string, changed: Partial<AttendanceEntry> = {}): AttendanceEntry => ({
  seatId,
  personId: null,
  state: 'excused',
  arrivedAt: null,
  leftAt: null,
  ...changed,
});
const attending = (seatId: string, personId: string): AttendanceEntry =>
  entry(seatId, { personId, state: 'present', arrivedAt: ten });
const wish = (changed: Partial<AttendanceWish>): AttendanceWish => ({
  seatId: 'mags',
  state: 'present',
  personId: null,
  ...changed,
});

describe('the attendance of a seat', () => {
  it('is its member, where nobody else is named', () => {
    expect(recordAttendance(facts, wish({}), ten)).toEqual({
      accepted: true,
      fact: attending('mags', 'Mags'),
    });
  });

  it('may be its deputy', () => {
    expect(recordAttendance(facts, wish({ personId: 'Vertreterin' }), ten)).toMatchObject({
      fact: { personId: 'Vertreterin', arrivedAt: ten },
    });
  });

  it('starts anew when the deputy takes over', () => {
    const running = { ...facts, entries: [attending('mags', 'Mags')] };
    const takenOver = recordAttendance(running, wish({ personId: 'Vertreterin' }), eleven);
    expect(takenOver).toMatchObject({ fact: { personId: 'Vertreterin', arrivedAt: eleven } });
  });

  it('keeps the first arrival of who changes to video or comes back', () => {
    const left = { ...attending('mags', 'Mags'), state: 'absent' as const, leftAt: eleven };
    const back = recordAttendance({ ...facts, entries: [left] }, wish({ state: 'remote' }), eleven);
    expect(back).toMatchObject({ fact: { state: 'remote', arrivedAt: ten, leftAt: null } });
  });

  it('forgets the times of who was noted by mistake', () => {
    const mistaken = { ...facts, entries: [attending('mags', 'Mags')] };
    expect(recordAttendance(mistaken, wish({ state: 'absent' }), eleven)).toMatchObject({
      fact: entry('mags', { state: 'absent' }),
    });
  });

  it('may be excused before the meeting opens', () => {
    const invited = { ...facts, meeting: { ...facts.meeting, state: 'invited' as const } };
    expect(recordAttendance(invited, wish({ state: 'excused' }), ten).accepted).toBe(true);
  });

  it.each<[string, Partial<AttendanceFacts>, Partial<AttendanceWish>, string]>([
    ['before the invitation', { meeting: { state: 'planned', format: 'hybrid' } }, {}, 'notInvited'],
    ['after the meeting', { meeting: { state: 'closed', format: 'hybrid' } }, {}, 'meetingOver'],
    ['for a seat that nobody holds', {}, { seatId: 'leer' }, 'seatVacant'],
    ['of a person of another seat', {}, { personId: 'Cio' }, 'personNotOfSeat'],
    ['by video where all meet in a room', meetingOn('onSite'), { state: 'remote' }, 'noRemotePlaces'],
    ['in a room where all meet by video', meetingOn('remote'), {}, 'noRoom'],
    [
      'of a deputy who attends for another seat',
      { entries: [attending('kdn', 'Vertreterin')] },
      { personId: 'Vertreterin' },
      'personAttendsElsewhere',
    ],
  ])('is refused %s', (_, changedFacts, changedWish, reason) => {
    expect(recordAttendance({ ...facts, ...changedFacts }, wish(changedWish), ten)).toEqual({
      accepted: false,
      reason,
    });
  });
});

function meetingOn(format: 'onSite' | 'remote'): Pick<AttendanceFacts, 'meeting'> {
  return { meeting: { state: 'open', format } };
}

describe('the departure of a seat', () => {
  it('keeps the arrival and notes the time', () => {
    const running = { ...facts, entries: [attending('mags', 'Mags')] };
    expect(recordDeparture(running, 'mags', eleven)).toEqual({
      accepted: true,
      fact: { ...attending('mags', 'Mags'), state: 'absent', leftAt: eleven },
    });
  });

  it('twice keeps the first time', () => {
    const left = { ...attending('mags', 'Mags'), state: 'absent' as const, leftAt: ten };
    expect(recordDeparture({ ...facts, entries: [left] }, 'mags', eleven)).toMatchObject({
      fact: { leftAt: ten },
    });
  });

  it('is refused for who was not there and after the meeting', () => {
    const excused = { ...facts, entries: [entry('mags')] };
    expect(recordDeparture(excused, 'mags', ten)).toEqual({ accepted: false, reason: 'notAttending' });
    expect(recordDeparture(facts, 'mags', ten)).toEqual({ accepted: false, reason: 'notAttending' });
    const closed = { ...facts, meeting: { state: 'closed' as const, format: 'hybrid' as const } };
    expect(recordDeparture(closed, 'mags', ten)).toEqual({ accepted: false, reason: 'meetingOver' });
  });
});

describe('the attendance of all', () => {
  it('notes every seat that somebody holds', () => {
    expect(recordAttendanceOfAll(facts, ten)).toEqual({
      accepted: true,
      fact: [attending('cio', 'Cio'), attending('mags', 'Mags'), attending('kdn', 'Vertreterin')],
    });
  });

  it('leaves alone what was noted before', () => {
    const entries = [entry('cio'), attending('mags', 'Mags'), entry('kdn', { state: 'absent' })];
    expect(recordAttendanceOfAll({ ...facts, entries }, eleven)).toEqual({ accepted: true, fact: [] });
  });

  it('does not put one person on two chairs', () => {
    const entries = [attending('mags', 'Vertreterin')];
    expect(recordAttendanceOfAll({ ...facts, entries }, ten)).toEqual({
      accepted: true,
      fact: [attending('cio', 'Cio')],
    });
  });

  it('is by video where nobody meets in a room', () => {
    const remote = { ...facts, ...meetingOn('remote'), seats: facts.seats.slice(0, 1) };
    expect(recordAttendanceOfAll(remote, ten)).toMatchObject({ fact: [{ seatId: 'cio', state: 'remote' }] });
  });

  it('ends with the meeting', () => {
    const closed = { ...facts, meeting: { state: 'closed' as const, format: 'hybrid' as const } };
    expect(recordAttendanceOfAll(closed, ten)).toEqual({ accepted: false, reason: 'meetingOver' });
  });
});
