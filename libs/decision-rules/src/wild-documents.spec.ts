import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDocument } from './decide.ts';
import { type DocumentError } from './document-error.ts';
import { wildDocuments } from './testing/any-document.ts';

describe('100,000 documents of any kind', () => {
  it(
    'are answered or refused with a pointer into the document, and never throw',
    { timeout: 120_000 },
    () => {
      const seen = { answered: 0, refused: new Map<string, number>() };
      fc.assert(
        fc.property(wildDocuments, (twenty) => {
          for (const document of twenty) {
            const result = decideDocument(document);
            if (result.ok) seen.answered += 1;
            else count(seen.refused, checked(result.error, document).reason);
          }
        }),
        { numRuns: 100_000 / 20 },
      );
      const refused = [...seen.refused.values()].reduce((total, times) => total + times, 0);
      expect(seen.answered + refused).toBe(100_000);
      expect(seen.answered).toBeGreaterThan(10_000);
      expect(seen.refused.size).toBeGreaterThan(15);
    },
  );
});

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function checked(error: DocumentError, document: unknown): DocumentError {
  const steps = error.path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = document;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) {
      throw new Error(`${error.path} points at nothing in ${JSON.stringify(document)}`);
    }
    value = Reflect.get(value, step);
  }
  if (!/^["A-Z].*\.$/su.test(error.message)) throw new Error(`No sentence: ${error.message}`);
  return error;
}
