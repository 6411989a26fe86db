import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDirectory, varDirectory } from './places.mjs';
import { codeOf } from './problem.mjs';

/**
 * The demo's key for one-time codes, made once and kept with its data. An operator names their own.
 * @returns {string} 32 bytes in base 64
 */
export function demoCodesKey() {
  const path = join(varDirectory(), 'codes.key');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const key = randomBytes(32).toString('base64');
  openDirectory(varDirectory());
  writeFileSync(path, `${key}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return key;
}
