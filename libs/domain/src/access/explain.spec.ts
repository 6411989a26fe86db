import { describe, expect, it } from 'vitest';
import { anonymous, system, type Actor } from './actor.ts';
import { explain, grounds } from './explain.ts';
import { may, type Permission, permissionRules, type Subject } from './permissions.ts';
import { acting, relations, typicalRoles } from './rule-table.ts';

const permissions = Object.keys(permissionRules) as Permission[];
const actors: Readonly<Record<string, Actor>> = {
  anonymous: anonymous('r'),
  product: system('r'),
  'person without a role': acting(null),
  ...Object.fromEntries(Object.entries(typicalRoles).map(([kind, role]) => [kind, acting(role)])),
  program: { ...acting(typicalRoles.reporter), scopes: ['obligationsRead'] },
};
const subjects: readonly Subject[] = [undefined, true, false].flatMap((isPublic) =>
  [{}, ...Object.values(relations)].map((subject) =>
    isPublic === undefined ? subject : { ...subject, isPublic },
  ),
);
const told = new Set<string>();

describe.each(Object.entries(actors))('what is explained to a %s', (_, actor) => {
  it.each(permissions)('of %s is what the rule table decides', (permission) => {
    for (const subject of subjects) {
      const decision = may(actor, permission, subject);
      const { allowed, ground } = explain(actor, permission, subject);
      expect(allowed).toBe(decision.allowed);
      if (!decision.allowed) expect(ground).toBe(decision.denial);
      told.add(ground);
    }
  });
});

describe('an explanation', () => {
  it('has a use for every ground', () => {
    expect(grounds.filter((ground) => !told.has(ground))).toEqual([]);
  });

  it('names the role where the role is enough, and the public where only that opens it', () => {
    const isPublic = true;
    const member = acting(typicalRoles.boardMember);
    const ownBoard = { ...relations.ownBoard, isPublic };
    expect(explain(member, 'meeting.read', ownBoard)).toEqual({ allowed: true, ground: 'ownBoard' });
    expect(explain(member, 'meeting.read', { ...relations.everywhere, isPublic })).toEqual({
      allowed: true,
      ground: 'isPublic',
    });
    expect(explain(acting(typicalRoles.auditor), 'meeting.read', ownBoard)).toEqual({
      allowed: true,
      ground: 'roleEverywhere',
    });
  });

  it('tells by whose word a provider may report', () => {
    const provider = acting(typicalRoles.providerReporter);
    const ground = (subject: Subject) => explain(provider, 'obligation.reportMany', subject).ground;
    expect(ground(relations.ownBody)).toBe('ownBody');
    expect(ground(relations.authorising)).toBe('authorisedByBody');
    expect(ground(relations.entrusting)).toBe('entrustedByBody');
    expect(ground(relations.everywhere)).toBe('otherBody');
  });

  it('gives a provider no programs in the name of those who let it report', () => {
    const provider = acting(typicalRoles.providerReporter);
    const ground = (subject: Subject) => explain(provider, 'apiToken.manage', subject).ground;
    expect(ground(relations.ownBody)).toBe('ownBody');
    expect([relations.authorising, relations.entrusting].map(ground)).toEqual(['otherBody', 'otherBody']);
  });
});
