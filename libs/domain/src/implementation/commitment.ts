import type { CalendarDate } from '../kernel/calendar-date.ts';
import { next, type Lifecycle } from '../kernel/lifecycle.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

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

export const updateCommitmentReasons = [
  'stateNotPossible',
  'dateInFuture',
  'dateTooEarly',
  'reasonMissing',
  'textTooLong',
] as const;
export type UpdateCommitmentReason = (typeof updateCommitmentReasons)[number];

export const longestCommitmentNote = 2_000;

/** No promise of this register is older than the IT-Planungsrat, which first met in 2010. */
const earliestDelivery: CalendarDate = '2010-01-01';

/** Decides what became of a commitment; who withdraws one says why. */
export function updateCommitment(
  facts: { readonly state: CommitmentState; readonly today: CalendarDate },
  update: { readonly action: CommitmentAction; readonly on: CalendarDate; readonly note: string },
): Outcome<CommitmentState, UpdateCommitmentReason> {
  if (update.on > facts.today) return refuse('dateInFuture');
  if (update.on < earliestDelivery) return refuse('dateTooEarly');
  if (update.action === 'withdraw' && update.note.trim() === '') return refuse('reasonMissing');
  if (update.note.length > longestCommitmentNote) return refuse('textTooLong');
  const state = next(commitmentLifecycle, facts.state, update.action);
  return state === null ? refuse('stateNotPossible') : accept(state);
}
