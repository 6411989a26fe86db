import { describe, expect, it } from 'vitest';
import {
  compare,
  formatRational,
  leastCommonMultiple,
  minus,
  readRational,
  sum,
  times,
  whole,
} from './rational.ts';

function read(value: unknown) {
  const rational = readRational(value);
  if (rational === null) throw new Error(`Not a number: ${String(value)}`);
  return rational;
}

describe('Reading numbers', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [9007199254740991, '9007199254740991'],
    [-9007199254740991, '-9007199254740991'],
    ['21.08', '527/25'],
    ['-0.5', '-1/2'],
    ['-0', '0'],
    ['007', '7'],
    ['4/2', '2'],
    ['-6/4', '-3/2'],
    ['0/5', '0'],
    ['0.000', '0'],
    ['1234567890123456789012345678901234567890', '1234567890123456789012345678901234567890'],
    [
      '-12345678901234567890.12345678901234567890',
      '-1234567890123456789012345678901234567890'.replace(/0$/, '') + '/10000000000000000000',
    ],
  ])('%s is read exactly', (value, expected) => {
    expect(formatRational(read(value))).toBe(expected);
  });

  it.each([
    1.5,
    9007199254740992,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    ' 1',
    '1 ',
    '1\n',
    '+1',
    '1.',
    '.5',
    '1e3',
    '1,5',
    '50%',
    '0x10',
    '1/0',
    '1/00',
    '1/-2',
    '1.5/2',
    '1/2/3',
    '--1',
    'a1',
    '١',
    '12345678901234567890123456789012345678901',
    '1/2345678901234567890123456789012345678901',
    true,
    null,
    undefined,
    [],
    {},
    10n,
  ])('%s is no number', (value) => {
    expect(readRational(value)).toBeNull();
  });

  it('counts the digits on both sides of the point and of the stroke: forty pass, signs are no digits', () => {
    expect(readRational(`-${'1'.repeat(20)}.${'2'.repeat(20)}`)).not.toBeNull();
    expect(readRational(`-${'1'.repeat(20)}/${'2'.repeat(20)}`)).not.toBeNull();
    expect(readRational(`-${'1'.repeat(20)}/${'2'.repeat(21)}`)).toBeNull();
  });
});

describe('Reckoning', () => {
  it('adds fractions of any denominators exactly', () => {
    expect(formatRational(sum([]))).toBe('0');
    expect(formatRational(sum(['1/3', '1/6', '1/2'].map(read)))).toBe('1');
    expect(formatRational(sum(['0.1', '0.2', '1/7', -1].map(read)))).toBe('-39/70');
  });

  it('takes away and multiplies', () => {
    expect(formatRational(minus(read('1/2'), read('2/3')))).toBe('-1/6');
    expect(formatRational(times(read('-2/3'), read('9/4')))).toBe('-3/2');
    expect(formatRational(times(read('2/3'), whole(17)))).toBe('34/3');
  });

  it('compares by value, not by how a number is written', () => {
    expect(compare(read('0.50'), read('1/2'))).toBe(0);
    expect(compare(read('66.66137'), read('66.66666'))).toBe(-1);
    expect(compare(read('66.66922'), read('200/3'))).toBe(1);
    expect(compare(read('-1/3'), read('-1/2'))).toBe(1);
  });

  it('finds the least common multiple', () => {
    expect(leastCommonMultiple(4n, 6n)).toBe(12n);
    expect(leastCommonMultiple(1n, 7n)).toBe(7n);
  });
});
