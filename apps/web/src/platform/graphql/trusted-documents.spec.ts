import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { documentsBelow } from '../../../trusted-documents';

const sources = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(sources, '../../api/schema.graphql'), 'utf8'));
const { texts, hashes } = documentsBelow(sources);

/** The names of all operations that the sources spell out. */
function spelledOut(): readonly string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|d)\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`${sources}/${file}`, 'utf8').matchAll(/^\s*(?:query|mutation|subscription) (\w+)/gm),
    ])
    .map(([, name = '']) => name);
}

describe('the documents that the client may send', () => {
  test('are all operations of its sources and no other', () => {
    expect(hashes.size).toBeGreaterThan(100);
    expect([...hashes.keys()].sort()).toEqual([...spelledOut()].sort());
    expect(Object.keys(texts)).toHaveLength(hashes.size);
  });

  test('are known by the SHA-256 of their text', () => {
    for (const [hash, text] of Object.entries(texts))
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  test('fit the published schema, with all their fragments', () => {
    for (const text of Object.values(texts)) expect(validate(schema, parse(text))).toEqual([]);
  });
});
