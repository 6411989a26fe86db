import { endOfDayInBerlin, lastDayInBerlin } from '../kernel/berlin-time.ts';
import { addDays, type CalendarDate, dateInBerlin } from '../kernel/calendar-date.ts';
import { isFarAhead } from '../kernel/far-ahead.ts';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { statedReason, statedReasonReasons } from '../kernel/stated-reason.ts';
import { isOver } from '../voting/scheduled-ballot.ts';
import { circulationLifecycle, type CirculationState } from './circulation.ts';
import type { PhaseEnds } from './start-circulation.ts';

export interface RunningCirculation extends PhaseEnds {
  readonly state: CirculationState;
  /** The database's time. */
  readonly now: Date;
}

/** What is still to be done when the feedback phase should be over. */
export type FeedbackEnd = 'startVoting' | 'wait' | 'nothing';

/** The voting starts with the second that ends the feedback phase: never earlier, and once. */
export function atFeedbackEnd({ state, now, feedbackEndsAt }: RunningCirculation): FeedbackEnd {
  if (next(circulationLifecycle, state, 'startVoting') === null) return 'nothing';
  return isOver(feedbackEndsAt, now) ? 'startVoting' : 'wait';
}

/**
 * When the voting that starts now ends. Where nothing could start it in time, the members keep the days that the rules
 * of procedure give them.
 */
export function votingEnd(
  { now, feedbackEndsAt, votingEndsAt }: RunningCirculation,
  votingDays: number,
): Date {
  const startsOn = dateInBerlin(now);
  if (startsOn === dateInBerlin(feedbackEndsAt)) return votingEndsAt;
  const whole = endOfDayInBerlin(addDays(startsOn, votingDays));
  return whole > votingEndsAt ? whole : votingEndsAt;
}

const dayMs = 86_400_000;

/** Two days before the end; in a short window half of it. */
export function reminderAt(opensAt: Date, endsAt: Date): Date {
  const window = endsAt.getTime() - opensAt.getTime();
  return new Date(endsAt.getTime() - Math.min(2 * dayMs, window / 2));
}

export const extendCirculationReasons = [
  'ended',
  'phaseOver',
  'notLater',
  'tooFarAhead',
  ...statedReasonReasons,
] as const;
export type ExtendCirculationReason = (typeof extendCirculationReasons)[number];

/** When the phase ends that runs now. */
function currentEnd(circulation: RunningCirculation): Outcome<Date, 'ended' | 'phaseOver'> {
  const { state, now, feedbackEndsAt, votingEndsAt } = circulation;
  if (state !== 'feedback' && state !== 'voting') return refuse('ended');
  const current = state === 'feedback' ? feedbackEndsAt : votingEndsAt;
  return isOver(current, now) ? refuse('phaseOver') : accept(current);
}

/** Whether there is a phase that could get more time. */
export function isExtendable(circulation: RunningCirculation): boolean {
  return currentEnd(circulation).accepted;
}

/**
 * Gives the current phase more time, never less. A longer feedback phase pushes the vote's end, so that the voting
 * keeps its days.
 * @param votingDays what the rules of procedure demand
 */
export function extendCirculation(
  circulation: RunningCirculation,
  votingDays: number,
  wish: { readonly until: CalendarDate; readonly reason: string },
): Outcome<PhaseEnds & { readonly reason: string }, ExtendCirculationReason> {
  const { state, now, feedbackEndsAt, votingEndsAt } = circulation;
  const current = currentEnd(circulation);
  if (!current.accepted) return current;
  if (wish.until <= lastDayInBerlin(current.fact)) return refuse('notLater');
  if (isFarAhead(new Date(wish.until), now)) return refuse('tooFarAhead');
  const said = statedReason(wish.reason);
  if (!said.accepted) return said;
  const reason = said.fact;
  const later = endOfDayInBerlin(wish.until);
  if (state === 'voting') return accept({ feedbackEndsAt, votingEndsAt: later, reason });
  const voteEnd = endOfDayInBerlin(addDays(wish.until, votingDays));
  const pushed = voteEnd > votingEndsAt ? voteEnd : votingEndsAt;
  return accept({ feedbackEndsAt: later, votingEndsAt: pushed, reason });
}

export const cancelCirculationReasons = ['ended', ...statedReasonReasons] as const;
export type CancelCirculationReason = (typeof cancelCirculationReasons)[number];

/** The secretariat breaks off; never without saying why. */
export function cancelCirculation(
  state: CirculationState,
  reason: string,
): Outcome<{ readonly state: 'cancelled'; readonly reason: string }, CancelCirculationReason> {
  if (next(circulationLifecycle, state, 'cancel') !== 'cancelled') return refuse('ended');
  const said = statedReason(reason);
  return said.accepted ? accept({ state: 'cancelled', reason: said.fact }) : said;
}
