import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Lifecycle } from '../kernel/lifecycle.ts';

export const commitmentStates = ['promised', 'inProgress', 'delivered', 'withdrawn'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const commitmentActions = ['start', 'deliver', 'withdraw'] as const;
export type CommitmentAction = (typeof commitmentActions)[number];

export const commitmentLifecycle: Lifecycle<CommitmentState, CommitmentAction> = {
  promised: { start: 'inProgress', deliver: 'delivered', withdraw: 'withdrawn' },
  inProgress: { deliver: 'delivered', withdraw: 'withdrawn' },
  delivered: {},
  withdrawn: {},
};

/** Late is derived like overdue: the due day itself is still in time. */
export function isLate(
  commitment: { readonly state: CommitmentState; readonly dueOn: CalendarDate },
  today: CalendarDate,
): boolean {
  const pending = commitment.state === 'promised' || commitment.state === 'inProgress';
  return pending && commitment.dueOn < today;
}
