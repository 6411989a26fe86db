import { describe, expect, it } from 'vitest';
import { type Actor, anonymous, type Role, system } from './actor.ts';
import { claimsToAct, claimsToRead, noClaims, productClaims } from './claims.ts';

const acting = (role: Role | null): Actor => ({
  person: { id: 'person', name: 'Erika Muster' },
  role,
  system: false,
  requestId: 'request',
});

const provider: Role = {
  kind: 'providerReporter',
  publicBodyId: 'provider',
  authorisedBy: ['authorising'],
  entrustedBy: ['entrusting'],
};

describe('What the database is told of a reader', () => {
  it('is nothing for who has not signed in, so that only public rows are read', () => {
    expect(claimsToRead(anonymous('request'))).toEqual(noClaims);
  });

  it('is only the person where there is no role', () => {
    expect(claimsToRead(acting(null))).toEqual({ ...noClaims, personId: 'person' });
  });

  it('is the own board, and the tracking of duties for its secretariat', () => {
    expect(claimsToRead(acting({ kind: 'secretariat', boardId: 'board' }))).toEqual({
      personId: 'person',
      boardIds: ['board'],
      publicBodyIds: [],
      reach: 'tracking',
      seated: false,
    });
  });

  it('is the own board for its members, and of duties the sums of what was reported', () => {
    const member = claimsToRead(acting({ kind: 'boardMember', boardId: 'board', seats: [] }));
    expect(member).toMatchObject({ personId: 'person', boardIds: ['board'], reach: 'sums' });
  });

  it('is whether the person reads from a seat: what it is recused from is closed there, and in no other role', () => {
    const seated = (role: Role) => claimsToRead(acting(role)).seated;
    expect(seated({ kind: 'boardMember', boardId: 'board', seats: [] })).toBe(true);
    expect(seated({ kind: 'chair', boardId: 'board', seats: [] })).toBe(true);
    expect(seated({ kind: 'secretariat', boardId: 'board' })).toBe(false);
    expect(seated({ kind: 'auditor' })).toBe(false);
  });

  it('is the own body for who reports', () => {
    const reporter = claimsToRead(acting({ kind: 'reporter', publicBodyId: 'body' }));
    expect(reporter).toEqual({ ...noClaims, personId: 'person', publicBodyIds: ['body'] });
  });

  it('is for a provider itself and the bodies that authorised or entrusted it', () => {
    const bodies = claimsToRead(acting(provider)).publicBodyIds;
    expect(bodies).toEqual(['provider', 'authorising', 'entrusting']);
  });

  it('is no body for a token that may not read duties', () => {
    expect(claimsToRead({ ...acting(provider), scopes: [] }).publicBodyIds).toEqual([]);
  });

  it('is everything for auditors, and nothing of boards or bodies for administrators', () => {
    expect(claimsToRead(acting({ kind: 'auditor' })).reach).toBe('everything');
    expect(claimsToRead(acting({ kind: 'administrator' }))).toEqual({ ...noClaims, personId: 'person' });
  });

  it('is the product itself for jobs and the seed', () => {
    expect(claimsToRead(system('job'))).toEqual(productClaims);
  });
});

describe('What the database is told in an act', () => {
  it('is a wider reach that no reader has', () => {
    expect(claimsToAct(acting({ kind: 'reporter', publicBodyId: 'body' }))).toEqual({
      personId: 'person',
      boardIds: [],
      publicBodyIds: ['body'],
      reach: 'act',
      seated: false,
    });
  });

  it('is no more than signing in for who has not signed in', () => {
    expect(claimsToAct(anonymous('request'))).toEqual({ ...noClaims, reach: 'signIn' });
  });

  it('is the product itself for jobs and the seed', () => {
    expect(claimsToAct(system('job'))).toEqual(productClaims);
  });
});
