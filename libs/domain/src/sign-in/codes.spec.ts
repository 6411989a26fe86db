import { expect, it } from 'vitest';
import { stepAt, useCode } from './codes.ts';

it('a code is used once, and none before it afterwards', () => {
  expect(useCode(58, 57)).toEqual({ accepted: true, fact: { step: 58 } });
  expect(useCode(58, 58).accepted).toBe(false);
  expect(useCode(57, 58).accepted).toBe(false);
});

it('what is no code of now is wrong', () => {
  expect(useCode(null, 0)).toEqual({ accepted: false, reason: 'wrongCode' });
});

it('a step lasts thirty seconds', () => {
  expect(stepAt(new Date(59_999))).toBe(1);
  expect(stepAt(new Date(60_000))).toBe(2);
});
