import { accept, type Outcome, refuse } from '../kernel/outcome.ts';

export const inviteReasons = [
  'nameMissing',
  'nameTooLong',
  'notAnAddress',
  'notYourself',
  'administrationOnly',
  'mailOnly',
] as const;
export type InviteReason = (typeof inviteReasons)[number];

/** Unknown, used, replaced and too old are told alike. */
export const acceptInvitationReasons = ['invitationOver', 'tooManyTries'] as const;
export type AcceptInvitationReason = (typeof acceptInvitationReasons)[number];

/** How long an invitation may wait for its person, in days. */
export const invitationDays = 7;

const longestName = 200;
const longestAddress = 254;
const addressForm = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/;

/** What is known when somebody invites the person of an address. */
export interface InvitationFacts {
  readonly name: string;
  readonly email: string;
  /** The address is the inviting person's own. */
  readonly isSelf: boolean;
  /** The person can come in already: an invitation would be a second key to that account. */
  readonly hasWayIn: boolean;
  /** The person holds offices or seats. */
  readonly holdsRoles: boolean;
  readonly byAdministration: boolean;
  /** The link goes to the address; otherwise the inviting person gets to see it. */
  readonly isMailed: boolean;
}

export interface Invited {
  readonly name: string;
  readonly email: string;
}

/**
 * Whoever sees the link could come in with it. So only the administration invites somebody again who has an account,
 * and somebody who holds offices is invited by mail, or by the administration.
 */
export function invite(facts: InvitationFacts): Outcome<Invited, InviteReason> {
  const [name, email] = [facts.name.trim(), facts.email.trim()];
  if (name === '') return refuse('nameMissing');
  if (name.length > longestName) return refuse('nameTooLong');
  if (email.length > longestAddress || !addressForm.test(email)) return refuse('notAnAddress');
  if (facts.isSelf) return refuse('notYourself');
  if (facts.byAdministration) return accept({ name, email });
  if (facts.hasWayIn) return refuse('administrationOnly');
  return facts.holdsRoles && !facts.isMailed ? refuse('mailOnly') : accept({ name, email });
}
