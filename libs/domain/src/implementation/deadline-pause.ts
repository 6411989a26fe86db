import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import type { BasisOfForce } from '../proposals/basis-of-force.ts';
import { type CommitmentState, isLate } from './commitment.ts';

/** A commitment that was agreed Zug um Zug, as far as a deadline depends on it. */
export interface ReciprocalCommitment {
  readonly state: CommitmentState;
  readonly dueOn: CalendarDate;
  /** Since when it is in this state; null while nobody said anything. */
  readonly stateOn: CalendarDate | null;
}

/** Days on which a deadline does not run, both included; without an end while it lasts. */
export interface Pause {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** What was agreed as the deadline, and from which day on pauses count for it; null: from the beginning. */
export interface AgreedDeadline {
  readonly dueOn: CalendarDate;
  readonly agreedOn: CalendarDate | null;
}

/** The day a duty is due, or since when its deadline rests. */
export type RunningDeadline =
  | { readonly dueOn: CalendarDate; readonly pausedSince: null }
  | { readonly dueOn: null; readonly pausedSince: CalendarDate };

/** A lawgiver's deadline runs on whatever was promised; what was agreed Zug um Zug does not. */
export const deadlineMayRest: Readonly<Record<BasisOfForce, boolean>> = {
  law: false,
  regulation: false,
  agreement: true,
  accession: true,
  none: false,
};

/** When a commitment holds a deadline up: from the day after its own until it is delivered; for good if withdrawn. */
export function pauseBy(commitment: ReciprocalCommitment, today: CalendarDate): Pause | null {
  const { state, dueOn, stateOn } = commitment;
  const dayAfter = addDays(dueOn, 1);
  if (isLate(commitment, today)) return { from: dayAfter, to: null };
  if (stateOn === null) return null;
  if (state === 'withdrawn') return { from: stateOn < dayAfter ? stateOn : dayAfter, to: null };
  return state === 'delivered' && stateOn > dueOn ? { from: dayAfter, to: stateOn } : null;
}

/** All pauses in order; what overlaps or touches is one, so that no day counts twice. */
export function pausesBy(
  commitments: readonly ReciprocalCommitment[],
  today: CalendarDate,
): readonly Pause[] {
  const pauses = commitments
    .map((commitment) => pauseBy(commitment, today))
    .filter((pause) => pause !== null)
    .sort((one, other) => one.from.localeCompare(other.from));
  const merged: Pause[] = [];
  for (const pause of pauses) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== null && addDays(last.to, 1) < pause.from)) merged.push(pause);
    else merged[merged.length - 1] = { from: last.from, to: laterEnd(last.to, pause.to) };
  }
  return merged;
}

function laterEnd(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return null;
  return one > other ? one : other;
}

/**
 * Where the deadline stands: each pause that began while it ran puts it off by its days. A deadline that had run out
 * before a pause began is not revived.
 */
export function runningDeadline(agreed: AgreedDeadline, pauses: readonly Pause[]): RunningDeadline {
  let dueOn = agreed.dueOn;
  for (const pause of pauses) {
    const from = agreed.agreedOn !== null && pause.from < agreed.agreedOn ? agreed.agreedOn : pause.from;
    if (pause.to !== null && pause.to < from) continue;
    if (from > dueOn) break;
    if (pause.to === null) return { dueOn: null, pausedSince: from };
    dueOn = addDays(dueOn, daysFrom(from, pause.to) + 1);
  }
  return { dueOn, pausedSince: null };
}

/** What a decision sets, as far as its deadline depends on it. */
export interface DecidedDeadline {
  readonly dueOn: CalendarDate;
  readonly basisOfForce: BasisOfForce;
  readonly endedOn: CalendarDate | null;
  readonly commitments: readonly (ReciprocalCommitment & { readonly reciprocal: boolean })[];
}

/** Where the deadline stands for the bodies with which nothing else was agreed. */
export function deadlineOfDecision(decided: DecidedDeadline, today: CalendarDate): RunningDeadline {
  const { dueOn, basisOfForce, endedOn, commitments } = decided;
  if (endedOn !== null || !deadlineMayRest[basisOfForce]) return { dueOn, pausedSince: null };
  const reciprocal = commitments.filter((commitment) => commitment.reciprocal);
  return runningDeadline({ dueOn, agreedOn: null }, pausesBy(reciprocal, today));
}

const dayMs = 86_400_000;

function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
