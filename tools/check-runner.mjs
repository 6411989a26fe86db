import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ended, installed } from './child-process.mjs';
import { npmCommand } from './npm.mjs';
import { root } from './places.mjs';

export const reports = join(root, 'test-results');

/** What an operator set for the product must not steer its tests. */
const notForTests = [
  'DATABASE_URL',
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'WEB_ROOT',
  'VAR_DIR',
  'GREMIA_DEMO',
  'LOG_LEVEL',
  'NODE_ENV',
];

export function testEnvironment() {
  const environment = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
  for (const name of notForTests) Reflect.deleteProperty(environment, name);
  return environment;
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {NodeJS.Signals} signal */
export function stopChecks(signal) {
  for (const child of running) child.kill(signal);
}

/** @param {string} title */
export function heading(title) {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 76 - title.length))}`);
}

/**
 * Runs a check; live, or, beside others, with its output kept until it has ended.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function check(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: { ...testEnvironment(), ...options.env },
    shell: options.shell ?? false,
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
  });
  running.add(child);
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  const code = await ended(child).finally(() => running.delete(child));
  return { code, output };
}

/** @param {string} script of an installed package @param {string[]} args @param {Parameters<typeof check>[2]} [options] */
export function checkNode(script, args, options) {
  return check(process.execPath, [installed(script), ...args], options);
}

/** @param {string} script of package.json @param {Parameters<typeof check>[2]} [options] */
export function checkScript(script, options) {
  const npm = npmCommand(['run', '--silent', script]);
  return check(npm.command, npm.args, { ...options, shell: npm.shell });
}

/** @param {string} name @returns {string} an empty place for a runner's report */
export function reportFile(name) {
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `${name.replaceAll(/[^a-z0-9-]/gi, '-')}.json`);
  // Yesterday's report must not speak for a runner that crashed today.
  rmSync(path, { force: true });
  return path;
}
