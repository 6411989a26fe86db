import { accept, type Outcome, refuse } from '../kernel/outcome.ts';

/** So long who has signed in, or shown a passkey, counts as there. */
export const recentMinutes = 5;

export const recentReasons = ['signInAgain'] as const;
export type RecentReason = (typeof recentReasons)[number];

export interface SignInFacts {
  /** When the session was opened; absent or null where there is none. */
  readonly signedInAt?: Date | null;
  /** When the person last showed a passkey in this session; absent or null: never. */
  readonly provenAt?: Date | null;
  /** The database's time at which the act began. */
  readonly now: Date;
}

/**
 * Asked before ways to sign in change and before personal data leave: a browser that somebody left open must not be enough.
 * Whatever way the person came in by counts, so that nobody needs a passkey for it (OWASP ASVS 5.0, V7.5.1).
 */
export function signedInRecently({
  signedInAt = null,
  provenAt = null,
  now,
}: SignInFacts): Outcome<null, RecentReason> {
  const since = now.getTime() - recentMinutes * 60_000;
  const isRecent = [signedInAt, provenAt].some((at) => at !== null && at.getTime() >= since);
  return isRecent ? accept(null) : refuse('signInAgain');
}
