import { type CalendarDate } from '../kernel/calendar-date.ts';
import { type Lifecycle, next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { obligationLifecycle, type ObligationState } from '../implementation/obligation.ts';
import type { BasisOfForce } from '../proposals/basis-of-force.ts';

export const extensionStates = ['asked', 'granted', 'declined', 'withdrawn'] as const;
export type ExtensionState = (typeof extensionStates)[number];

export const extensionActions = ['grant', 'decline', 'withdraw'] as const;
export type ExtensionAction = (typeof extensionActions)[number];

/** What becomes of a request for more time. */
export const extensionLifecycle: Lifecycle<ExtensionState, ExtensionAction> = {
  asked: { grant: 'granted', decline: 'declined', withdraw: 'withdrawn' },
  granted: {},
  declined: {},
  withdrawn: {},
};

/** Who may grant more time follows from the basis: a board over its own dates, nobody here over a lawgiver's. */
export const grantedBy: Readonly<Record<BasisOfForce, 'board' | 'nobody'>> = {
  law: 'nobody',
  regulation: 'nobody',
  agreement: 'board',
  accession: 'board',
  none: 'nobody',
};

export const askExtensionReasons = [
  'obligationEnded',
  'deadlineIsStatutory',
  'noDeadline',
  'deadlinePaused',
  'stateNotPossible',
  'alreadyAsked',
  'reasonMissing',
  'textTooLong',
  'notLater',
  'tooLate',
] as const;
export type AskExtensionReason = (typeof askExtensionReasons)[number];

/** Characters. */
export const longestDossierText = 4_000;

export interface DutyForExtension {
  readonly state: ObligationState;
  readonly dueOn: CalendarDate | null;
  /** The deadline rests since then: there is no date that could be put off. */
  readonly pausedSince: CalendarDate | null;
  readonly ended: boolean;
  readonly basisOfForce: BasisOfForce;
  /** A request is waiting already. */
  readonly asked: boolean;
  readonly today: CalendarDate;
}

export interface ExtensionRequest {
  readonly until: CalendarDate;
  readonly reason: string;
}

/** A body asks for more time; also when the date is past, for then it needs it most. */
export function askExtension(
  duty: DutyForExtension,
  { until, reason }: ExtensionRequest,
): Outcome<ExtensionRequest, AskExtensionReason> {
  const barred = barredReason(duty);
  if (barred !== null) return refuse(barred);
  if (reason.trim() === '') return refuse('reasonMissing');
  if (reason.length > longestDossierText) return refuse('textTooLong');
  if (duty.dueOn === null || until <= duty.dueOn || until <= duty.today) return refuse('notLater');
  // More than ten years are no extension of an IT standard but a typing error.
  if (Number(until.slice(0, 4)) > Number(duty.today.slice(0, 4)) + 10) return refuse('tooLate');
  return accept({ until, reason: reason.trim() });
}

function barredReason(duty: DutyForExtension): AskExtensionReason | null {
  if (duty.ended) return 'obligationEnded';
  if (grantedBy[duty.basisOfForce] === 'nobody') return 'deadlineIsStatutory';
  if (duty.pausedSince !== null) return 'deadlinePaused';
  if (duty.dueOn === null) return 'noDeadline';
  if (duty.asked) return 'alreadyAsked';
  return canExtend(duty.state) ? null : 'stateNotPossible';
}

/** An extended duty may be extended once more. */
function canExtend(state: ObligationState): boolean {
  return state === 'extended' || next(obligationLifecycle, state, 'extend') !== null;
}

export const decideExtensionReasons = [
  'alreadyDecided',
  'deadlinePaused',
  'stateNotPossible',
  'reasonMissing',
  'textTooLong',
] as const;
export type DecideExtensionReason = (typeof decideExtensionReasons)[number];

/** The board grants or declines; declining is owed a reason. The duty may have been fulfilled meanwhile. */
export function decideExtension(
  facts: {
    readonly state: ExtensionState;
    readonly duty: ObligationState;
    readonly pausedSince: CalendarDate | null;
  },
  { action, reason }: { readonly action: 'grant' | 'decline'; readonly reason: string },
): Outcome<ExtensionState, DecideExtensionReason> {
  const state = next(extensionLifecycle, facts.state, action);
  if (state === null) return refuse('alreadyDecided');
  if (action === 'grant' && facts.pausedSince !== null) return refuse('deadlinePaused');
  if (action === 'grant' && !canExtend(facts.duty)) return refuse('stateNotPossible');
  if (action === 'decline' && reason.trim() === '') return refuse('reasonMissing');
  return reason.length > longestDossierText ? refuse('textTooLong') : accept(state);
}
