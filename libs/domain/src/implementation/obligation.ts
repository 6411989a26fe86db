import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { Lifecycle } from '../kernel/lifecycle.ts';

export const obligationStates = [
  'open',
  'planned',
  'inProgress',
  'implemented',
  'checked',
  'notApplicable',
  'extended',
] as const;
export type ObligationState = (typeof obligationStates)[number];

export const obligationActions = [
  'plan',
  'start',
  'implement',
  'check',
  'declareNotApplicable',
  'extend',
  'reopen',
] as const;
export type ObligationAction = (typeof obligationActions)[number];

export const obligationLifecycle: Lifecycle<ObligationState, ObligationAction> = {
  open: {
    plan: 'planned',
    start: 'inProgress',
    implement: 'implemented',
    declareNotApplicable: 'notApplicable',
    extend: 'extended',
  },
  planned: {
    plan: 'planned',
    start: 'inProgress',
    implement: 'implemented',
    declareNotApplicable: 'notApplicable',
    extend: 'extended',
  },
  inProgress: {
    plan: 'planned',
    start: 'inProgress',
    implement: 'implemented',
    declareNotApplicable: 'notApplicable',
    extend: 'extended',
  },
  implemented: { start: 'inProgress', implement: 'implemented', check: 'checked' },
  checked: { start: 'inProgress' },
  notApplicable: { plan: 'planned', start: 'inProgress', implement: 'implemented', reopen: 'open' },
  extended: {
    plan: 'planned',
    start: 'inProgress',
    implement: 'implemented',
    declareNotApplicable: 'notApplicable',
  },
};

const done: ReadonlySet<ObligationState> = new Set(['implemented', 'checked', 'notApplicable']);

/** Something is still to be done, so that a deadline matters. */
export function isPending(state: ObligationState): boolean {
  return !done.has(state);
}

/** Overdue is derived from the due date and the clock, never stored; the due day itself is still in time. */
export function isOverdue(
  obligation: { readonly state: ObligationState; readonly dueOn: CalendarDate | null },
  today: CalendarDate,
): boolean {
  if (obligation.dueOn === null || done.has(obligation.state)) return false;
  return obligation.dueOn < today;
}
