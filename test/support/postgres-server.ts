import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

const tool = (name: string) => fileURLToPath(new URL(`../../tools/${name}`, import.meta.url));

interface Server {
  readonly url: string;
  /** Where its data lie; the first line of `postmaster.pid` there is its process. */
  readonly data: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a throw-away PostgreSQL that ends with this process, even if this process is killed. With `--durable` it
 * keeps its promises as the product's own does, also through `kill -9`.
 */
export async function startPostgres(...flags: readonly '--durable'[]): Promise<Server> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      new URL('../../tools/end-with-parent.mjs', import.meta.url).href,
      tool('throwaway-postgres.mjs'),
      ...flags,
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { url, data } = await new Promise<Pick<Server, 'url' | 'data'>>((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    void exit.then(() => reject(new Error('The PostgreSQL for the tests did not start.')));
  });
  const stop = async () => {
    if (child.connected) child.send('end');
    await exit;
  };
  return { url, data, stop };
}

/** Somebody's own server gets its databases back as they were. */
async function dropDatabases(url: string, run: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [run],
  );
  for (const { datname } of rows) {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  }
  await client.end();
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = `gremia_test_${randomBytes(4).toString('hex')}_`;
  project.provide('testRun', run);
  const own = process.env['TEST_DATABASE_URL'];
  if (own) {
    project.provide('postgresUrl', own);
    return () => dropDatabases(own, run);
  }
  const server = await startPostgres();
  project.provide('postgresUrl', server.url);
  return server.stop;
}
