import { type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';
import { next } from '../kernel/lifecycle.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { resolutionLifecycle, type ResolutionState } from './resolution.ts';

/** How a resolution in force ends by a later decision: withdrawn, or replaced by another. */
export const resolutionEndings = ['repeal', 'supersede'] as const;
export type ResolutionEnding = (typeof resolutionEndings)[number];

export const endResolutionReasons = [
  'notInForce',
  'alreadyEnded',
  'dateNotReal',
  'dateInFuture',
  'beforeItTookEffect',
  'reasonMissing',
  'reasonTooLong',
  'successorMissing',
  'successorIsItself',
  'successorNotInForce',
] as const;
export type EndResolutionReason = (typeof endResolutionReasons)[number];

/** Characters. */
export const longestEndReason = 1_000;

export interface EndingFacts {
  readonly state: ResolutionState;
  readonly effectiveOn: CalendarDate | null;
  /** The resolution that ends it, where one is named: whether it is this one, and its own state. */
  readonly by: { readonly isItself: boolean; readonly state: ResolutionState } | null;
  readonly today: CalendarDate;
}

export interface EndingWish {
  readonly ending: ResolutionEnding;
  readonly on: CalendarDate;
  readonly reason: string;
}

export interface EndedResolution {
  readonly state: ResolutionState;
  /** It had ended in this way before: nothing is to be recorded (idempotent). */
  readonly before: boolean;
}

/** Decides on the end of a resolution; who withdraws it says why, who replaces it says by which resolution. */
export function endResolution(
  facts: EndingFacts,
  { ending, on, reason }: EndingWish,
): Outcome<EndedResolution, EndResolutionReason> {
  if (facts.state === endStates[ending]) return accept({ state: facts.state, before: true });
  const state = next(resolutionLifecycle, facts.state, ending);
  if (state === null) return refuse(ended.has(facts.state) ? 'alreadyEnded' : 'notInForce');
  if (!isCalendarDate(on)) return refuse('dateNotReal');
  if (on > facts.today) return refuse('dateInFuture');
  if (facts.effectiveOn !== null && on < facts.effectiveOn && facts.effectiveOn <= facts.today)
    return refuse('beforeItTookEffect');
  if (reason.trim() === '') return refuse('reasonMissing');
  if (reason.length > longestEndReason) return refuse('reasonTooLong');
  const barred = successorProblem(facts, ending);
  return barred === null ? accept({ state, before: false }) : refuse(barred);
}

function successorProblem({ by }: EndingFacts, ending: ResolutionEnding): EndResolutionReason | null {
  if (by === null) return ending === 'supersede' ? 'successorMissing' : null;
  if (by.isItself) return 'successorIsItself';
  return by.state === 'published' || by.state === 'effective' ? null : 'successorNotInForce';
}

const endStates: Readonly<Record<ResolutionEnding, ResolutionState>> = {
  repeal: 'repealed',
  supersede: 'superseded',
};

const ended: ReadonlySet<ResolutionState> = new Set(['superseded', 'repealed', 'expired']);
