import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem, codeOf } from './problem.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const apiBundle = join(root, 'dist/apps/api');
export const webBundle = join(root, 'dist/apps/web');

/** Where everything that must outlive a start is kept. */
export function varDirectory() {
  const override = process.env['VAR_DIR'];
  return override ? resolve(override) : join(root, 'var');
}

/** @param {string} path made level by level: Node's own recursion never ends below /proc, where nothing can be made */
function makeDirectory(path) {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * Creates a directory that others may enter: the database's own user has to pass through as well.
 * One that exists keeps the mode its owner gave it.
 * @param {string} path
 */
export function openDirectory(path) {
  const umask = process.umask(0o022);
  try {
    makeDirectory(path);
  } finally {
    process.umask(umask);
  }
}

/** @param {string} directory */
export function assertWritable(directory) {
  const probe = join(directory, `.schreibprobe-${process.pid}`);
  try {
    openDirectory(directory);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Problem(
      `In das Verzeichnis ${directory} kann nicht geschrieben werden (${codeOf(error) || error}).`,
      'Geben Sie dem Benutzer, der Gremia startet, Schreibrecht darauf,\noder nennen Sie ein anderes: VAR_DIR=/pfad npm start',
    );
  }
}

/**
 * Replaces a file as a whole: a reader sees the old or the new content, also after a power cut.
 * @param {string} path
 * @param {unknown} value
 */
export function writePrivateJson(path, value) {
  const draft = `${path}.${process.pid}.neu`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, path);
}

/**
 * Opens a log for appending; one that has grown past 20 MB makes room first.
 * @param {string} name
 * @returns {string} its path
 */
export function logFile(name) {
  const directory = join(varDirectory(), 'log');
  openDirectory(directory);
  const path = join(directory, name);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 20_000_000) renameSync(path, `${path}.1`);
  return path;
}
