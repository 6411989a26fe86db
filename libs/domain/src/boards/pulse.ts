import type { CalendarDate } from '../kernel/calendar-date.ts';
import { isSilent } from './cadence.ts';

export const boardPulses = ['regular', 'silent', 'unknown', 'noCadence'] as const;
export type BoardPulse = (typeof boardPulses)[number];

export interface PulseFacts {
  readonly cadenceMonths: number | null;
  /** The last meeting that was held in this product, if one was. */
  readonly lastHeldOn: CalendarDate | null;
  /** The last meeting that a source tells of, and the day on which the source said so. */
  readonly lastKnownOn: CalendarDate | null;
  readonly knownAsOf: CalendarDate | null;
}

/**
 * Whether a board meets as often as its rules want. What is only known from a source is judged on the day of the
 * source: a board of which nothing newer is known here is `unknown`, not silent, if it was in time then.
 */
export function boardPulse(board: PulseFacts, today: CalendarDate): BoardPulse {
  const { cadenceMonths, lastHeldOn, lastKnownOn, knownAsOf } = board;
  if (cadenceMonths === null) return 'noCadence';
  const isHeldHere = lastHeldOn !== null && (lastKnownOn === null || lastHeldOn >= lastKnownOn);
  if (isHeldHere) return isSilent({ cadenceMonths, lastMeetingOn: lastHeldOn }, today) ? 'silent' : 'regular';
  if (lastKnownOn === null) return 'unknown';
  const known = { cadenceMonths, lastMeetingOn: lastKnownOn };
  if (!isSilent(known, today)) return 'regular';
  return isSilent(known, knownAsOf ?? today) ? 'silent' : 'unknown';
}
