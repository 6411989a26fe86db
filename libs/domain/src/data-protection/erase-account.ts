import { accept, type Outcome, refuse } from '../kernel/outcome.ts';

export const eraseAccountReasons = ['reasonMissing', 'reasonTooLong', 'ownAccount', 'holdsOffice'] as const;
export type EraseAccountReason = (typeof eraseAccountReasons)[number];

export const longestErasureReason = 1000;

/** What is known of an account when somebody wants to erase it. */
export interface EraseAccountFacts {
  /** The account of the administrator who acts. */
  readonly isSelf: boolean;
  /** Offices, seats and deputyships that are held today or from a later day. */
  readonly offices: number;
  /** Rows that would prove nothing without the name. */
  readonly namedRows: number;
}

export interface Erasure {
  readonly reason: string;
  /** Whether the account keeps the name of the person. */
  readonly nameStays: boolean;
}

/** An account ends when its offices have: whoever holds one is needed by name. The name goes unless a record needs it. */
export function eraseAccount(facts: EraseAccountFacts, given: string): Outcome<Erasure, EraseAccountReason> {
  const reason = given.trim();
  if (reason === '') return refuse('reasonMissing');
  if (reason.length > longestErasureReason) return refuse('reasonTooLong');
  if (facts.isSelf) return refuse('ownAccount');
  if (facts.offices > 0) return refuse('holdsOffice');
  return accept({ reason, nameStays: facts.namedRows > 0 });
}
