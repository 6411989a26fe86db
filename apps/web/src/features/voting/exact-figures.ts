import { readRational } from '@gremia/decision-rules/rational';
import { formatNumber } from '../../platform/i18n/formats';

const mostDigits = 5;

/** An exact figure (`"5/2"`, `"11"`) as a number for drawing; not for deciding. */
export function asNumber(figure: string): number {
  const rational = readRational(figure);
  return rational === null ? 0 : Number(rational.numerator) / Number(rational.denominator);
}

/** An exact figure as it is read: 11 or 66,66922. */
export function figureInWords(figure: string): string {
  return formatNumber(asNumber(figure), mostDigits);
}

export type Comparison = '>=' | '>' | '<=' | '<' | '==';

/** Heads come in ones: what lies over 2,5 is at least 3. Any other figure stays as it is. */
export function wholeThreshold(
  op: Comparison,
  needed: string,
  countsHeads: boolean,
): { readonly op: Comparison; readonly needed: string } {
  if (!countsHeads || !needed.includes('/')) return { op, needed };
  const value = asNumber(needed);
  if (op === '>' || op === '>=') return { op: '>=', needed: String(Math.ceil(value)) };
  if (op === '<' || op === '<=') return { op: '<=', needed: String(Math.floor(value)) };
  return { op, needed };
}

export function isComparison(op: string): op is Comparison {
  return op === '>=' || op === '>' || op === '<=' || op === '<' || op === '==';
}
