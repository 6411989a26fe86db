import { InvalidInput } from './errors.ts';

export const largestPage = 500;

/** The wanted page size; throws InvalidInput outside of 1 to 500. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= largestPage) return first;
  throw new InvalidInput(`first muss zwischen 1 und ${largestPage} liegen.`);
}

/** The sort keys that a cursor stands for, all null without one; throws InvalidInput for one that is not ours. */
export function readCursor(after: string | null | undefined, parts: number): readonly (string | null)[] {
  if (!after) return Array.from({ length: parts }, () => null);
  const keys = parse(Buffer.from(after, 'base64url').toString());
  if (Array.isArray(keys) && keys.length === parts && keys.every((key) => typeof key === 'string'))
    return keys;
  throw new InvalidInput('after ist kein Wert, den endCursor geliefert hat.');
}

export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What cannot be read is no cursor of ours.
    return null;
  }
}
