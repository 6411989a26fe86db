import { expect, it } from 'vitest';
import { leafHashOf } from './leaf-hash';

it('is the leaf hash of the published test vectors: an empty entry (RFC 6962)', async () => {
  expect(await leafHashOf('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});
