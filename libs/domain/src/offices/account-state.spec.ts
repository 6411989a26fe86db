import { describe, expect, it } from 'vitest';
import {
  type AccountFacts,
  disableAccount,
  enableAccount,
  endSessions,
  longestReason,
} from './account-state.ts';

const facts: AccountFacts = {
  personId: 'p',
  actorId: 'admin',
  isDisabled: false,
  administrators: ['admin', 'second'],
};

describe('an account', () => {
  it('is disabled for a reason, once', () => {
    expect(disableAccount(facts, '  Ausgeschieden ')).toEqual({
      accepted: true,
      fact: { reason: 'Ausgeschieden', repeats: false },
    });
    expect(disableAccount({ ...facts, isDisabled: true }, 'Ausgeschieden')).toMatchObject({
      fact: { repeats: true },
    });
  });

  it.each([
    ['without a reason', facts, ' ', 'reasonMissing'],
    ['with an endless reason', facts, 'x'.repeat(longestReason + 1), 'reasonTooLong'],
    ['by its own person', { ...facts, personId: 'admin' }, 'Test', 'ownAccount'],
    [
      'where nobody would administer any more',
      { ...facts, personId: 'second', administrators: ['second'] },
      'Test',
      'lastAdministrator',
    ],
  ])('is not disabled %s', (_, given, reason, refusal) => {
    expect(disableAccount(given, reason)).toEqual({ accepted: false, reason: refusal });
  });

  it('is signed out everywhere by an administrator, but not by its own person', () => {
    expect(endSessions(facts).accepted).toBe(true);
    expect(endSessions({ ...facts, personId: 'admin' })).toEqual({ accepted: false, reason: 'ownAccount' });
  });

  it('is enabled for a reason, once', () => {
    expect(enableAccount({ isDisabled: true }, '')).toMatchObject({ reason: 'reasonMissing' });
    expect(enableAccount({ isDisabled: true }, 'Zurück')).toMatchObject({ fact: { repeats: false } });
    expect(enableAccount(facts, 'Zurück')).toMatchObject({ fact: { repeats: true } });
  });
});
