import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { recentReasons } from './recent.ts';

export const registerPasskeyReasons = [
  'nameMissing',
  'nameTooLong',
  'attemptOver',
  'notVerified',
  'tooMany',
] as const;
export type RegisterPasskeyReason = (typeof registerPasskeyReasons)[number];

export const removePasskeyReasons = ['lastWayIn', ...recentReasons] as const;
export type RemovePasskeyReason = (typeof removePasskeyReasons)[number];

/** An unknown passkey, a wrong signature and a disabled account are told alike. */
export const signInWithPasskeyReasons = ['attemptOver', 'notAccepted', 'tooManyTries'] as const;
export type SignInWithPasskeyReason = (typeof signInWithPasskeyReasons)[number];

/** Who has no passkey has nothing to show. */
export const startPasskeyProofReasons = ['noPasskey'] as const;
export type StartPasskeyProofReason = (typeof startPasskeyProofReasons)[number];

/** The key of somebody else is told like an unknown one. */
export const proveWithPasskeyReasons = ['attemptOver', 'notAccepted', 'tooManyTries'] as const;
export type ProveWithPasskeyReason = (typeof proveWithPasskeyReasons)[number];

const longestName = 100;
const mostPasskeys = 20;

/** The name of a new passkey, for somebody who has `existing` of them. */
export function namePasskey(
  given: string,
  existing: number,
): Outcome<{ readonly name: string }, RegisterPasskeyReason> {
  const name = given.trim();
  if (name === '') return refuse('nameMissing');
  if (name.length > longestName) return refuse('nameTooLong');
  return existing < mostPasskeys ? accept({ name }) : refuse('tooMany');
}

/** How a person may come in: what is counted, never what opens a door. */
export interface WaysIn {
  readonly passkeys: number;
  /** Accounts of an identity provider. */
  readonly identities: number;
  /** One-time codes with a link by e-mail. */
  readonly codes: number;
  /** Somebody invented, where the demonstration lets them in. */
  readonly demo: boolean;
}

/** Whoever removes the last way in could not come back; `removed` of them go at once. */
export function removeWayIn(ways: WaysIn, removed = 1): Outcome<null, RemovePasskeyReason> {
  const left = ways.passkeys + ways.identities + ways.codes - removed;
  return left > 0 || ways.demo ? accept(null) : refuse('lastWayIn');
}
