import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './places.mjs';

const passOver = new Set([
  'node_modules',
  'dist',
  'var',
  'coverage',
  'test-results',
  'reports',
  '.git',
  '.nx',
  '.stryker-tmp',
]);

/** @param {string} directory @returns {string[]} */
function filesBelow(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !passOver.has(entry.name))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** @param {string} [base] @returns {string[]} every file of the checkout, relative to it */
export function filesOf(base = root) {
  return filesBelow(base).map((path) => relative(base, path).split(sep).join('/'));
}

/** @returns {string[]} the folders with code of their own */
function folders() {
  const children = ['apps', 'libs'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return [...children.sort(), 'test', 'tools'];
}

/** @returns {string[]} what the type checker is run on */
export const typedProjects = () =>
  folders().filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));

/** @returns {string[]} what has unit tests; the folder test has its own runners */
export const unitProjects = () =>
  folders().filter((folder) => folder !== 'test' && existsSync(join(root, folder, 'vitest.config.ts')));

/** @param {string[]} files @returns {string[]} those that hold tests, whatever runner they are for */
export const testFiles = (files) =>
  files.filter((file) => /\.(spec|test)\.(ts|tsx|mts|mjs|js)$|\.(journey|pages)\.ts$/.test(file));
