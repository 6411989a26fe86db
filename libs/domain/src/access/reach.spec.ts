import { describe, expect, it } from 'vitest';
import { anonymous, system, type Actor, type Role } from './actor.ts';
import { may, permissionRules, type Permission } from './permissions.ts';
import { reach } from './reach.ts';

const acting = (role: Role | null): Actor => ({
  person: { id: 'p', name: 'Vertretung Muster' },
  role,
  system: false,
  requestId: 'r',
});
const actors: Readonly<Record<string, Actor>> = {
  anonymous: anonymous('r'),
  product: system('r'),
  'person without a role': acting(null),
  secretariat: acting({ kind: 'secretariat', boardId: 'one' }),
  chair: acting({ kind: 'chair', boardId: 'one', seats: [] }),
  member: acting({ kind: 'boardMember', boardId: 'one', seats: [] }),
  reporter: acting({ kind: 'reporter', publicBodyId: 'koeln' }),
  provider: acting({
    kind: 'providerReporter',
    publicBodyId: 'owl-it',
    authorisedBy: ['leopoldshoehe'],
    entrustedBy: ['kalletal'],
  }),
  machine: {
    ...acting({ kind: 'reporter', publicBodyId: 'koeln' }),
    scopes: ['obligationsRead'],
  },
  auditor: acting({ kind: 'auditor' }),
  administrator: acting({ kind: 'administrator' }),
};
const boards = ['one', 'another'];
const bodies = ['koeln', 'owl-it', 'leopoldshoehe', 'kalletal', 'another'];
const permissions = Object.keys(permissionRules) as Permission[];

describe.each(Object.entries(actors))('the reach of a %s', (_, actor) => {
  it.each(permissions)('over %s agrees with the rule for each single object', (permission) => {
    const { tie } = permissionRules[permission];
    const found = reach(actor, permission);
    for (const boardId of tie === 'board' ? boards : []) {
      const listed = found.everywhere || found.boardIds.includes(boardId);
      expect([boardId, listed]).toEqual([boardId, may(actor, permission, { boardId }).allowed]);
    }
    for (const publicBodyId of tie === 'body' ? bodies : []) {
      const listed = found.everywhere || found.publicBodyIds.includes(publicBodyId);
      expect([publicBodyId, listed]).toEqual([
        publicBodyId,
        may(actor, permission, { publicBodyId }).allowed,
      ]);
    }
    if (tie === 'none') expect(found.everywhere).toBe(may(actor, permission).allowed);
  });
});
