import { describe, expect, it } from 'vitest';
import { planMeeting, type MeetingPlan } from './plan-meeting.ts';

const now = new Date('2026-11-22T09:00:00Z');
const facts = { boardSlug: 'it-kooperationsrat', lastNumber: 4, takenSlugs: new Set<string>() };
const plan: MeetingPlan = {
  title: ' Herbstsitzung ',
  startsAt: new Date('2026-12-03T09:00:00Z'),
  place: 'Düsseldorf',
  format: 'hybrid',
  isPublic: true,
};

describe('planning a meeting', () => {
  it('gives it the next number and a speaking address', () => {
    expect(planMeeting(facts, plan, now)).toEqual({
      accepted: true,
      fact: { ...plan, title: 'Herbstsitzung', number: 5, slug: 'it-kooperationsrat-2026-12-03' },
    });
  });

  it('takes the day of the address from a clock in Germany', () => {
    const lateEvening = { ...plan, startsAt: new Date('2026-12-03T23:30:00Z') };
    expect(planMeeting(facts, lateEvening, now)).toMatchObject({
      fact: { slug: 'it-kooperationsrat-2026-12-04' },
    });
  });

  it('tells a second meeting on the same day apart', () => {
    const takenSlugs = new Set(['it-kooperationsrat-2026-12-03', 'it-kooperationsrat-2026-12-03-2']);
    expect(planMeeting({ ...facts, takenSlugs }, plan, now)).toMatchObject({
      fact: { slug: 'it-kooperationsrat-2026-12-03-3' },
    });
  });

  it('needs no place where everybody comes by video', () => {
    const remote: MeetingPlan = { ...plan, format: 'remote', place: '  ' };
    expect(planMeeting(facts, remote, now)).toMatchObject({ accepted: true, fact: { place: null } });
  });

  it.each<[string, Partial<MeetingPlan>, string]>([
    ['without a title', { title: '  ' }, 'titleMissing'],
    ['that has begun already', { startsAt: now }, 'startsInThePast'],
    ['in a room that nobody names', { place: null }, 'placeMissing'],
    ['with a title that is a text', { title: 'x'.repeat(301) }, 'titleTooLong'],
    ['at a place that is a text', { place: 'x'.repeat(501) }, 'placeTooLong'],
    ['in a year that was mistyped', { startsAt: new Date('9999-12-03T09:00:00Z') }, 'startsTooFarAhead'],
  ])('refuses one %s', (_, changed, reason) => {
    expect(planMeeting(facts, { ...plan, ...changed }, now)).toEqual({ accepted: false, reason });
  });
});
