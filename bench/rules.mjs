import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { root } from './product.mjs';

/** The rule language alone, in a process of its own. @returns {Promise<import('./results.mjs').Result[]>} */
export async function measureRules() {
  const file = join(root, 'libs/decision-rules/bench/decide.bench.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [written, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The bench of the rules ended with ${code}`);
  return JSON.parse(written);
}
