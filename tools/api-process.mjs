import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoCodesKey } from './codes-key.mjs';
import { endChild, endWithParent, lastLines } from './child-process.mjs';
import { apiBundle, logFile, root, webBundle } from './places.mjs';
import { commandEnvironment } from './product.mjs';
import { freePort } from './postgres-process.mjs';
import { step } from './progress.mjs';
import { Problem, codeOf } from './problem.mjs';

/** Requests under way and a register entry being written get this long after Ctrl-C. */
const drainMs = 30_000;

/** @typedef {{ port: number, host: string, address: string, local: string }} Address */

/** @returns {Address} what the environment asks for */
export function chosenAddress(environment = process.env) {
  const wish = environment['PORT'] || '4000';
  const port = Number(wish);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(
      `PORT=${wish} ist keine Portnummer.`,
      'Nennen Sie eine zwischen 1 und 65535: PORT=4001 npm start',
    );
  }
  const host = environment['HOST'] || '127.0.0.1';
  const near = ['0.0.0.0', '::', '127.0.0.1', 'localhost'].includes(host) ? '127.0.0.1' : host;
  const address = environment['PUBLIC_URL'] || `http://${near === '127.0.0.1' ? 'localhost' : near}:${port}`;
  return { port, host, address, local: `http://${near.includes(':') ? `[${near}]` : near}:${port}` };
}

/** @param {Address} address @returns {Promise<boolean>} */
function somebodyAnswers({ port, host }) {
  return new Promise((answer) => {
    const socket = connect(port, host === '0.0.0.0' ? '127.0.0.1' : host);
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('connect', () => socket.destroy());
    socket.on('error', () => answer(false));
    socket.on('close', (failed) => answer(!failed));
  });
}

/** @param {Address} address */
async function isFree(address) {
  try {
    // macOS lets two servers share a port when one listens on all addresses.
    return (await freePort(address.port, address.host)) !== 0 && !(await somebodyAnswers(address));
  } catch (error) {
    if (codeOf(error) === 'EACCES') {
      throw new Problem(
        `Port ${address.port} ist dem Systemverwalter vorbehalten.`,
        'Nehmen Sie einen ab 1024: PORT=4000 npm start',
      );
    }
    throw new Problem(
      `Auf der Adresse ${address.host} kann dieser Rechner nicht hören (${codeOf(error)}).`,
      'Prüfen Sie HOST; ohne HOST ist Gremia nur auf diesem Rechner erreichbar.',
    );
  }
}

/** A killed launcher's API drains for up to half a minute before its port is free. */
const patienceMs = drainMs + 5_000;

/** @param {Address} address @returns {Promise<boolean>} */
async function becomesFree(address) {
  for (let waited = 0; waited < patienceMs; waited += 200) {
    if (await isFree(address)) return true;
    await pause(200);
  }
  return false;
}

/**
 * @param {Address} address
 * @param {boolean} afterKill whether an earlier launcher was killed, whose API may still be draining
 */
export async function assertFree(address, afterKill) {
  if (await isFree(address)) return;
  const wait = () => becomesFree(address);
  if (afterKill && (await step('Warten, bis ein abgebrochener Start zu Ende ist', wait))) return;
  throw new Problem(
    `Port ${address.port} ist schon von einem anderen Programm belegt.`,
    `Starten Sie Gremia auf einem anderen: PORT=${address.port + 1} npm start`,
  );
}

/**
 * @param {Address} address
 * @param {string} databaseUrl
 * @param {boolean} demo
 */
export function apiEnvironment(address, databaseUrl, demo) {
  return {
    ...commandEnvironment(databaseUrl, demo),
    ...(demo && !process.env['CODES_KEY'] ? { CODES_KEY: demoCodesKey() } : {}),
    PORT: String(address.port),
    HOST: address.host,
    PUBLIC_URL: address.address,
    WEB_ROOT: process.env['WEB_ROOT'] || webBundle,
    // What is built is what may be asked.
    TRUSTED_DOCUMENTS: process.env['TRUSTED_DOCUMENTS'] || 'required',
  };
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {'log' | 'inherit'} [goesTo] where it writes
 */
export function startApi(environment, goesTo = 'log') {
  const log = logFile('api.log');
  // The log is the child's own file: it can go on writing when its launcher is gone.
  const file = openSync(log, 'a', 0o640);
  const output = goesTo === 'log' ? file : 'inherit';
  const flags = ['--enable-source-maps', '--max-semi-space-size=64', ...endWithParent];
  const child = spawn(process.execPath, [...flags, join(apiBundle, 'main.js')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', output, output, 'ipc'],
    // Ctrl-C goes to the whole foreground group; the launcher alone says when to drain.
    detached: process.platform !== 'win32',
  });
  closeSync(file);
  return { child, log };
}

/** @typedef {ReturnType<typeof startApi>} Api */

/** @param {Api} api @param {Address} address */
export async function untilApiReady({ child, log }, address) {
  const deadline = Date.now() + 60_000;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const ready = await fetch(`${address.local}/health/ready`, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.ok,
      // Not listening yet.
      () => false,
    );
    if (ready) return;
    await pause(50);
  }
  const ended = child.exitCode !== null || child.signalCode !== null;
  throw new Problem(
    ended
      ? 'Der Dienst ist beim Start abgebrochen.'
      : 'Der Dienst meldet sich nach 60 s noch nicht als bereit.',
    `Sein Protokoll steht in ${log} und endet so:\n\n${lastLines(log, 15)}`,
  );
}

/** @param {Api} api @returns {Promise<boolean>} whether it drained in time */
export function stopApi({ child }) {
  return endChild(child, () => child.connected && child.send('end', () => undefined), drainMs);
}
