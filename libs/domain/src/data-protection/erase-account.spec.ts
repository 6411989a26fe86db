import { describe, expect, it } from 'vitest';
import { eraseAccount, longestErasureReason } from './erase-account.ts';

const facts = { isSelf: false, offices: 0, namedRows: 0 };

describe('an account', () => {
  it('is erased with a reason, and the name with it', () => {
    expect(eraseAccount(facts, '  Antrag vom 3. März ')).toEqual({
      accepted: true,
      fact: { reason: 'Antrag vom 3. März', nameStays: false },
    });
  });

  it('keeps its name where a record would prove nothing without it', () => {
    expect(eraseAccount({ ...facts, namedRows: 1 }, 'Antrag')).toMatchObject({ fact: { nameStays: true } });
  });

  it.each([
    ['without a reason', facts, ' ', 'reasonMissing'],
    ['with a reason that is a book', facts, 'x'.repeat(longestErasureReason + 1), 'reasonTooLong'],
    ['by its own person', { ...facts, isSelf: true }, 'Antrag', 'ownAccount'],
    ['while an office is held', { ...facts, offices: 1 }, 'Antrag', 'holdsOffice'],
  ] as const)('is not erased %s', (_, given, reason, refusal) => {
    expect(eraseAccount(given, reason)).toEqual({ accepted: false, reason: refusal });
  });
});
