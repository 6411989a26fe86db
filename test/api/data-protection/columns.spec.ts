import { everyTable } from '@gremia/domain/data-protection/every-table';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function listed(text: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(text);
  return rows.map(({ name }) => name).toSorted();
}

const stored = `
  SELECT relname || '.' || attname AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped`;

const referringToPersons = `
  SELECT conrelid::regclass || '.' || attname AS name
  FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
  WHERE contype = 'f' AND confrelid = 'account'::regclass`;

const tables = Object.entries(everyTable);

describe('what is known of the stored data (libs/domain/src/*/stored-data.ts)', () => {
  it('is every column of every table, and no other', async () => {
    const known = tables.flatMap(([table, { columns }]) => columns.map(({ name }) => `${table}.${name}`));
    expect(known.toSorted()).toEqual(await listed(stored));
  });

  it('ties every column to a person that refers to one', async () => {
    const tied = new Set(
      tables.flatMap(([table, { ties }]) => Object.keys(ties).map((one) => `${table}.${one}`)),
    );
    const referring = await listed(referringToPersons);
    expect(referring.length).toBeGreaterThan(30);
    expect(referring.filter((name) => !tied.has(name))).toEqual([]);
  });

  it('forgets a person only where the column may be empty', async () => {
    const forgetting = tables.flatMap(([table, { ties }]) =>
      Object.entries(ties).flatMap(([column, tie]) =>
        tie.onErasure === 'forgets' ? [`${table}.${column}`] : [],
      ),
    );
    const filled = new Set(await listed(`${stored} AND attnotnull`));
    expect(forgetting.length).toBeGreaterThan(3);
    expect(forgetting.filter((name) => filled.has(name))).toEqual([]);
  });

  it('erases nothing from tables that only ever grow', async () => {
    const growing = new Set(
      await listed(`SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger JOIN pg_proc ON tgfoid = pg_proc.oid
                    WHERE proname = 'refuse_change' AND tgname NOT LIKE '%truncated'`),
    );
    const losing = tables.filter(([, { ties }]) =>
      Object.values(ties).some(({ onErasure }) => onErasure === 'deleted' || onErasure === 'forgets'),
    );
    expect(growing.size).toBeGreaterThan(5);
    expect(losing.map(([table]) => table).filter((table) => growing.has(table))).toEqual([]);
  });

  it('counts days from points in time that are there', async () => {
    const times = new Set(await listed(`${stored} AND atttypid = 'timestamptz'::regtype`));
    const counted = tables.flatMap(([table, { keeping }]) =>
      keeping.until === 'days' ? [`${keeping.of?.table ?? table}.${keeping.after}`] : [],
    );
    expect(counted.length).toBeGreaterThan(8);
    expect(counted.filter((name) => !times.has(name))).toEqual([]);
  });
});
