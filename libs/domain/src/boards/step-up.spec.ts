import { describe, expect, it } from 'vitest';
import { setStepUp, stepUp } from './step-up.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (seconds: number) => ({ now, provenAt: new Date(now.getTime() - seconds * 1000) });
const never = { now, provenAt: null };

describe('before an act', () => {
  it('nobody is asked for a passkey where the board does not ask for it', () => {
    expect(stepUp([], 'vote', never).accepted).toBe(true);
    expect(stepUp(['certify', 'sign', 'publish'], 'vote', never).accepted).toBe(true);
  });

  it('a passkey of the last five minutes is enough, to the second', () => {
    expect(stepUp(['vote'], 'vote', ago(0)).accepted).toBe(true);
    expect(stepUp(['vote'], 'vote', ago(300)).accepted).toBe(true);
    expect(stepUp(['vote'], 'vote', ago(301))).toEqual({ accepted: false, reason: 'stepUpRequired' });
  });

  it('who never showed one in this session is asked', () => {
    expect(stepUp(['vote'], 'vote', never)).toEqual({ accepted: false, reason: 'stepUpRequired' });
    expect(stepUp(['vote'], 'vote', { now })).toEqual({ accepted: false, reason: 'stepUpRequired' });
  });
});

describe('what a board asks for', () => {
  it('is kept in its order, once each', () => {
    expect(setStepUp([], ['publish', 'vote', 'publish'], never)).toEqual({
      accepted: true,
      fact: ['vote', 'publish'],
    });
  });

  it('becomes more without a passkey, and less only with one', () => {
    expect(setStepUp(['vote'], ['vote', 'sign'], never).accepted).toBe(true);
    expect(setStepUp(['vote', 'sign'], ['vote', 'publish'], never)).toEqual({
      accepted: false,
      reason: 'stepUpRequired',
    });
    expect(setStepUp(['vote', 'sign'], [], ago(10))).toEqual({ accepted: true, fact: [] });
  });
});
