import { dateInBerlin } from '../kernel/calendar-date.ts';
import { isFarAhead } from '../kernel/far-ahead.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { longestPlace, longestTitle, type MeetingFormat } from './meeting.ts';

export const planMeetingReasons = [
  'titleMissing',
  'titleTooLong',
  'startsInThePast',
  'startsTooFarAhead',
  'placeMissing',
  'placeTooLong',
] as const;
export type PlanMeetingReason = (typeof planMeetingReasons)[number];

export interface PlanMeetingFacts {
  readonly boardSlug: string;
  /** The number of the board's newest meeting in this product, 0 before the first. */
  readonly lastNumber: number;
  /** Addresses that are given away already; only those of this board matter. */
  readonly takenSlugs: ReadonlySet<string>;
}

export interface MeetingPlan {
  readonly title: string;
  readonly startsAt: Date;
  readonly place: string | null;
  readonly format: MeetingFormat;
  readonly isPublic: boolean;
}

export interface PlannedMeeting extends MeetingPlan {
  readonly number: number;
  readonly slug: string;
}

/** Puts a meeting into the calendar; who comes to a room must know which. */
export function planMeeting(
  facts: PlanMeetingFacts,
  plan: MeetingPlan,
  now: Date,
): Outcome<PlannedMeeting, PlanMeetingReason> {
  const title = plan.title.trim();
  const place = plan.place?.trim() || null;
  if (title === '') return refuse('titleMissing');
  if (title.length > longestTitle) return refuse('titleTooLong');
  if (plan.startsAt <= now) return refuse('startsInThePast');
  if (isFarAhead(plan.startsAt, now)) return refuse('startsTooFarAhead');
  if (plan.format !== 'remote' && place === null) return refuse('placeMissing');
  if (place !== null && place.length > longestPlace) return refuse('placeTooLong');
  return accept({
    ...plan,
    title,
    place,
    number: facts.lastNumber + 1,
    slug: freeSlug(facts, plan.startsAt),
  });
}

/** `it-kooperationsrat-2026-12-03`; a second meeting on one day gets `-2`. */
function freeSlug({ boardSlug, takenSlugs }: PlanMeetingFacts, startsAt: Date): string {
  const first = `${boardSlug}-${dateInBerlin(startsAt)}`;
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? first : `${first}-${count}`;
    if (!takenSlugs.has(slug)) return slug;
  }
}
