import { setTimeout as pause } from 'node:timers/promises';
import { spawnPostgres, stopPostgres, untilReady } from './postgres-process.mjs';

/** @typedef {import('./postgres-process.mjs').Cluster} Cluster */

/** @param {Cluster} cluster @param {number} port @param {string} url @param {string[]} settings */
async function begin(cluster, port, url, settings) {
  const child = spawnPostgres(cluster, port, settings, true);
  // A failure to spawn shows as a server that never gets ready.
  child.once('error', () => undefined);
  await untilReady(cluster, child, url);
  return child;
}

/** @param {Cluster} cluster @param {number} port @param {string} url @param {string[]} settings */
async function beginAgain(cluster, port, url, settings) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await begin(cluster, port, url, settings);
    } catch (error) {
      // The dead server's sessions keep its memory until they notice.
      if (attempt === 5) throw error;
      await pause(500);
    }
  }
}

/**
 * Keeps a server running: one that is killed from outside comes back, unless it keeps dying.
 * @param {Cluster} cluster
 * @param {number} port
 * @param {string} url of the maintenance database
 * @param {string[]} [settings]
 */
export async function superviseCluster(cluster, port, url, settings = []) {
  let stopping = false;
  /** @type {(error?: unknown) => void} */
  let reportLoss = () => undefined;
  /** @type {Promise<void>} */
  let revival = Promise.resolve();
  /** @type {number[]} */
  let deaths = [];
  let server = await begin(cluster, port, url, settings);

  const revive = async () => {
    deaths = [...deaths.filter((time) => time > Date.now() - 60_000), Date.now()];
    if (deaths.length > 3) return reportLoss();
    console.error('! Die Datenbank wurde von außen beendet und wird neu gestartet.');
    try {
      server = await beginAgain(cluster, port, url, settings);
      watch();
      console.error('✓ Die Datenbank läuft wieder.');
    } catch (error) {
      reportLoss(error);
    }
  };
  const watch = () => {
    server.once('exit', () => {
      if (!stopping) revival = revive();
    });
  };
  watch();

  return {
    /** @param {(error?: unknown) => void} lost */
    whenLost: (lost) => {
      reportLoss = lost;
    },
    // A supervisor such as systemd signals every process: the database may end before its turn.
    expectEnd: () => {
      stopping = true;
    },
    stop: async () => {
      stopping = true;
      await revival;
      await stopPostgres(cluster, server);
    },
    // Nothing committed is lost: the next start repeats the log.
    stopAtOnce: () => void server.kill('SIGQUIT'),
  };
}
