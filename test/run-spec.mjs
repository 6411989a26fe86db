import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Runs one file of the API tests with more rounds than `npm test` gives it, and ends as it ends.
 * @param {string} file @param {Record<string, string | undefined>} environment what is undefined stays as it is
 */
export function runSpec(file, environment) {
  const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const wished = Object.entries(environment).filter(([, value]) => value !== undefined);
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'api', file], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    env: { ...process.env, ...Object.fromEntries(wished) },
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}
