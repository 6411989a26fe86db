import { describe, expect, it } from 'vitest';
import { writtenCents, writtenWholeNumber } from './written-number.ts';

describe('an amount in a file', () => {
  it.each([
    ['12500', 1_250_000],
    ['12.500', 1_250_000],
    ['12.500,5', 1_250_050],
    ['1.234.567,89 €', 123_456_789],
    ['12500.5', 1_250_050],
    ['0,29', 29],
    ['12,500', 1_250],
    ['EUR 12 500,00', 1_250_000],
  ])('%s is so many cents', (text, cents) => {
    expect(writtenCents(text)).toBe(cents);
  });

  it.each(['', 'viel', '-5', '12,345', '1,2,3', '1.23.456', '12.5000.1', '5 %', '1e9'])(
    '%s is none',
    (text) => {
      expect(writtenCents(text)).toBeNull();
    },
  );
});

describe('a whole number in a file', () => {
  it('may have noughts behind its comma, and nothing else', () => {
    expect(['3', '3,0', '3.00', ' 40 '].map(writtenWholeNumber)).toEqual([3, 3, 3, 40]);
    expect(['', '1,5', '-1', 'drei', '1234567890'].map(writtenWholeNumber)).toEqual(Array(5).fill(null));
  });
});
