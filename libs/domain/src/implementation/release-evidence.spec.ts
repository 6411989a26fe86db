import { describe, expect, it } from 'vitest';
import { type EvidenceFacts, releaseEvidence } from './release-evidence.ts';

const facts: EvidenceFacts = { level: 'state', stateReleased: false, named: true };

describe('the release of evidence', () => {
  it('is possible where the state itself is public', () => {
    expect(releaseEvidence(facts, true)).toEqual({ accepted: true, fact: { released: true } });
    const released: EvidenceFacts = { ...facts, level: 'stateAfterRelease', stateReleased: true };
    expect(releaseEvidence(released, true).accepted).toBe(true);
  });

  it.each([
    ['a file that no report names', { named: false }, 'notNamedByReport'],
    ['a decision that publishes sums alone', { level: 'aggregates' }, 'levelForbids'],
    ['a state that the body keeps to itself', { level: 'stateAfterRelease' }, 'stateNotReleased'],
  ] as const)('is refused for %s', (_, change, reason) => {
    expect(releaseEvidence({ ...facts, ...change }, true)).toEqual({ accepted: false, reason });
  });

  it('can be taken back at any time', () => {
    const hidden: EvidenceFacts = { level: 'aggregates', stateReleased: false, named: false };
    expect(releaseEvidence(hidden, false)).toEqual({ accepted: true, fact: { released: false } });
  });
});
