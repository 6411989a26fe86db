/** An exact fraction; the denominator is positive. Not necessarily in lowest terms: only `formatRational` reduces. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const MAX_DIGITS = 40;
const WRITTEN = /^(?<whole>-?\d+)(?:\.(?<decimals>\d+)|\/(?<denominator>\d+))?$/;

export const zero: Rational = { numerator: 0n, denominator: 1n };

/** @throws RangeError where `value` is not a whole number */
export function whole(value: number): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

/** Reads a safe integer, or a text such as `"-3"`, `"21.08"`, `"2/3"` with at most 40 digits; anything else is null. */
export function readRational(value: unknown): Rational | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? whole(value) : null;
  return typeof value === 'string' ? readWritten(value) : null;
}

function readWritten(text: string): Rational | null {
  const parts = WRITTEN.exec(text)?.groups;
  if (parts === undefined || text.replace(/\D/g, '').length > MAX_DIGITS) return null;
  const { whole: digits = '', decimals = '', denominator = '1' } = parts;
  const divisor = BigInt(denominator) * 10n ** BigInt(decimals.length);
  return divisor === 0n ? null : { numerator: BigInt(digits + decimals), denominator: divisor };
}

export function times(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function minus(a: Rational, b: Rational): Rational {
  return sum([a, { numerator: -b.numerator, denominator: b.denominator }]);
}

export function sum(values: Iterable<Rational>): Rational {
  let numerator = 0n;
  let denominator = 1n;
  for (const value of values) {
    if (value.denominator !== denominator) {
      const common = leastCommonMultiple(denominator, value.denominator);
      numerator *= common / denominator;
      denominator = common;
    }
    numerator += value.numerator * (denominator / value.denominator);
  }
  return { numerator, denominator };
}

/** Negative where a < b, zero where they are equal, positive where a > b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** `"2/3"` in lowest terms; a whole number without a denominator. */
export function formatRational({ numerator, denominator }: Rational): string {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  const below = denominator / divisor;
  return below === 1n ? `${numerator / divisor}` : `${numerator / divisor}/${below}`;
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
