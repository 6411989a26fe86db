import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { isLastAdministrator } from './office-change.ts';

export const accountReasons = [
  'reasonMissing',
  'reasonTooLong',
  'ownAccount',
  'lastAdministrator',
  'alreadyProposed',
] as const;
export type AccountReason = (typeof accountReasons)[number];

export const endSessionsReasons = ['ownAccount'] as const;
export type EndSessionsReason = (typeof endSessionsReasons)[number];

/** Characters that a reason may have. */
export const longestReason = 500;

export interface AccountFacts {
  readonly personId: string;
  readonly actorId: string | null;
  readonly isDisabled: boolean;
  /** The persons who administer today and can act. */
  readonly administrators: readonly string[];
}

/** The reason as written down, and whether there is anything left to do. */
export interface AccountChange {
  readonly reason: string;
  readonly repeats: boolean;
}

/** Disabling takes away and gives nothing, so one administrator is enough: but not for oneself, nor for the last. */
export function disableAccount(facts: AccountFacts, given: string): Outcome<AccountChange, AccountReason> {
  const reason = statedReason(given);
  if (!reason.accepted) return reason;
  if (facts.personId === facts.actorId) return refuse('ownAccount');
  if (facts.isDisabled) return accept({ reason: reason.fact, repeats: true });
  if (isLastAdministrator(facts.personId, facts.administrators)) return refuse('lastAdministrator');
  return accept({ reason: reason.fact, repeats: false });
}

/** Enabling gives back what the person held; whether that takes four eyes, the offices say. */
export function enableAccount(
  { isDisabled }: Pick<AccountFacts, 'isDisabled'>,
  given: string,
): Outcome<AccountChange, AccountReason> {
  const reason = statedReason(given);
  return reason.accepted ? accept({ reason: reason.fact, repeats: !isDisabled }) : reason;
}

/** Ending sessions takes no right away: whoever had them signs in again. The own are ended where they are seen, one by one. */
export function endSessions({
  personId,
  actorId,
}: Pick<AccountFacts, 'personId' | 'actorId'>): Outcome<null, EndSessionsReason> {
  return personId === actorId ? refuse('ownAccount') : accept(null);
}

function statedReason(given: string): Outcome<string, AccountReason> {
  const reason = given.trim();
  if (reason === '') return refuse('reasonMissing');
  return reason.length > longestReason ? refuse('reasonTooLong') : accept(reason);
}
