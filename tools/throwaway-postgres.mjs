// A PostgreSQL for tests: in memory as far as possible, and gone with the process that started it.
// With --durable it keeps what was committed like the product's own, and comes back when it is killed.
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { initialise } from './embedded-postgres.mjs';
import { canReach, databaseOwner, postgresBinaries } from './postgres-binaries.mjs';
import { endOrphan, freePort, lives, spawnPostgres, stopPostgres, untilReady } from './postgres-process.mjs';
import { superviseCluster } from './postgres-supervisor.mjs';
import { codeOf, reportProblem } from './problem.mjs';

/** What a crash would destroy may be destroyed: nobody starts this cluster again. */
const settings = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'max_wal_size=4GB',
  'checkpoint_timeout=1h',
];

/** @returns {string} a new directory that the database's account can reach */
function makePlace() {
  const owner = databaseOwner('');
  const place = mkdtempSync(join(canReach(tmpdir(), owner) ? tmpdir() : '/tmp', 'gremia-test-'));
  chmodSync(place, 0o755);
  return place;
}

/** Removes what runs have left that were killed together with this program. */
async function sweep() {
  const directory = dirname(place);
  const others = readdirSync(directory).filter((name) => name.startsWith('gremia-test-'));
  for (const other of others.map((name) => join(directory, name))) {
    const starter = starterOf(other);
    if (starter === 0 || lives(starter)) continue;
    const data = join(other, 'data');
    await endOrphan({ native: '', data, owner: undefined, log: '' });
    rmSync(other, { recursive: true, force: true });
  }
}

/** @param {string} place @returns {number} 0 if it is somebody else's, or just being made or removed */
function starterOf(place) {
  try {
    return Number.parseInt(readFileSync(join(place, 'starter.pid'), 'utf8'), 10) || 0;
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes(codeOf(error))) return 0;
    throw error;
  }
}

/** @param {string} place */
async function begin(place) {
  writeFileSync(join(place, 'starter.pid'), String(process.pid), { mode: 0o600 });
  await sweep();
  const owner = databaseOwner(join(place, 'data'));
  const { native } = postgresBinaries(owner);
  const cluster = { native, data: join(place, 'data'), owner, log: join(place, 'postgres.log') };
  initialise(cluster, 'test', ['--no-sync']);
  const port = await freePort(0);
  const url = `postgres://gremia:test@127.0.0.1:${port}/postgres`;
  if (process.argv.includes('--durable')) {
    const { stop } = await superviseCluster(cluster, port, url, ['max_connections=200']);
    return { url, data: cluster.data, stop };
  }
  const server = spawnPostgres(cluster, port, settings, false);
  const stop = () => stopPostgres(cluster, server);
  try {
    await untilReady(cluster, server, url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, data: cluster.data, stop };
}

const place = makePlace();
/** @type {Promise<void> | undefined} */
let ending;
/** @param {number} code @param {() => Promise<unknown>} [stop] */
const end = (code, stop) => {
  ending ??= (async () => {
    await stop?.();
    rmSync(place, { recursive: true, force: true });
    process.exit(code);
  })();
};

/** @type {ReturnType<typeof begin>} */
const running = begin(place);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () =>
    end(0, () =>
      running.then(
        async (server) => void (await server.stop()),
        // Nothing runs; why it did not start is told below.
        () => undefined,
      ),
    ),
  );
}
try {
  const { url, data } = await running;
  // A parent that has just gone needs no answer; its closed channel ends this program.
  process.send?.({ url, data }, () => undefined);
} catch (error) {
  end(reportProblem(error));
}
