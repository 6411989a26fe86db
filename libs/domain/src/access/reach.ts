import type { Actor } from './actor.ts';
import { bodiesOf, isUntied, mayInPrinciple, permissionRules, type Permission } from './permissions.ts';

/**
 * How far a permission reaches for an actor, as the condition of a list needs it:
 * `everywhere OR board_id = ANY (boardIds) OR public_body_id = ANY (publicBodyIds)`.
 * What is open to everybody because it is public is not part of it.
 */
export interface Reach {
  readonly everywhere: boolean;
  readonly boardIds: readonly string[];
  readonly publicBodyIds: readonly string[];
}

const nowhere: Reach = { everywhere: false, boardIds: [], publicBodyIds: [] };
const everywhere: Reach = { everywhere: true, boardIds: [], publicBodyIds: [] };

/** The rule table compiled for a list; agrees with `may` for every single object. */
export function reach(actor: Actor, permission: Permission): Reach {
  if (actor.system) return everywhere;
  if (!mayInPrinciple(actor, permission).allowed) return nowhere;
  const { tie } = permissionRules[permission];
  const role = actor.role;
  if (role === null || isUntied(role, permission)) return everywhere;
  if (tie === 'board') return 'boardId' in role ? { ...nowhere, boardIds: [role.boardId] } : nowhere;
  return { ...nowhere, publicBodyIds: bodiesOf(role, permission) };
}
