import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { DeadlineClass } from '../proposals/proposal-terms.ts';

export interface Deadline {
  readonly deadlineClass: DeadlineClass;
  readonly dueOn: CalendarDate;
}

/** The class and date that a body's duty is measured by; without a date it is never overdue. */
export interface DutyDeadline {
  readonly deadlineClass: DeadlineClass;
  readonly dueOn: CalendarDate | null;
}

/**
 * A duty is due when the systems in use are: the latest date of all or of existing systems. The rule for new or
 * substantially changed systems holds from its date on whenever one is bought, so alone it sets no date that a body
 * could miss without having bought anything.
 */
export function dutyDeadline(deadlines: readonly Deadline[]): DutyDeadline {
  const dated = deadlines.filter(({ deadlineClass }) => deadlineClass !== 'newOrChanged');
  const [latest] = [...dated].sort((one, other) => other.dueOn.localeCompare(one.dueOn));
  if (latest !== undefined) return { deadlineClass: latest.deadlineClass, dueOn: latest.dueOn };
  return { deadlineClass: deadlines.length > 0 ? 'newOrChanged' : 'all', dueOn: null };
}
