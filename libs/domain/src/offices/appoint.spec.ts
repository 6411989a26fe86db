import { describe, expect, it } from 'vitest';
import { appointToOffice, appointToSeat, endAppointment, nameAppointed, type SeatFacts } from './appoint.ts';
import { officeRules } from './office-rules.ts';

const today = '2026-11-22';
const member = {
  id: 'm',
  personId: 'member',
  kind: 'member',
  from: '2025-01-01',
  until: '2027-12-31',
} as const;
const facts: SeatFacts = {
  today,
  personId: 'new',
  appointedBy: 'secretariat',
  seat: { from: '2020-01-01', until: null },
  held: [member],
};
const oneYear = { from: today, until: '2027-11-21' };

describe('a seat', () => {
  it('has one member at a time', () => {
    expect(appointToSeat(facts, 'member', oneYear)).toEqual({ accepted: false, reason: 'seatTaken' });
    const next = { from: '2028-01-01', until: null };
    expect(appointToSeat(facts, 'member', next).accepted).toBe(true);
  });

  it('is given for no longer than it exists', () => {
    const closing = { ...facts, held: [], seat: { from: '2020-01-01', until: '2026-12-31' } };
    expect(appointToSeat(closing, 'member', oneYear)).toMatchObject({ reason: 'outsideSeat' });
  });
});

describe('a deputy', () => {
  it.each([
    ['needs an end', { from: today, until: null }, 'deputyNeedsEnd'],
    ['is appointed for two years at most', { from: today, until: '2028-11-22' }, 'deputyTooLong'],
    [
      'never deputises longer than there is a member',
      { from: '2027-06-01', until: '2028-06-01' },
      'nobodyToDeputise',
    ],
  ])('%s', (_, period, reason) => {
    expect(appointToSeat(facts, 'deputy', period)).toEqual({ accepted: false, reason });
  });

  it('stands for a member, never for a deputy', () => {
    const onlyDeputy = { ...facts, held: [{ ...member, kind: 'deputy' as const }] };
    expect(appointToSeat(onlyDeputy, 'deputy', oneYear)).toMatchObject({ reason: 'nobodyToDeputise' });
    expect(appointToSeat(facts, 'deputy', oneYear).accepted).toBe(true);
  });

  it('is not the member', () => {
    const self = { ...facts, personId: 'member' };
    expect(appointToSeat(self, 'deputy', oneYear)).toMatchObject({ reason: 'alreadyAppointed' });
  });
});

describe('nobody', () => {
  it('appoints themselves', () => {
    const own = { ...facts, appointedBy: 'new' };
    expect(appointToSeat(own, 'deputy', oneYear)).toMatchObject({ reason: 'ownOffice' });
    expect(appointToOffice({ ...own, kind: 'reporter', held: [] }, oneYear)).toMatchObject({
      reason: 'ownOffice',
    });
  });

  it.each([
    [{ from: '2026-11-21', until: null }, 'beginsInPast'],
    [{ from: '2026-12-01', until: '2026-11-30' }, 'endsBeforeBegin'],
    [{ from: '2026-02-30', until: null }, 'noDay'],
    [{ from: today, until: 'bald' }, 'noDay'],
  ])('is appointed %o', (period, reason) => {
    expect(appointToOffice({ ...facts, kind: 'reporter', held: [] }, period)).toEqual({
      accepted: false,
      reason,
    });
  });

  it.each([
    [{ name: ' ', email: 'a@b.example' }, 'nameMissing'],
    [{ name: 'x'.repeat(201), email: 'a@b.example' }, 'nameMissing'],
    [{ name: 'Erika', email: 'erika' }, 'addressMissing'],
    [{ name: 'Erika', email: 'erika@b.example\nBcc: x@y.example' }, 'addressMissing'],
  ])('is named %o', (person, reason) => {
    expect(nameAppointed(person)).toEqual({ accepted: false, reason });
  });
});

describe('a board', () => {
  const held = [{ id: 'o', personId: 'somebody', from: '2025-01-01', until: null }];

  it('has one chair at a time, and as many people in its secretariat as it needs', () => {
    const after = (kind: 'chair' | 'secretariat') => appointToOffice({ ...facts, kind, held }, oneYear);
    expect(after('chair')).toEqual({ accepted: false, reason: 'chairTaken' });
    expect(after('secretariat').accepted).toBe(true);
  });
});

describe('who audits', () => {
  const until = { id: 'o', personId: 'new', from: '2025-01-01', until: '2027-06-30' };

  it.each(['auditor', 'administrator'] as const)(
    'does not administer meanwhile: no %s beside the other',
    (kind) => {
      const after = (period: typeof oneYear) =>
        appointToOffice({ ...facts, kind, held: [], opposed: [until] }, period);
      expect(after(oneYear)).toEqual({ accepted: false, reason: 'auditsAndAdministers' });
      expect(after({ from: '2027-07-01', until: '2028-06-30' }).accepted).toBe(true);
      const somebodyElse = { ...facts, kind, held: [], opposed: [{ ...until, personId: 'other' }] };
      expect(appointToOffice(somebodyElse, oneYear).accepted).toBe(true);
    },
  );

  it('is said by the rules of both offices', () => {
    expect(officeRules.auditor.not).toBe('administrator');
    expect(officeRules.administrator.not).toBe('auditor');
  });
});

describe('an appointment', () => {
  it('asked for twice is made once', () => {
    const twice = { ...facts, personId: 'member', today: '2025-01-01' };
    expect(appointToSeat(twice, 'member', member)).toEqual({ accepted: true, fact: { repeats: 'm' } });
  });

  it('ends at once: yesterday was the last day', () => {
    expect(endAppointment(member, today)).toEqual({ how: 'ended', lastDay: '2026-11-21' });
    expect(endAppointment({ from: today, until: null }, today)).toEqual({ how: 'takenBack' });
    expect(endAppointment({ from: '2020-01-01', until: '2026-11-21' }, today)).toEqual({ how: 'over' });
  });
});
