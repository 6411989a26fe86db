import { describe, expect, it } from 'vitest';
import { signedInRecently } from './recent.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const again = { accepted: false, reason: 'signInAgain' };

describe('who has signed in', () => {
  it('counts as there for five minutes', () => {
    expect(signedInRecently({ now, signedInAt: ago(0) }).accepted).toBe(true);
    expect(signedInRecently({ now, signedInAt: ago(300) }).accepted).toBe(true);
    expect(signedInRecently({ now, signedInAt: ago(301) })).toEqual(again);
  });

  it('counts again after showing a passkey, whenever the session began', () => {
    expect(signedInRecently({ now, signedInAt: ago(40_000), provenAt: ago(299) }).accepted).toBe(true);
    expect(signedInRecently({ now, signedInAt: ago(40_000), provenAt: ago(301) })).toEqual(again);
  });

  it('is somebody: without a session there is nobody', () => {
    expect(signedInRecently({ now })).toEqual(again);
    expect(signedInRecently({ now, signedInAt: null, provenAt: null })).toEqual(again);
  });
});
