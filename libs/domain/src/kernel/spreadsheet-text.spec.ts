import { describe, expect, it } from 'vitest';
import { harmless, unharmed } from './spreadsheet-text.ts';

describe('a cell', () => {
  it('never calculates', () => {
    for (const text of ['=1+1', '+1', '-1', '@a', '\tx', '\rx']) {
      expect(harmless(text)).toBe(`'${text}`);
      expect(unharmed(harmless(text))).toBe(text);
    }
    expect(unharmed("'s Hertogenbosch")).toBe("'s Hertogenbosch");
    expect(harmless('Aktenwerk 2.0 (=neu)')).toBe('Aktenwerk 2.0 (=neu)');
  });
});
