import { describe, expect, it } from 'vitest';
import { anonymous, type ApiScope, system, type Actor, type Role } from './actor.ts';
import { isNoSecret, may, mayInPrinciple, permissionRules, type Permission } from './permissions.ts';

const acting = (role: Role | null): Actor => ({
  person: { id: 'p', name: 'Vertretung Muster' },
  role,
  system: false,
  requestId: 'r',
});
const permissions = Object.keys(permissionRules) as Permission[];

describe('the access table', () => {
  it('grants an anonymous reader nothing that is not public', () => {
    const granted = permissions.filter((permission) => may(anonymous('r'), permission).allowed);
    expect(granted).toEqual([]);
  });

  it('opens what is public to everybody where the rule says so', () => {
    expect(may(anonymous('r'), 'meeting.read', { isPublic: true }).allowed).toBe(true);
    expect(may(anonymous('r'), 'meeting.read', { isPublic: false })).toEqual({
      allowed: false,
      denial: 'notPublic',
    });
    expect(may(anonymous('r'), 'minutes.write', { isPublic: true }).allowed).toBe(false);
  });

  it('grants a person without a role only the own session, the own ways to sign in and the own data', () => {
    const granted = permissions.filter((permission) => mayInPrinciple(acting(null), permission).allowed);
    expect(granted).toEqual(['session.own', 'signInWay.manage', 'personalData.own']);
  });

  it('ends the power of a secretariat at its own board', () => {
    const secretariat = acting({ kind: 'secretariat', boardId: 'kooperationsrat' });
    expect(may(secretariat, 'meeting.manage', { boardId: 'kooperationsrat' }).allowed).toBe(true);
    expect(may(secretariat, 'meeting.manage', { boardId: 'digitalbeirat' })).toEqual({
      allowed: false,
      denial: 'otherBoard',
    });
    expect(may(secretariat, 'meeting.manage', {})).toEqual({ allowed: false, denial: 'otherBoard' });
  });

  it('keeps the secretariat from voting', () => {
    const secretariat = acting({ kind: 'secretariat', boardId: 'b' });
    expect(may(secretariat, 'vote.cast', { boardId: 'b' })).toEqual({
      allowed: false,
      denial: 'roleMissing',
    });
  });

  it('lets a body report on its own duties only', () => {
    const reporter = acting({ kind: 'reporter', publicBodyId: 'leopoldshoehe' });
    expect(may(reporter, 'obligation.report', { publicBodyId: 'leopoldshoehe' }).allowed).toBe(true);
    expect(may(reporter, 'obligation.report', { publicBodyId: 'koeln' })).toEqual({
      allowed: false,
      denial: 'otherBody',
    });
    expect(may(reporter, 'obligation.report', {}).allowed).toBe(false);
  });

  it('lets a provider report for those bodies that authorised it, and no others', () => {
    const provider = acting({
      kind: 'providerReporter',
      publicBodyId: 'owl-it',
      authorisedBy: ['leopoldshoehe'],
      entrustedBy: ['kalletal'],
    });
    expect(may(provider, 'obligation.report', { publicBodyId: 'leopoldshoehe' }).allowed).toBe(true);
    expect(may(provider, 'obligation.report', { publicBodyId: 'koeln' }).allowed).toBe(false);
  });

  it('weighs what a provider says where it is only entrusted: it never counts by itself', () => {
    const provider = acting({
      kind: 'providerReporter',
      publicBodyId: 'owl-it',
      authorisedBy: [],
      entrustedBy: ['kalletal'],
    });
    const kalletal = { publicBodyId: 'kalletal' };
    expect(may(provider, 'obligation.report', kalletal).allowed).toBe(false);
    expect(may(provider, 'obligation.reportMany', kalletal).allowed).toBe(true);
    expect(may(provider, 'proposedReport.decide', kalletal).allowed).toBe(false);
  });

  it('lets a token do what its scopes name and its person may, and nothing else', () => {
    const person = acting({ kind: 'reporter', publicBodyId: 'koeln' });
    const koeln = { publicBodyId: 'koeln' };
    const withScopes = (...scopes: readonly ApiScope[]): Actor => ({ ...person, scopes });
    const granted = (actor: Actor) =>
      permissions.filter((permission) => may(actor, permission, koeln).allowed);
    expect(granted(withScopes())).toEqual([]);
    expect(granted(withScopes('obligationsRead'))).toEqual(['obligation.read']);
    expect(granted(withScopes('reportsWrite'))).toEqual(['obligation.report', 'obligation.reportMany']);
    expect(may(withScopes('reportsWrite'), 'obligation.report', { publicBodyId: 'bonn' }).allowed).toBe(
      false,
    );
    expect(may(withScopes('obligationsRead'), 'meeting.read', { isPublic: true }).allowed).toBe(true);
  });

  it('does not let a provider accede for a municipality', () => {
    const provider = acting({
      kind: 'providerReporter',
      publicBodyId: 'owl-it',
      authorisedBy: ['leopoldshoehe'],
      entrustedBy: ['kalletal'],
    });
    expect(may(provider, 'resolution.accede', { publicBodyId: 'leopoldshoehe' }).allowed).toBe(false);
  });

  it('lets an auditor read every board and change nothing but the own ways to sign in', () => {
    const auditor = acting({ kind: 'auditor' });
    const granted = permissions.filter((permission) => may(auditor, permission, { boardId: 'b' }).allowed);
    expect(granted.filter((permission) => !/\.(read|own|track|explain)$/.test(permission))).toEqual([
      'signInWay.manage',
    ]);
    expect(granted).toContain('meeting.read');
  });

  it('keeps secret that an object exists, unless everybody knows of it or the permission is about none', () => {
    expect(isNoSecret('ballot.close', { boardId: 'b' })).toBe(false);
    expect(isNoSecret('ballot.close', { boardId: 'b', isPublic: true })).toBe(true);
    expect(isNoSecret('meeting.read', { boardId: 'b' })).toBe(false);
    expect(isNoSecret('proposedReport.decide', {})).toBe(false);
    expect(isNoSecret('account.manage', {})).toBe(true);
  });

  it('lets the product act by itself', () => {
    expect(permissions.every((permission) => may(system('r'), permission).allowed)).toBe(true);
  });
});
