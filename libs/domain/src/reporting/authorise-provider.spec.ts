import { describe, expect, it } from 'vitest';
import { type AuthorisationTerms, type AuthoriseFacts, authoriseProvider } from './authorise-provider.ts';

const facts: AuthoriseFacts = {
  today: '2026-11-22',
  bodyMerged: false,
  isProvider: true,
  knownProcedures: ['xdomea', 'xbau'],
  others: [],
  replaced: null,
};
const terms: AuthorisationTerms = {
  kind: 'standing',
  procedures: [],
  validFrom: '2026-11-22',
  validTo: null,
};

describe('a body authorises its provider', () => {
  it('from today or later, with or without a last day', () => {
    expect(authoriseProvider(facts, terms)).toEqual({ accepted: true, fact: { terms, replacedUntil: null } });
    const limited = { ...terms, validFrom: '2027-01-01', validTo: '2027-01-01' };
    expect(authoriseProvider(facts, limited).accepted).toBe(true);
  });

  it.each([
    ['in the past', {}, { validFrom: '2026-11-21' }, 'startsInPast'],
    ['in a far future', {}, { validFrom: '2036-11-21' }, 'startsTooFar'],
    ['with an end before its start', {}, { validTo: '2026-11-21' }, 'endsBeforeStart'],
    ['for procedures that it does not name', {}, { kind: 'perProcedure' }, 'proceduresMissing'],
    [
      'for a procedure that does not exist',
      {},
      { kind: 'perProcedure', procedures: ['xdomea', 'xtotal'] },
      'procedureUnknown',
    ],
    ['that is none', { isProvider: false }, {}, 'notAProvider'],
    ['after it went up in another body', { bodyMerged: true }, {}, 'bodyMerged'],
    ['in place of what was ended meanwhile', { replaced: 'ended' }, {}, 'changedMeanwhile'],
  ] as const)('never %s', (_, differing, wanted, reason) => {
    expect(authoriseProvider({ ...facts, ...differing }, { ...terms, ...wanted })).toMatchObject({ reason });
  });

  it('once for each day: periods that touch overlap, those that follow do not', () => {
    const others = [{ validFrom: '2026-12-01', validTo: '2026-12-31' }];
    const ask = (validFrom: string, validTo: string | null) =>
      authoriseProvider({ ...facts, others }, { ...terms, validFrom, validTo }).accepted;
    expect(ask('2026-11-22', null)).toBe(false);
    expect(ask('2026-11-22', '2026-12-01')).toBe(false);
    expect(ask('2026-12-31', null)).toBe(false);
    expect(ask('2026-11-22', '2026-11-30')).toBe(true);
    expect(ask('2027-01-01', null)).toBe(true);
  });

  it('names each procedure once, and none where they do not matter', () => {
    const twice = { ...terms, procedures: ['xbau', 'xbau'] };
    expect(authoriseProvider(facts, { ...twice, kind: 'perProcedure' })).toMatchObject({
      fact: { terms: { procedures: ['xbau'] } },
    });
    expect(authoriseProvider(facts, twice)).toMatchObject({ fact: { terms: { procedures: [] } } });
  });

  it('changes the terms at once, or keeps what was given until the new ones begin', () => {
    const replaced = { validFrom: '2026-01-01', validTo: null };
    const until = (validFrom: string, old = replaced as { validFrom: string; validTo: string | null }) => {
      const outcome = authoriseProvider({ ...facts, replaced: old }, { ...terms, validFrom });
      return outcome.accepted ? outcome.fact.replacedUntil : outcome.reason;
    };
    expect(until('2026-11-22')).toBe('now');
    expect(until('2027-01-01')).toBe('2026-12-31');
    expect(until('2027-01-01', { validFrom: '2026-01-01', validTo: '2026-12-24' })).toBe('2026-12-24');
    expect(until('2027-01-01', { validFrom: '2027-01-01', validTo: null })).toBe('now');
  });
});
