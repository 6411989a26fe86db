/* global AbortController */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { logFile, root } from './places.mjs';
import { Problem } from './problem.mjs';

export const endWithParent = ['--import', new URL('end-with-parent.mjs', import.meta.url).href];

/**
 * Commands at work, so that an interrupted launcher leaves none behind.
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const atWork = new Set();

/** Ends the commands that are running at the moment. */
export function interruptCommands() {
  for (const child of atWork) signalGroup(child, 'SIGTERM');
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    // A command leads its own group: npm's or a bundler's children go with it.
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} the exit code; a signal counts as 128 and its number is not kept
 */
export function ended(child) {
  return new Promise((exited, failed) => {
    if (child.exitCode !== null || child.signalCode !== null) return exited(child.exitCode ?? 128);
    child.once('error', failed);
    child.once('exit', (code) => exited(code ?? 128));
  });
}

/** @param {string} path @param {number} count */
export function lastLines(path, count) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * Runs a command to its end with its output in a log; a failure shows the end of that log.
 * @param {string} logName
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, advice?: string, failure?: string, shell?: boolean }} [options]
 */
export async function runLogged(logName, command, args, options = {}) {
  const log = logFile(logName);
  const output = openSync(log, 'w');
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    shell: options.shell ?? false,
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
  });
  closeSync(output);
  atWork.add(child);
  const code = await ended(child).finally(() => atWork.delete(child));
  if (code === 0) return;
  const sentence = options.failure ?? `${command} ${args.join(' ')} ist gescheitert (Code ${code}).`;
  const advice = options.advice ? `${options.advice}\n` : '';
  throw new Problem(
    sentence,
    `${advice}Das Protokoll steht in ${log} und endet so:\n\n${lastLines(log, 25)}`,
  );
}

/**
 * Runs one of our own or an installed Node program to its end and returns what it printed.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {string} failure
 * @param {(line: string) => void} [tell] hears each line as it is printed
 */
export async function runNode(args, env, failure, tell = () => undefined) {
  // Left behind by a killed launcher it would meet the next start in the same database.
  const child = spawn(process.execPath, [...endWithParent, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  atWork.add(child);
  let printed = '';
  let complaints = '';
  child.stdout?.on('data', (data) => (printed += data));
  for (const stream of [child.stdout, child.stderr])
    if (stream) createInterface({ input: stream }).on('line', tell);
  child.stderr?.on('data', (data) => (complaints += data));
  const code = await ended(child).finally(() => atWork.delete(child));
  if (code === 0) return printed;
  throw new Problem(failure, `${printed}\n${complaints}`.trim().split('\n').slice(-25).join('\n'));
}

/**
 * Asks a child to end, and insists after the grace period.
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} ask
 * @param {number} graceMs
 * @returns {Promise<boolean>} whether it ended of its own accord
 */
export async function endChild(child, ask, graceMs) {
  const exit = ended(child);
  ask();
  const late = new AbortController();
  const grace = pause(graceMs, 'late', { signal: late.signal, ref: false }).catch(() => 'late');
  const first = await Promise.race([exit, grace]);
  late.abort();
  if (first !== 'late') return true;
  child.kill('SIGKILL');
  await exit;
  return false;
}

/** @param {string} name a script of an installed package, as a path below node_modules */
export function installed(name) {
  return fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
}
