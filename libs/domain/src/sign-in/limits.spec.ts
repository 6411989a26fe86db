import { describe, expect, it } from 'vitest';
import { mayTry } from './limits.ts';

describe('tries to sign in', () => {
  it('are limited for an address', () => {
    expect(mayTry({ byAddress: 100, byAccount: 0 }, 100)).toBe(true);
    expect(mayTry({ byAddress: 101, byAccount: 0 }, 100)).toBe(false);
  });

  it('are limited for an account, wherever they come from, to a tenth of that', () => {
    expect(mayTry({ byAddress: 1, byAccount: 10 }, 100)).toBe(true);
    expect(mayTry({ byAddress: 1, byAccount: 11 }, 100)).toBe(false);
  });

  it('are never limited to none', () => {
    expect(mayTry({ byAddress: 1, byAccount: 1 }, 1)).toBe(true);
  });
});
