import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './problem.mjs';

/**
 * What a lock's holder tells whoever asks.
 * @typedef {{ pid: number, work: string, address: string, serving?: boolean, databaseUrl?: string }} Holder
 */

/**
 * @typedef {object} Lock
 * @property {boolean} tookOver a process that was killed had left the lock behind
 * @property {(facts: Partial<Holder>) => void} announce what askers are told from now on
 * @property {() => void} release
 */

/** @param {string} path @returns {{ token: string, port: number, pid: number } | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Asks the holder itself. A process id alone proves nothing: ids are used again after a crash.
 * @param {{ token: string, port: number }} lock
 * @returns {Promise<Holder | undefined>} nothing if the holder is gone
 */
function askHolder(lock) {
  return new Promise((answer) => {
    const socket = connect(lock.port, '127.0.0.1', () => socket.end(lock.token));
    let reply = '';
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (data) => (reply += data));
    socket.on('error', () => answer(undefined));
    socket.on('close', () => answer(parseReply(reply, lock.token)));
  });
}

/** @param {string} reply @param {string} token @returns {Holder | undefined} */
function parseReply(reply, token) {
  try {
    const { token: theirs, ...holder } = JSON.parse(reply);
    return theirs === token ? holder : undefined;
  } catch {
    // Something else answers on that port: the holder is gone.
    return undefined;
  }
}

/** @param {string} path @returns {Promise<Holder | undefined>} who holds the lock now, if anybody lives */
export async function holderOf(path) {
  const lock = readLock(path);
  return lock && askHolder(lock);
}

/** @param {string} token @param {Holder} holder @returns {Promise<import('node:net').Server>} */
function answerQuestions(token, holder) {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let asked = '';
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => (asked += data));
    // The token is in the lock file: only who may read that gets an answer.
    socket.on('end', () => socket.end(asked === token ? JSON.stringify({ token, ...holder }) : ''));
  });
  server.unref();
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => listening(server));
  });
}

/** @param {string} path @param {string} token removes the dead holder's lock, and nobody else's */
function removeDead(path, token) {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(aside);
  // Somebody was faster and this is already the next holder's lock: give it back.
  if (moved && moved.token !== token) renameSync(aside, path);
  else rmSync(aside);
}

/** @param {string} path @param {unknown} content @returns {boolean} */
function createExclusively(path, content) {
  try {
    writeFileSync(path, JSON.stringify(content), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock, or says who holds it.
 * @param {string} path
 * @param {string} work what the holder does, for the sentence others read
 * @param {Partial<Holder>} [facts]
 * @returns {Promise<{ lock: Lock } | { holder: Holder }>}
 */
export async function takeLock(path, work, facts = {}) {
  const token = randomUUID();
  /** @type {Holder} */
  const holder = { pid: process.pid, work, address: '', ...facts };
  const server = await answerQuestions(token, holder);
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  let tookOver = false;
  for (let attempt = 0; ; attempt += 1) {
    if (createExclusively(path, { token, port, pid: process.pid })) break;
    const present = readLock(path);
    const living = present && (await askHolder(present));
    if (living) {
      server.close();
      return { holder: living };
    }
    // An unreadable lock may be one that is being written this very moment.
    if (!present && attempt < 20) await pause(50);
    else removeDead(path, present?.token ?? '');
    tookOver = true;
  }
  return { lock: heldLock(path, token, holder, server, tookOver) };
}

/**
 * @param {string} path @param {string} token @param {Holder} holder
 * @param {import('node:net').Server} server @param {boolean} tookOver
 * @returns {Lock}
 */
function heldLock(path, token, holder, server, tookOver) {
  return {
    tookOver,
    announce: (facts) => Object.assign(holder, facts),
    release: () => {
      if (readLock(path)?.token === token) rmSync(path);
      server.close();
    },
  };
}

/**
 * Does some work alone, after whoever does it at the moment.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 */
export async function oneAtATime(path, work) {
  for (;;) {
    const taken = await takeLock(path, 'build');
    if ('lock' in taken) {
      try {
        return await work();
      } finally {
        taken.lock.release();
      }
    }
    await pause(200);
  }
}
