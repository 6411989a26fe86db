import { describe, expect, it } from 'vitest';
import { type GivenAuthority, joinedAuthority } from './joined-authority.ts';

const standing: GivenAuthority = { kind: 'standing', procedures: [] };
const confirmed: GivenAuthority = { kind: 'confirmed', procedures: [] };
const named = (...procedures: string[]): GivenAuthority => ({ kind: 'perProcedure', procedures });

describe('two bodies that become one let a provider do what both had allowed', () => {
  it.each([
    [standing, standing, standing],
    [standing, confirmed, confirmed],
    [standing, named('xbau'), named('xbau')],
    [named('xbau', 'xdomea'), named('xdomea', 'xplanung'), named('xdomea')],
    [named('xbau'), named('xplanung'), confirmed],
    [named('xbau'), confirmed, confirmed],
  ])('%j and %j', (one, other, both) => {
    expect(joinedAuthority(one, other)).toEqual(both);
    expect(joinedAuthority(other, one)).toEqual(both);
  });
});
