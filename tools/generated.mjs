import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { codeOf } from './problem.mjs';

/**
 * Files that are made from others and committed: which script makes which. A `generate:*` script
 * in package.json that is missing here fails the tests, so that none goes unchecked.
 * @type {Record<string, string[]>}
 */
export const generated = {
  'generate:schema': ['apps/api/schema.graphql'],
  'generate:graphql-env': ['apps/web/src/platform/graphql/graphql-env.d.ts'],
  'generate:lifecycles': ['docs/lifecycles.md'],
  'generate:permissions': ['docs/permissions.md'],
  'generate:data-protection': ['docs/data-protection.md'],
};

/** @returns {string[]} the scripts package.json has, in an order where the schema comes before what is made from it */
export function generateScripts() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const present = Object.keys(scripts).filter((name) => name.startsWith('generate:'));
  const order = Object.keys(generated);
  return present.sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** @param {string} script @returns {Map<string, string>} its files' content; one that does not exist is empty */
export function contentOf(script) {
  return new Map((generated[script] ?? []).map((file) => [file, read(file)]));
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}
