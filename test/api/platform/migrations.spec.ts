import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { entities } from '../../../apps/api/src/entities.ts';
import { createDataSource } from '../../../apps/api/src/platform/database/connection.ts';
import { migrate, migrateDown } from '../../../apps/api/src/platform/database/migrate.ts';
import { configFor } from '../../support/config-for.ts';
import { createDatabase, createEmptyDatabase } from '../../support/postgres.ts';

const columns = `
  SELECT table_name, column_name, data_type, is_nullable, column_default, is_generated
  FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`;

async function read<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the migrations', () => {
  it('lead up, back down to nothing, and up to the same again', async () => {
    const database = await createEmptyDatabase();
    await migrate(database.url);
    const first = await read(database.url, columns);
    expect(first.length).toBeGreaterThan(100);
    await migrateDown(database.url);
    const left = await read(
      database.url,
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')
         AND relname <> 'migrations'
       UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
    );
    expect(left).toEqual([]);
    await migrate(database.url);
    expect(await read(database.url, columns)).toEqual(first);
    await database.drop();
  });

  it('run once, however many replicas start at the same moment', async () => {
    const database = await createEmptyDatabase();
    await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    const rows = await read<{ name: string }>(database.url, 'SELECT name FROM migrations');
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(0);
    await database.drop();
  });

  it('have the columns that the entities have, with their types', async () => {
    const database = await createDatabase();
    const stored = await storedColumns(database.url);
    const declared = await declaredColumns(database.url);
    expect(declared.size).toBe(entities.length);
    for (const [table, names] of declared) expect({ [table]: stored.get(table) }).toEqual({ [table]: names });
    await database.drop();
  });
});

type Columns = Readonly<Record<string, string>>;

async function storedColumns(url: string): Promise<ReadonlyMap<string, Columns>> {
  const rows = await read<{ table: string; columns: Columns }>(
    url,
    `SELECT relname AS table, json_object_agg(attname,
       format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN '' ELSE ' null' END) AS columns
     FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
       AND attgenerated = ''
     GROUP BY relname`,
  );
  return new Map(rows.map((row) => [row.table, row.columns]));
}

async function declaredColumns(url: string): Promise<ReadonlyMap<string, Columns>> {
  const source = createDataSource(configFor(url), entities);
  await source.initialize();
  const tables = source.entityMetadatas.map((entity): [string, Columns] => {
    const own = entity.columns.filter(({ generatedType }) => generatedType === undefined);
    const typed = own.map((column) => {
      const type = source.driver.createFullType({
        ...column,
        type: source.driver.normalizeType(column),
      } as never);
      const full = type.toLowerCase().replace(/ array$/, '');
      return [column.databaseName, `${full}${column.isArray ? '[]' : ''}${column.isNullable ? ' null' : ''}`];
    });
    return [entity.tableName, Object.fromEntries(typed)];
  });
  await source.destroy();
  return new Map(tables);
}
