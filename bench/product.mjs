import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { endWithParent } from '../tools/child-process.mjs';

export const root = join(import.meta.dirname, '..');

/** @param {number} port @param {string} path */
async function answers(port, path) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
  return response?.ok === true;
}

/**
 * The API alone, on a database that is there.
 * @param {string} databaseUrl @param {number} port @param {string | null} trace @param {string} [main]
 */
export async function startProduct(databaseUrl, port, trace, main = join(root, 'dist/apps/api/main.js')) {
  // Such as PRODUCT_FLAGS=--cpu-prof, to see where the time goes.
  const wished = process.env['PRODUCT_FLAGS']?.split(' ') ?? [];
  const flags = ['--enable-source-maps', '--max-semi-space-size=64', ...wished, ...endWithParent];
  const tracing = trace === null ? [] : ['--import', join(import.meta.dirname, 'trace-statements.mjs')];
  const child = spawn(process.execPath, [...flags, ...tracing, main], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      GREMIA_DEMO: '1',
      LOG_LEVEL: 'warn',
      // One address asks as many would.
      ANONYMOUS_READS: '10000000',
      WEB_ROOT: join(root, 'dist/apps/web'),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      ...(trace === null ? {} : { TRACE_FILE: trace }),
    },
  });
  await until(() => answers(port, '/health/ready'), child);
  return { port, end: () => stop(child) };
}

/** @param {string} databaseUrl @param {number} port @param {string} plan */
export async function startFloor(databaseUrl, port, plan) {
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=64', ...endWithParent, join(import.meta.dirname, 'floor.mjs')],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), FLOOR_PLAN: plan },
    },
  );
  await once(child, 'message');
  return { port, end: () => stop(child) };
}

/**
 * `npm start` as an operator runs it, with its own PostgreSQL; seconds until it is ready.
 * @param {string} varDirectory @param {number} port
 */
export async function timedStart(varDirectory, port) {
  const from = performance.now();
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, VAR_DIR: varDirectory, PORT: String(port), DATABASE_URL: '' },
  });
  await until(() => answers(port, '/health/ready'), child);
  const seconds = (performance.now() - from) / 1000;
  return { seconds, end: () => stop(child) };
}

/** @param {() => Promise<boolean>} ready @param {import('node:child_process').ChildProcess} child */
async function until(ready, child) {
  const deadline = performance.now() + 180_000;
  while (!(await ready())) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode} before it was ready`);
    if (performance.now() > deadline) throw new Error('It was not ready within three minutes');
    await pause(25);
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function stop(child) {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
