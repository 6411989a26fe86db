import { type Lifecycle, next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';

/** What is proposed: to give an office, to end one, to open a disabled account again. */
export const officeChangeKinds = ['appoint', 'end', 'enable'] as const;
export type OfficeChangeKind = (typeof officeChangeKinds)[number];

export const officeChangeStates = ['proposed', 'confirmed', 'declined', 'withdrawn', 'expired'] as const;
export type OfficeChangeState = (typeof officeChangeStates)[number];

/** What administrators do about a proposal. */
export const settlings = ['confirm', 'decline', 'withdraw'] as const;
export type Settling = (typeof settlings)[number];

/** A change of administrators' own rights, from the proposal of one to the word of another. */
export const officeChangeLifecycle: Lifecycle<OfficeChangeState, Settling | 'expire'> = {
  proposed: { confirm: 'confirmed', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  confirmed: {},
  declined: {},
  withdrawn: {},
  expired: {},
};

/** How long a proposal waits for the second administrator, in days. */
export const confirmationDays = 7;

export const settleReasons = [
  'alreadySettled',
  'proposalExpired',
  'ownProposal',
  'notYourProposal',
  'ownOffice',
  'outdated',
  'lastAdministrator',
] as const;
export type SettleReason = (typeof settleReasons)[number];

export const endOfficeReasons = ['lastAdministrator', 'alreadyProposed'] as const;
export type EndOfficeReason = (typeof endOfficeReasons)[number];

export interface ProposedChange {
  readonly kind: OfficeChangeKind;
  readonly state: OfficeChangeState;
  readonly personId: string;
  readonly proposedBy: string;
  readonly expires: Date;
}

/** The state at this moment: what nobody confirmed in time is over by itself. */
export function stateAt(change: Pick<ProposedChange, 'state' | 'expires'>, now: Date): OfficeChangeState {
  if (change.state !== 'proposed' || now < change.expires) return change.state;
  return next(officeChangeLifecycle, change.state, 'expire') ?? change.state;
}

/**
 * What becomes of the proposal: nobody confirms or declines the own one, nobody confirms an office for themselves, and only
 * who proposed takes it back.
 */
export function settleChange(
  change: ProposedChange,
  settling: Settling,
  { actorId, now }: { readonly actorId: string; readonly now: Date },
): Outcome<OfficeChangeState, SettleReason> {
  const state = stateAt(change, now);
  if (state === 'expired') return refuse('proposalExpired');
  const settled = next(officeChangeLifecycle, state, settling);
  if (settled === null) return refuse('alreadySettled');
  const isOwn = change.proposedBy === actorId;
  if (settling === 'withdraw') return isOwn ? accept(settled) : refuse('notYourProposal');
  if (isOwn) return refuse('ownProposal');
  const isForOneself = change.kind === 'appoint' && change.personId === actorId;
  return isForOneself && settling === 'confirm' ? refuse('ownOffice') : accept(settled);
}

/** Whether nobody would administer any more if this person no longer did; `administrators` can act today. */
export function isLastAdministrator(personId: string, administrators: readonly string[]): boolean {
  return administrators.includes(personId) && administrators.every((id) => id === personId);
}
