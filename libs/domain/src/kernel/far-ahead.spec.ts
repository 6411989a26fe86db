import { expect, it } from 'vitest';
import { isFarAhead } from './far-ahead.ts';

const now = new Date('2026-11-22T09:00:00Z');

it.each([
  ['2036-11-20T00:00:00Z', false],
  ['2036-11-24T00:00:00Z', true],
  ['9999-12-31T23:59:59Z', true],
  ['0001-01-01T00:00:00Z', false],
])('%s is far ahead: %s', (instant, expected) => {
  expect(isFarAhead(new Date(instant), now)).toBe(expected);
});
