import { type Claims, noClaims } from '@gremia/domain/access/claims';
import pg from 'pg';
import { settingsOf } from '../../../apps/api/src/platform/database/claimed-query.ts';

/** Reads in the role of the product as whoever the claims say; the transaction is given up. */
export async function readAs<Row extends pg.QueryResultRow>(
  databaseUrl: string,
  claims: Partial<Claims>,
  text: string,
  role = 'gremia_app',
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl, options: `-c role=${role}` });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      `SELECT set_config('gremia.person', $1, true), set_config('gremia.boards', $2, true),
              set_config('gremia.bodies', $3, true), set_config('gremia.reach', $4, true),
              set_config('gremia.seated', $5, true)`,
      [...settingsOf({ ...noClaims, ...claims })],
    );
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** How many rows of each table whoever the claims say can read. */
export async function rowsSeen(
  databaseUrl: string,
  claims: Partial<Claims>,
  tables: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const one = (table: string) => `SELECT '${table}' AS name, count(*)::integer AS rows FROM ${table}`;
  const rows = await readAs<{ name: string; rows: number }>(
    databaseUrl,
    claims,
    tables.map(one).join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, rows: seen }) => [name, seen]));
}
