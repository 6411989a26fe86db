import { expect, it } from 'vitest';
import { longestStatedReason, statedReason } from './stated-reason.ts';

it('is a word at least, without the blanks around it', () => {
  expect(statedReason(' Irrtum ')).toEqual({ accepted: true, fact: 'Irrtum' });
  expect(statedReason(' –   ')).toEqual({ accepted: false, reason: 'reasonMissing' });
});

it('is no paper', () => {
  expect(statedReason('x'.repeat(longestStatedReason))).toMatchObject({ accepted: true });
  expect(statedReason('x'.repeat(longestStatedReason + 1))).toEqual({
    accepted: false,
    reason: 'reasonTooLong',
  });
});
