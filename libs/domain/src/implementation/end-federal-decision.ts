import { type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { longestEndReason, type ResolutionEnding } from '../resolutions/end-resolution.ts';

export const endFederalDecisionReasons = [
  'notConfirmed',
  'dateNotReal',
  'dateInFuture',
  'beforeItWasDecided',
  'reasonMissing',
  'reasonTooLong',
  'successorMissing',
  'successorUnknown',
  'successorIsItself',
  'successorIsOlder',
] as const;
export type EndFederalDecisionReason = (typeof endFederalDecisionReasons)[number];

export interface FederalEndingFacts {
  /** What § 20 EGovG NRW makes of it: how many addressed decisions there are, and how many of them have ended. */
  readonly addressed: number;
  readonly ended: number;
  readonly decidedOn: CalendarDate;
  /** The decision that replaces it; `unknown` where no such number exists; null where none is named. */
  readonly by: { readonly isItself: boolean; readonly decidedOn: CalendarDate } | 'unknown' | null;
  readonly today: CalendarDate;
}

export interface FederalEndingWish {
  readonly ending: ResolutionEnding;
  readonly on: CalendarDate;
  readonly reason: string;
}

/** Decides on the end of a decision of the IT-Planungsrat in this Land; said twice it changes nothing (idempotent). */
export function endFederalDecision(
  facts: FederalEndingFacts,
  { ending, on, reason }: FederalEndingWish,
): Outcome<{ readonly before: boolean }, EndFederalDecisionReason> {
  if (facts.addressed === 0) return refuse('notConfirmed');
  if (facts.ended === facts.addressed) return accept({ before: true });
  if (!isCalendarDate(on)) return refuse('dateNotReal');
  if (on > facts.today) return refuse('dateInFuture');
  if (on < facts.decidedOn) return refuse('beforeItWasDecided');
  if (reason.trim() === '') return refuse('reasonMissing');
  if (reason.length > longestEndReason) return refuse('reasonTooLong');
  const barred = successorProblem(facts, ending);
  return barred === null ? accept({ before: false }) : refuse(barred);
}

function successorProblem(
  { by, decidedOn }: FederalEndingFacts,
  ending: ResolutionEnding,
): EndFederalDecisionReason | null {
  if (by === null) return ending === 'supersede' ? 'successorMissing' : null;
  if (by === 'unknown') return 'successorUnknown';
  if (by.isItself) return 'successorIsItself';
  return by.decidedOn < decidedOn ? 'successorIsOlder' : null;
}
