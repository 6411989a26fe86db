import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../places.mjs';
import { freePort } from '../postgres-process.mjs';

/** What the launcher and the builds read, from here; the product in it is a stand-in of a few lines. */
const taken = [
  'tools',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'apps/api/tsconfig.json',
  'apps/api/rolldown.config.mjs',
];

/** @returns {{ path: string, remove: () => void }} a checkout with which the launcher can be tried in seconds */
export function makeSmallCheckout() {
  const path = mkdtempSync(join(tmpdir(), 'gremia-small-'));
  chmodSync(path, 0o755);
  for (const name of taken) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    cpSync(join(root, name), join(path, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'), 'junction');
  cpSync(join(root, 'tools/testing/stand-in/api'), join(path, 'apps/api/src'), { recursive: true });
  cpSync(join(root, 'tools/testing/stand-in/web'), join(path, 'apps/web'), { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * @param {string} checkout
 * @param {NodeJS.ProcessEnv} environment
 * @param {string[]} command
 */
export function launch(checkout, environment, command = ['start.mjs']) {
  const [script = '', ...args] = command;
  const child = spawn(process.execPath, [join(checkout, 'tools', script), ...args], {
    cwd: checkout,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  child.stderr.on('data', (data) => (printed += data));
  const exit = new Promise((ended) => child.once('close', (code) => ended({ code, printed })));
  return {
    child,
    printed: () => printed,
    /** @returns {Promise<{ code: number | null, printed: string }>} */
    end: () => exit,
    /** @param {string} text waits until it has been printed */
    untilPrinted: async (text) => {
      for (let waited = 0; !printed.includes(text); waited += 20) {
        if (child.exitCode !== null || waited > 30_000)
          throw new Error(`„${text}“ was not printed:\n${printed}`);
        await pause(20);
      }
    },
  };
}

/** @param {string} checkout @returns {number} the process id of its PostgreSQL */
export function postgresPid(checkout) {
  return Number.parseInt(readFileSync(join(checkout, 'var/postgres/data/postmaster.pid'), 'utf8'), 10);
}

/** @param {number} pid waits until that process is gone */
export async function untilGone(pid) {
  for (let waited = 0; lives(pid); waited += 20) {
    if (waited > 10_000) throw new Error(`Process ${pid} is still there.`);
    await pause(20);
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process: that is the answer.
    return false;
  }
}

export const anyPort = () => freePort(0);
