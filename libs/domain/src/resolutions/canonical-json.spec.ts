import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { registerEntryText } from './register-entry.ts';
import { everyGemeinde } from '../public-bodies/scope.ts';

describe('canonical JSON', () => {
  it('writes the example of RFC 8785, 3.2.2 as it is printed there', () => {
    const example: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text))).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  it('is the same whatever the order of the keys', () => {
    expect(canonicalJson({ b: { d: 1, c: [2] }, a: '' })).toBe(canonicalJson({ a: '', b: { c: [2], d: 1 } }));
  });

  it.each([undefined, NaN, Infinity, '\ud800', { a: undefined }, [() => 1], new Date(0), 1n])(
    'refuses what JSON cannot say: %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(RangeError);
    },
  );
});

describe('a register entry', () => {
  it('has one spelling, which says nothing of texts and persons but their hashes', () => {
    const text = registerEntryText({
      kind: 'published',
      board: 'it-kooperationsrat',
      number: '2026/01',
      sequence: 0,
      force: 'binding',
      scope: everyGemeinde,
      effectiveOn: '2027-01-01',
      document: 'ab',
      record: 'cd',
    });
    expect(text).toBe(
      '{"board":"it-kooperationsrat","document":"ab","effectiveOn":"2027-01-01","force":"binding",' +
        '"format":"gremia-register-entry/1","kind":"published","number":"2026/01","record":"cd",' +
        '"scope":{"competence":null,"districts":[],"except":[],"keys":[],"kinds":["gemeinde"],"providers":[],' +
        '"regions":[],"sizeClasses":[]},"sequence":0}',
    );
  });
});
