import { describe, expect, it } from 'vitest';
import { isLate, updateCommitment } from './commitment.ts';
import { releaseState } from './release.ts';

const facts = { state: 'promised', today: '2026-11-22' } as const;

describe('a commitment', () => {
  it('is started, delivered or withdrawn', () => {
    expect(updateCommitment(facts, { action: 'deliver', on: '2026-11-22', note: '' })).toEqual({
      accepted: true,
      fact: 'delivered',
    });
  });

  it.each([
    [
      'is not delivered in the future',
      facts,
      { action: 'deliver', on: '2026-11-23', note: '' },
      'dateInFuture',
    ],
    [
      'was not delivered before there was anybody to promise it to',
      facts,
      { action: 'deliver', on: '1926-11-22', note: '' },
      'dateTooEarly',
    ],
    [
      'is not explained in a book',
      facts,
      { action: 'deliver', on: '2026-11-22', note: 'x'.repeat(2_001) },
      'textTooLong',
    ],
    [
      'is not withdrawn without a reason',
      facts,
      { action: 'withdraw', on: '2026-11-22', note: '' },
      'reasonMissing',
    ],
    [
      'is not started again once it was delivered',
      { ...facts, state: 'delivered' },
      { action: 'start', on: '2026-11-22', note: '' },
      'stateNotPossible',
    ],
  ] as const)('%s', (_, given, update, reason) => {
    expect(updateCommitment(given, update)).toEqual({ accepted: false, reason });
  });

  it('is late from the day after its date while it is pending', () => {
    expect(isLate({ state: 'promised', dueOn: '2026-11-21' }, '2026-11-22')).toBe(true);
    expect(isLate({ state: 'promised', dueOn: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(isLate({ state: 'withdrawn', dueOn: '2026-11-21' }, '2026-11-22')).toBe(false);
  });
});

describe('the release of a state', () => {
  it('is up to the body where the level asks for it', () => {
    expect(releaseState({ level: 'stateAfterRelease' }, true)).toEqual({
      accepted: true,
      fact: { released: true },
    });
    expect(releaseState({ level: 'stateAfterRelease' }, false).accepted).toBe(true);
  });

  it('changes nothing where the level alone decides', () => {
    expect(releaseState({ level: 'aggregates' }, true)).toEqual({
      accepted: false,
      reason: 'releaseHasNoEffect',
    });
    expect(releaseState({ level: 'state' }, false)).toEqual({
      accepted: false,
      reason: 'releaseHasNoEffect',
    });
  });
});
