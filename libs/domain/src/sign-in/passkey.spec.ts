import { describe, expect, it } from 'vitest';
import { namePasskey, removeWayIn } from './passkey.ts';

describe('a passkey', () => {
  it('has a name that its owner knows it by', () => {
    expect(namePasskey('  Dienstlaptop ', 0)).toEqual({ accepted: true, fact: { name: 'Dienstlaptop' } });
    expect(namePasskey('   ', 0)).toEqual({ accepted: false, reason: 'nameMissing' });
    expect(namePasskey('x'.repeat(101), 0)).toEqual({ accepted: false, reason: 'nameTooLong' });
  });

  it('is one of at most twenty', () => {
    expect(namePasskey('Schlüssel', 19).accepted).toBe(true);
    expect(namePasskey('Schlüssel', 20)).toEqual({ accepted: false, reason: 'tooMany' });
  });
});

describe('the last way in', () => {
  const none = { passkeys: 0, identities: 0, codes: 0, demo: false };

  it('stays', () => {
    expect(removeWayIn({ ...none, passkeys: 1 })).toEqual({ accepted: false, reason: 'lastWayIn' });
    expect(removeWayIn({ ...none, identities: 1 })).toEqual({ accepted: false, reason: 'lastWayIn' });
  });

  it.each([
    ['a second passkey', { ...none, passkeys: 2 }],
    ['an account of an identity provider', { ...none, passkeys: 1, identities: 1 }],
    ['one-time codes', { ...none, passkeys: 1, codes: 1 }],
    ['the demonstration', { ...none, passkeys: 1, demo: true }],
  ])('is not the last beside %s', (_, ways) => {
    expect(removeWayIn(ways).accepted).toBe(true);
  });
});
