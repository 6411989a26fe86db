import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { endChild, ended, lastLines } from './child-process.mjs';
import { Problem, codeOf } from './problem.mjs';

/** @typedef {import('./postgres-binaries.mjs').Owner} Owner */

/**
 * @typedef {object} Cluster
 * @property {string} native directory with bin, lib and share
 * @property {string} data
 * @property {Owner | undefined} owner
 * @property {string} log
 */

/** Messages in English and nothing of the operator's own PG* settings. */
export function postgresEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  const environment = { PATH: process.env['PATH'], LC_ALL: 'C' };
  for (const name of ['SystemRoot', 'TEMP', 'TMP', 'TZ']) {
    if (process.env[name] !== undefined) environment[name] = process.env[name];
  }
  return environment;
}

/** @param {number} port 0 for any @param {string} [host] @returns {Promise<number>} the port, 0 if it is taken */
export function freePort(port, host = '127.0.0.1') {
  return new Promise((answer, failed) => {
    const server = createServer();
    server.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? answer(0) : failed(error)));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = address !== null && typeof address === 'object' ? address.port : port;
      server.close(() => answer(found));
    });
  });
}

/** @param {number} pid */
export function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** @param {number} pid @param {string} data whether that process is a server on these data */
async function servesData(pid, data) {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
      // Another account's process cannot be the one that runs as us.
      if (codeOf(error) === 'EACCES') return false;
      throw error;
    }
  }
  const ps = spawn('ps', ['-p', String(pid), '-o', 'command=']);
  let printed = '';
  ps.stdout.on('data', (part) => (printed += part));
  await ended(ps);
  return printed.includes(data);
}

/** @param {string} data */
const pidFile = (data) => join(data, 'postmaster.pid');

/** @param {string} data @returns {number} 0 if there is none */
function recordedPid(data) {
  try {
    return Number.parseInt(readFileSync(pidFile(data), 'utf8'), 10) || 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** @param {Cluster} cluster @param {string[]} args */
async function controlled(cluster, args) {
  const tool = spawn(join(cluster.native, 'bin/pg_ctl'), [...args, '-D', cluster.data], { stdio: 'ignore' });
  return (await ended(tool)) === 0;
}

/** @param {number} pid that may have ended by now @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/**
 * Ends a server that outlived its launcher. Only the holder of the launcher's lock may call this.
 * @param {Cluster} cluster
 * @returns {Promise<boolean>} whether there was one
 */
export async function endOrphan(cluster) {
  // An empty record is being written this very moment, or was when its server was killed.
  if (recordedPid(cluster.data) === 0 && existsSync(pidFile(cluster.data))) await pause(500);
  const pid = recordedPid(cluster.data);
  if (process.platform === 'win32') return pid > 0 && controlled(cluster, ['stop', '-m', 'fast', '-w']);
  if (pid === 0 || !(await servesData(pid, cluster.data))) {
    // The id may belong to a stranger by now, which would keep PostgreSQL from starting.
    rmSync(pidFile(cluster.data), { force: true });
    return false;
  }
  signal(pid, 'SIGINT');
  // Not whether it lives: an ended process that nobody has reaped yet has an id, but no data.
  for (let waited = 0; await servesData(pid, cluster.data); waited += 50) {
    if (waited === 20_000) signal(pid, 'SIGQUIT');
    if (waited > 40_000)
      throw new Problem(
        `Ein alter Datenbankprozess (${pid}) lässt sich nicht beenden.`,
        `Beenden Sie ihn: kill -QUIT ${pid}`,
      );
    await pause(50);
  }
  return true;
}

/**
 * Starts a server as a child of this process.
 * @param {Cluster} cluster
 * @param {number} port
 * @param {string[]} settings such as max_connections=200
 * @param {boolean} apart from the signals its launcher's group gets
 */
export function spawnPostgres(cluster, port, settings, apart) {
  const output = openSync(cluster.log, 'a', 0o640);
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${port}`,
    'lc_messages=C',
    ...settings,
  ];
  const child = spawn(
    join(cluster.native, 'bin/postgres'),
    ['-D', cluster.data, ...all.flatMap((setting) => ['-c', setting])],
    {
      ...cluster.owner,
      cwd: '/',
      env: postgresEnvironment(),
      stdio: ['ignore', output, output],
      // Ctrl-C reaches the whole foreground group; the product's database must outlive the draining API.
      detached: apart && process.platform !== 'win32',
    },
  );
  closeSync(output);
  return child;
}

/**
 * @param {Cluster} cluster
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<boolean>} whether it ended by itself
 */
export function stopPostgres(cluster, child) {
  const ask = () => {
    // "Fast": roll back what is open, write a checkpoint, end. Windows has no signal for that.
    if (process.platform === 'win32') void controlled(cluster, ['stop', '-m', 'fast']);
    else child.kill('SIGINT');
  };
  return endChild(child, ask, 60_000);
}

/**
 * Waits until a server lets us in; after a crash it first repeats its log, which takes its time.
 * @param {Cluster} cluster
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} url
 */
export async function untilReady(cluster, child, url) {
  const { default: pg } = await import('pg');
  const deadline = Date.now() + 300_000;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    // A connection lost after the answer is no error here.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (error) {
      // A server that refuses says why; one that is starting, or no answer in time, is asked again.
      if (error instanceof pg.DatabaseError && error.code !== '57P03') throw error;
      await pause(30);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Problem(
    'Die eingebettete Datenbank startet nicht.',
    `Ihr Protokoll endet so:\n\n${lastLines(cluster.log, 15)}`,
  );
}
