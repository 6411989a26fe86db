import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { logFile, openDirectory, varDirectory, writePrivateJson } from './places.mjs';
import {
  canReach,
  databaseOwner,
  makeSharedPlace,
  postgresBinaries,
  sharedPlace,
} from './postgres-binaries.mjs';
import { endOrphan, freePort, postgresEnvironment } from './postgres-process.mjs';
import { superviseCluster } from './postgres-supervisor.mjs';
import { Problem, codeOf } from './problem.mjs';

/** @typedef {import('./postgres-process.mjs').Cluster} Cluster */
/** @typedef {{ data: string, password: string, port: number }} Settings */

/**
 * @typedef {object} RunningPostgres
 * @property {string} url
 * @property {string} data where the data lie
 * @property {string[]} remarks what the operator should know
 * @property {(lost: (error?: unknown) => void) => void} whenLost called when the server ended and could not be restarted
 * @property {() => void} expectEnd from now on an end is no loss
 * @property {() => Promise<void>} stop
 * @property {() => void} stopAtOnce
 */

/** @param {string} place @returns {Settings | undefined} */
function readSettings(place) {
  const path = join(place, 'settings.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) !== 'EACCES') throw error;
    throw new Problem(
      `Die Datenbank unter ${place} gehört einem anderen Benutzer.`,
      'Starten Sie Gremia mit demselben Benutzer wie beim ersten Mal, oder nennen Sie einen anderen Ort: VAR_DIR=/pfad npm start',
    );
  }
}

/** @param {string} place @returns {string} where a new cluster's data go */
function placeForData(place) {
  const inside = join(place, 'data');
  const owner = databaseOwner(inside);
  if (canReach(place, owner)) return inside;
  makeSharedPlace();
  return join(sharedPlace, `data-${randomBytes(4).toString('hex')}`);
}

/** @param {Settings} settings @param {string} database */
const urlOf = (settings, database) =>
  `postgres://gremia:${settings.password}@127.0.0.1:${settings.port}/${database}`;

/** @param {string} data removes what interrupted starts have left */
function removeDrafts(data) {
  const place = dirname(data);
  const drafts = readdirSync(place).filter((name) => name.startsWith(`${basename(data)}.`));
  for (const name of drafts) {
    rmSync(join(place, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/**
 * Creates a cluster beside its place and moves it there when it is whole, so that an interrupted start leaves none half made.
 * @param {Cluster} cluster @param {string} password @param {string[]} flags
 */
export function initialise(cluster, password, flags = []) {
  removeDrafts(cluster.data);
  // A name of its own: the killed start's initdb may still be writing, and tidies up after itself.
  const draft = `${cluster.data}.${randomBytes(4).toString('hex')}.neu`;
  const passwordFile = `${draft}.kennwort`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (cluster.owner) {
    for (const path of [draft, passwordFile]) chownSync(path, cluster.owner.uid, cluster.owner.gid);
  }
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de'];
  const access = ['-U', 'gremia', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const run = spawnSync(join(cluster.native, 'bin/initdb'), ['-D', draft, ...access, ...locale, ...flags], {
    ...cluster.owner,
    cwd: '/',
    env: postgresEnvironment(),
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (run.status === 0) return renameSync(draft, cluster.data);
  const said = `${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`.trim();
  throw new Problem(
    'Die eingebettete Datenbank lässt sich nicht anlegen.',
    said.split('\n').slice(-12).join('\n'),
  );
}

/** @param {Cluster} cluster @param {string} password the settings were lost, the data were not */
function resetPassword(cluster, password) {
  const run = spawnSync(join(cluster.native, 'bin/postgres'), ['--single', '-D', cluster.data, 'postgres'], {
    ...cluster.owner,
    cwd: '/',
    env: postgresEnvironment(),
    input: `ALTER ROLE gremia PASSWORD '${password}'\n`,
    encoding: 'utf8',
  });
  if (run.status !== 0)
    throw new Problem('Die Zugangsdaten der Datenbank fehlen und lassen sich nicht neu setzen.', run.stderr);
}

/** @param {string} maintenanceUrl creates the product's database in a cluster that has none yet */
async function ensureDatabase(maintenanceUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'gremia'");
    if (found.rowCount === 0) await client.query('CREATE DATABASE gremia');
  } finally {
    await client.end();
  }
}

/** @param {string} place @param {string[]} remarks @returns {Promise<{ settings: Settings, cluster: Cluster }>} */
async function prepareCluster(place, remarks) {
  const known = readSettings(place);
  /** @type {Settings} */
  const settings = known ?? { data: placeForData(place), password: randomBytes(24).toString('hex'), port: 0 };
  const owner = databaseOwner(settings.data);
  const { native, copied } = postgresBinaries(owner);
  /** @type {Cluster} */
  const cluster = { native, data: settings.data, owner, log: logFile('postgres.log') };
  if (copied)
    remarks.push(
      `PostgreSQL läuft nicht als root und kann dieses Verzeichnis nicht betreten: Programme in ${native}`,
    );
  if (!settings.data.startsWith(place))
    remarks.push(`Die Daten liegen aus demselben Grund in ${settings.data}`);
  const exists = existsSync(settings.data);
  if (exists && (await endOrphan(cluster))) {
    remarks.push('Die Datenbank eines abgebrochenen Starts lief noch und wurde ordentlich beendet.');
  }
  // Written before the cluster exists: a cluster whose password nobody knows would be lost.
  if (!known) writePrivateJson(join(place, 'settings.json'), settings);
  if (!exists) initialise(cluster, settings.password);
  else if (!known) {
    resetPassword(cluster, settings.password);
    remarks.push(
      'Die Zugangsdaten der Datenbank fehlten und wurden neu gesetzt; die Daten sind unverändert.',
    );
  }
  return { settings, cluster };
}

/** @param {string} place @param {Settings} settings @returns {Promise<Settings>} with the port chosen once, if it is still free */
async function withFreePort(place, settings) {
  if (settings.port && (await freePort(settings.port))) return settings;
  const chosen = { ...settings, port: await freePort(0) };
  writePrivateJson(join(place, 'settings.json'), chosen);
  return chosen;
}

/**
 * After a kill another server may still be starting on these data, or hold their memory or the port for a moment.
 * @param {string} place @param {Settings} known @param {Cluster} cluster
 */
async function startServer(place, known, cluster) {
  for (let attempt = 0; ; attempt += 1) {
    const settings = await withFreePort(place, known);
    try {
      const server = await superviseCluster(cluster, settings.port, urlOf(settings, 'postgres'));
      return { settings, server };
    } catch (error) {
      if (attempt === 5) throw error;
      await pause(500);
      await endOrphan(cluster);
    }
  }
}

/**
 * Starts the product's own PostgreSQL. Call it only while holding the launcher's lock.
 * @returns {Promise<RunningPostgres>}
 */
export async function startEmbeddedPostgres() {
  /** @type {string[]} */
  const remarks = [];
  const place = join(varDirectory(), 'postgres');
  openDirectory(place);
  const prepared = await prepareCluster(place, remarks);
  const { settings, server } = await startServer(place, prepared.settings, prepared.cluster);
  try {
    await ensureDatabase(urlOf(settings, 'postgres'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: urlOf(settings, 'gremia'), data: settings.data, remarks, ...server };
}
