import type { Actor, Role } from './actor.ts';
import {
  type Denial,
  isOpenIfPublic,
  isUntied,
  may,
  mayInPrinciple,
  type Permission,
  permissionRules,
  type Subject,
} from './permissions.ts';

/** Why somebody may: one of these holds wherever the rule table allows. */
export const grounds = [
  'isProduct',
  'isPublic',
  'isSignedIn',
  'roleEverywhere',
  'ownBoard',
  'ownBody',
  'authorisedByBody',
  'entrustedByBody',
] as const;
export type Ground = (typeof grounds)[number];

export type Explanation =
  { readonly allowed: true; readonly ground: Ground } | { readonly allowed: false; readonly ground: Denial };

/** What `may` answers, and why: it asks the same table, so the two cannot disagree. */
export function explain(actor: Actor, permission: Permission, subject: Subject = {}): Explanation {
  const decision = may(actor, permission, subject);
  if (!decision.allowed) return { allowed: false, ground: decision.denial };
  return { allowed: true, ground: groundOf(actor, permission, subject) };
}

function groundOf(actor: Actor, permission: Permission, subject: Subject): Ground {
  if (actor.system) return 'isProduct';
  const byRole =
    mayInPrinciple(actor, permission).allowed && isAllowedUnlessPublic(actor, permission, subject);
  if (!byRole) return 'isPublic';
  const { roles, tie }: { readonly roles: unknown; readonly tie: string } = permissionRules[permission];
  if (roles === 'signedIn') return 'isSignedIn';
  if (isUntied(actor.role, permission)) return 'roleEverywhere';
  return tie === 'board' ? 'ownBoard' : bodyGround(actor.role, subject);
}

/** The role is the better reason where both hold: it still does when the object is public no more. */
function isAllowedUnlessPublic(actor: Actor, permission: Permission, subject: Subject): boolean {
  if (!isOpenIfPublic(permission)) return true;
  return may(actor, permission, { ...subject, isPublic: false }).allowed;
}

function bodyGround(role: Role | null, { publicBodyId = '' }: Subject): Ground {
  if (role?.kind !== 'providerReporter' || role.publicBodyId === publicBodyId) return 'ownBody';
  return role.authorisedBy.includes(publicBodyId) ? 'authorisedByBody' : 'entrustedByBody';
}
