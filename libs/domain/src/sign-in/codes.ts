import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { recentReasons } from './recent.ts';

export const startCodesReasons = ['alreadySetUp', 'noMail', ...recentReasons] as const;
export type StartCodesReason = (typeof startCodesReasons)[number];

export const confirmCodesReasons = ['wrongCode', 'tooManyTries', ...recentReasons] as const;
export type ConfirmCodesReason = (typeof confirmCodesReasons)[number];

/** A link that is unknown, used or too old and a wrong code are told alike. */
export const signInWithCodeReasons = ['notAccepted', 'tooManyTries'] as const;
export type SignInWithCodeReason = (typeof signInWithCodeReasons)[number];

/** How long a link by e-mail may wait, in minutes. */
export const linkMinutes = 15;

/** A code holds for so many seconds (RFC 6238, 4.1). */
export const stepSeconds = 30;

/** The step at which codes are by this time; they count from 1970. */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / stepSeconds);
}

/**
 * Whether the code of this step may be used: clocks differ by a step at most, and no code is used twice.
 * @param step the step whose code was given, null if it is none of the codes around now
 * @param last the step of the last code that was used
 */
export function useCode(step: number | null, last: number): Outcome<{ readonly step: number }, 'wrongCode'> {
  return step !== null && step > last ? accept({ step }) : refuse('wrongCode');
}
