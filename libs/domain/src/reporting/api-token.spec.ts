import { describe, expect, it } from 'vitest';
import { createToken, mostTokens, type WantedToken } from './api-token.ts';

const facts = { validTokens: 0, now: new Date('2026-11-22T09:00:00Z') };
const wanted: WantedToken = {
  name: ' Fachverfahren ',
  scopes: ['obligationsRead', 'obligationsRead'],
  days: 90,
};

describe('a token for a machine', () => {
  it('has a name, scopes and an end', () => {
    expect(createToken(facts, wanted)).toEqual({
      accepted: true,
      fact: {
        name: 'Fachverfahren',
        scopes: ['obligationsRead'],
        expires: new Date('2027-02-20T09:00:00Z'),
      },
    });
  });

  it.each([
    ['without a name', {}, { name: ' ' }, 'nameMissing'],
    ['with a name that nobody reads', {}, { name: 'x'.repeat(101) }, 'nameTooLong'],
    ['that may nothing', {}, { scopes: [] }, 'scopeMissing'],
    ['for more than a year', {}, { days: 366 }, 'daysOutOfRange'],
    ['for no day', {}, { days: 0 }, 'daysOutOfRange'],
    ['for half a day', {}, { days: 0.5 }, 'daysOutOfRange'],
    ['beside twenty others', { validTokens: mostTokens }, {}, 'tooManyTokens'],
  ] as const)('%s is refused', (_, given, change, reason) => {
    expect(createToken({ ...facts, ...given }, { ...wanted, ...change })).toEqual({
      accepted: false,
      reason,
    });
  });
});
