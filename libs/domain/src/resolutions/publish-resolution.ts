import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { isCalendarDate, type CalendarDate } from '../kernel/calendar-date.ts';
import { isFarAhead } from '../kernel/far-ahead.ts';
import { next } from '../kernel/lifecycle.ts';
import { resolutionLifecycle, type ResolutionState } from './resolution.ts';

export const publishResolutionReasons = [
  'alreadyPublished',
  'notPublishable',
  'dateNotReal',
  'effectiveBeforeAdoption',
  'effectiveTooFarAhead',
] as const;
export type PublishResolutionReason = (typeof publishResolutionReasons)[number];

export interface PublicationFacts {
  readonly state: ResolutionState;
  readonly publishedAt: Date | null;
  readonly adoptedOn: CalendarDate;
  readonly today: CalendarDate;
}

/** Decides on publication; what takes effect today or took effect before is effective at once. */
export function publishResolution(
  facts: PublicationFacts,
  effectiveOn: CalendarDate,
): Outcome<
  { readonly state: 'published' | 'effective'; readonly effectiveOn: CalendarDate },
  PublishResolutionReason
> {
  if (facts.publishedAt !== null) return refuse('alreadyPublished');
  if (next(resolutionLifecycle, facts.state, 'publish') === null) return refuse('notPublishable');
  if (!isCalendarDate(effectiveOn)) return refuse('dateNotReal');
  if (effectiveOn < facts.adoptedOn) return refuse('effectiveBeforeAdoption');
  if (isFarAhead(new Date(effectiveOn), new Date(facts.today))) return refuse('effectiveTooFarAhead');
  return accept({ state: effectiveOn <= facts.today ? 'effective' : 'published', effectiveOn });
}

/** The state that holds today: what is published takes effect with its day, without anybody doing anything. */
export function stateToday(
  resolution: { readonly state: ResolutionState; readonly effectiveOn: CalendarDate | null },
  today: CalendarDate,
): ResolutionState {
  const due = resolution.effectiveOn !== null && resolution.effectiveOn <= today;
  return resolution.state === 'published' && due ? 'effective' : resolution.state;
}
