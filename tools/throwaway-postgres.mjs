// A PostgreSQL for tests: in memory as far as possible, and gone with the process that started it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initialise } from './embedded-postgres.mjs';
import { canReach, databaseOwner, postgresBinaries } from './postgres-binaries.mjs';
import { freePort, spawnPostgres, stopPostgres, untilReady } from './postgres-process.mjs';
import { reportProblem } from './problem.mjs';

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

/** @param {string} place */
async function begin(place) {
  const owner = databaseOwner(join(place, 'data'));
  const { native } = postgresBinaries(owner);
  const cluster = { native, data: join(place, 'data'), owner, log: join(place, 'postgres.log') };
  initialise(cluster, 'test', ['--no-sync']);
  const port = await freePort(0);
  const server = spawnPostgres(cluster, port, settings);
  const url = `postgres://gremia:test@127.0.0.1:${port}/postgres`;
  await untilReady(cluster, server, url);
  return { url, end: () => stopPostgres(cluster, server) };
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

try {
  const running = begin(place);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => end(0, async () => (await running).end()));
  }
  process.send?.({ url: (await running).url });
} catch (error) {
  end(reportProblem(error));
}
