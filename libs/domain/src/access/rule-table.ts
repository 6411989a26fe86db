import { anonymous, type Actor, type Role, type RoleKind } from './actor.ts';
import { isOpenIfPublic, may, type Permission, type Subject } from './permissions.ts';

/** An object of everybody's own, for rules that are told without naming one. */
export const own = { boardId: 'own board', publicBodyId: 'own body' } as const;
const other: Subject = { boardId: 'another board', publicBodyId: 'another body' };

/** One actor for each role, as the rules are told of them. */
export const typicalRoles: Readonly<Record<RoleKind, Role>> = {
  secretariat: { kind: 'secretariat', boardId: own.boardId },
  chair: { kind: 'chair', boardId: own.boardId, seats: [] },
  boardMember: { kind: 'boardMember', boardId: own.boardId, seats: [] },
  reporter: { kind: 'reporter', publicBodyId: own.publicBodyId },
  providerReporter: {
    kind: 'providerReporter',
    publicBodyId: own.publicBodyId,
    authorisedBy: ['authorising'],
    entrustedBy: ['entrusting'],
  },
  auditor: { kind: 'auditor' },
  administrator: { kind: 'administrator' },
};

/** Each relation that somebody can have to an object, with an object to which they have it. */
export const relations = {
  everywhere: other,
  ownBoard: { boardId: own.boardId },
  ownBody: { publicBodyId: own.publicBodyId },
  authorising: { publicBodyId: 'authorising' },
  entrusting: { publicBodyId: 'entrusting' },
} as const satisfies Record<string, Subject>;
export type Relation = keyof typeof relations;

/** Somebody who is signed in, in this role. */
export function acting(role: Role | null): Actor {
  return { ...anonymous('rule table'), person: { id: 'somebody', name: 'Somebody' }, role };
}

/** How far a permission reaches: everywhere, the own board or body, what is public, nothing. */
export type HowFar = 'all' | 'own' | 'public' | 'never';

/** The relations in which the actor may; only the first where that is everywhere. */
export function relationsOf(actor: Actor, permission: Permission): readonly Relation[] {
  // The keys of a constant are what it was written with.
  const names = Object.keys(relations) as Relation[];
  const held = names.filter((name) => may(actor, permission, relations[name]).allowed);
  return held.includes('everywhere') ? ['everywhere'] : held;
}

/** One cell of the rule table, as people read it. */
export function howFar(actor: Actor, permission: Permission): HowFar {
  const held = relationsOf(actor, permission);
  if (held.length > 0) return held[0] === 'everywhere' ? 'all' : 'own';
  return isOpenIfPublic(permission) ? 'public' : 'never';
}
