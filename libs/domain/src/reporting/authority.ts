import { accept, refuse, type Outcome } from '../kernel/outcome.ts';

/** How a public body lets its IT provider report: for named standards, to be confirmed, or once for all. */
export const authorisationKinds = ['perProcedure', 'confirmed', 'standing'] as const;
export type AuthorisationKind = (typeof authorisationKinds)[number];

/** What a statement is worth: it counts at once, or the body confirms it first. */
export const statementWeights = ['counts', 'awaitsConfirmation'] as const;
export type StatementWeight = (typeof statementWeights)[number];

export interface AuthorityFacts {
  /** Whoever reports speaks for the body itself. */
  readonly own: boolean;
  /** What the body granted the provider for today; null without an authorisation. */
  readonly kind: AuthorisationKind | null;
  /** Where it is granted per procedure: this duty's standard is among those named. */
  readonly procedureNamed: boolean;
}

export const authorityReasons = ['notAuthorised', 'procedureNotAuthorised'] as const;
export type AuthorityReason = (typeof authorityReasons)[number];

/** Decides what a statement about a body's duty is worth. */
export function weighStatement(facts: AuthorityFacts): Outcome<StatementWeight, AuthorityReason> {
  if (facts.own || facts.kind === 'standing') return accept('counts');
  if (facts.kind === null) return refuse('notAuthorised');
  if (facts.kind === 'confirmed') return accept('awaitsConfirmation');
  return facts.procedureNamed ? accept('counts') : refuse('procedureNotAuthorised');
}
