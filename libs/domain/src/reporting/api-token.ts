import type { ApiScope } from '../access/actor.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

export const createTokenReasons = [
  'nameMissing',
  'nameTooLong',
  'scopeMissing',
  'daysOutOfRange',
  'tooManyTokens',
] as const;
export type CreateTokenReason = (typeof createTokenReasons)[number];

export const longestTokenName = 100;
export const longestTokenDays = 365;
/** Valid at the same time, for one office. */
export const mostTokens = 20;

export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** How long it is valid, in whole days. */
  readonly days: number;
}

/** Decides on a token for a machine: named, limited in what it may and in how long. */
export function createToken(
  facts: { readonly validTokens: number; readonly now: Date },
  wanted: WantedToken,
): Outcome<
  { readonly name: string; readonly scopes: readonly ApiScope[]; readonly expires: Date },
  CreateTokenReason
> {
  const name = wanted.name.trim();
  if (name === '') return refuse('nameMissing');
  if (name.length > longestTokenName) return refuse('nameTooLong');
  if (wanted.scopes.length === 0) return refuse('scopeMissing');
  if (!Number.isInteger(wanted.days) || wanted.days < 1 || wanted.days > longestTokenDays)
    return refuse('daysOutOfRange');
  if (facts.validTokens >= mostTokens) return refuse('tooManyTokens');
  const expires = new Date(facts.now.getTime() + wanted.days * 86_400_000);
  return accept({ name, scopes: [...new Set(wanted.scopes)], expires });
}
