import type { CalendarDate } from '../kernel/calendar-date.ts';
import { isOverdue, type ObligationState } from './obligation.ts';

/** The IT-Planungsrat first met in 2010: before, there is nothing to report. */
export const firstReportYear = 2010;

export interface DutyOfYear {
  /** Null where the reader may not know it. */
  readonly state: ObligationState | null;
  readonly dueOn: CalendarDate | null;
  readonly bindingSince: CalendarDate;
  /** Since when it is implemented, as the body says itself. */
  readonly doneOn: CalendarDate | null;
  /** The decision has ended, or the body went on in another that carries the duty. */
  readonly endedOn: CalendarDate | null;
}

export interface YearlyReport<Duty> {
  /** The day that the report looks back from: the last of the year, or today. */
  readonly until: CalendarDate;
  readonly bound: readonly Duty[];
  readonly added: readonly Duty[];
  readonly due: readonly Duty[];
  readonly fulfilled: readonly Duty[];
  readonly overdue: readonly Duty[];
  /** What is due in the year after. */
  readonly coming: readonly Duty[];
}

/** Whether there can be a report about this year. */
export function hasYearlyReport(year: number, today: CalendarDate): boolean {
  return Number.isInteger(year) && year >= firstReportYear && year <= Number(today.slice(0, 4));
}

/** What a year was for a body: what bound it, what fell due, what it implemented and what stayed overdue. */
export function yearlyReport<Duty extends DutyOfYear>(
  duties: readonly Duty[],
  year: number,
  today: CalendarDate,
): YearlyReport<Duty> {
  const end = `${year}-12-31`;
  const until = today < end ? today : end;
  const inYear = (day: CalendarDate | null, wanted = year) => day?.startsWith(`${wanted}-`) === true;
  const bound = duties.filter(({ bindingSince }) => bindingSince <= until);
  return {
    until,
    bound,
    added: bound.filter(({ bindingSince }) => inYear(bindingSince)),
    due: bound.filter(({ dueOn }) => inYear(dueOn)),
    fulfilled: bound.filter((duty) => isDone(duty.state) && inYear(duty.doneOn)),
    overdue: bound.filter((duty) => wasOverdue(duty, until)),
    coming: duties.filter((duty) => inYear(duty.dueOn, year + 1) && isOpen(duty, until)),
  };
}

const isDone = (state: ObligationState | null): boolean => state === 'implemented' || state === 'checked';

/** What was implemented later was open then. */
function wasOverdue(duty: DutyOfYear, until: CalendarDate): boolean {
  const { state, dueOn, doneOn, endedOn } = duty;
  if (state === null || (endedOn !== null && endedOn <= until)) return false;
  if (isDone(state)) return dueOn !== null && dueOn < until && doneOn !== null && doneOn > until;
  return isOverdue({ state, dueOn }, until);
}

function isOpen({ state, endedOn }: DutyOfYear, until: CalendarDate): boolean {
  if (endedOn !== null && endedOn <= until) return false;
  return !isDone(state) && state !== 'notApplicable';
}
