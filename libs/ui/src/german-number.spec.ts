import { expect, test } from 'vitest';
import { parseGermanNumber } from './german-number';

test.each([
  ['1.234,56', 1234.56],
  ['1234,56', 1234.56],
  ['1 234', 1234],
  ['12.500', 12_500],
  ['1.250.000', 1_250_000],
  ['12.5', 12.5],
  ['-3', -3],
  ['\u22123', -3],
  ['0,5', 0.5],
])('%s is read as %d', (text, number) => {
  expect(parseGermanNumber(text)).toBe(number);
});

test.each([[''], ['zwölf'], ['1,2,3'], ['1.23.4'], ['12 Euro']])(
  '%j is no number and nothing is guessed',
  (text) => {
    expect(parseGermanNumber(text)).toBeNull();
  },
);
