import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PreparingClient } from '../../../apps/api/src/platform/database/preparing-client.ts';
import { Reads } from '../../../apps/api/src/platform/database/reads.ts';
import { defineStatement } from '../../../apps/api/src/platform/database/statement.ts';
import { startBreakingDoor } from '../../support/breaking-door.ts';
import { configFor } from '../../support/config-for.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

const aNumber = defineStatement('test.aNumber', 'SELECT 7 AS number');

let database: TestDatabase;
let other: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  other = new pg.Client({ connectionString: database.url });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await database.drop();
});

it('a connection that breaks before anybody listens fails its next statement, and nothing else', async () => {
  const client = new PreparingClient({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await ended;
  await expect(client.query('SELECT 1')).rejects.toThrow(/not queryable|was closed/);
});

it('a connection that breaks while one read hands it to the next fails that read, and nothing else', async () => {
  const door = await startBreakingDoor(database.url);
  const reads = new Reads(configFor(door.url, { DATABASE_CONNECTIONS: '2' }));
  const read = () => reads.asProduct.rows(aNumber);
  await Promise.all([read(), read()]);
  door.breakAtNextAnswer();
  const answers = await Promise.allSettled([read(), read(), read()]);

  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(await read()).toEqual([{ number: 7 }]);

  await reads.onApplicationShutdown();
  await door.stop();
});
