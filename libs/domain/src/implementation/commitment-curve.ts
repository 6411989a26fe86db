import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { CommitmentState } from './commitment.ts';

export interface CommitmentOnCurve {
  readonly state: CommitmentState;
  readonly stateOn: CalendarDate | null;
  readonly dueOn: CalendarDate;
}

/** How many commitments were to be kept by this day, and how many were; null for days to come. */
export interface CommitmentPoint {
  readonly day: CalendarDate;
  readonly due: number;
  readonly delivered: number | null;
}

/** The curve of promises: each day on which one was due or kept, and today. Withdrawn ones count as due and never as kept. */
export function commitmentCurve(
  commitments: readonly CommitmentOnCurve[],
  { from, today }: { readonly from: CalendarDate; readonly today: CalendarDate },
): readonly CommitmentPoint[] {
  const kept = commitments.flatMap(({ state, stateOn }) =>
    state === 'delivered' && stateOn !== null ? [stateOn] : [],
  );
  const due = commitments.map(({ dueOn }) => dueOn);
  const days = [...new Set([from, ...due, ...kept, today])].sort();
  const until = (dates: readonly CalendarDate[], day: CalendarDate) =>
    dates.filter((date) => date <= day).length;
  return days.map((day) => ({
    day,
    due: until(due, day),
    delivered: day > today ? null : until(kept, day),
  }));
}
