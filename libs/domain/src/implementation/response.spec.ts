import { describe, expect, it } from 'vitest';
import { answerRecommendation, type ResponseFacts } from './response.ts';

const facts: ResponseFacts = { state: 'open', ended: false, bound: false };

describe('the answer to a recommendation', () => {
  it('says whether the body follows', () => {
    expect(answerRecommendation(facts, { action: 'followInPart', reason: '' })).toEqual({
      accepted: true,
      fact: 'followsInPart',
    });
  });

  it('may be changed', () => {
    const outcome = answerRecommendation(
      { ...facts, state: 'follows' },
      { action: 'decline', reason: 'Kein Bedarf' },
    );
    expect(outcome).toEqual({ accepted: true, fact: 'declines' });
  });

  it('needs a reason where it declines', () => {
    expect(answerRecommendation(facts, { action: 'decline', reason: ' ' })).toEqual({
      accepted: false,
      reason: 'reasonMissing',
    });
  });

  it('keeps to what a page can show', () => {
    const long = { action: 'follow', reason: 'x'.repeat(2_001) } as const;
    expect(answerRecommendation(facts, long)).toEqual({ accepted: false, reason: 'textTooLong' });
    expect(answerRecommendation(facts, { ...long, reason: 'x'.repeat(2_000) }).accepted).toBe(true);
  });

  it('is refused once the recommendation has ended or has become a duty', () => {
    const answer = { action: 'follow', reason: '' } as const;
    expect(answerRecommendation({ ...facts, ended: true }, answer)).toEqual({
      accepted: false,
      reason: 'recommendationEnded',
    });
    expect(answerRecommendation({ ...facts, bound: true }, answer)).toEqual({
      accepted: false,
      reason: 'alreadyBound',
    });
  });
});
