import type { TestApi } from '../../support/api.ts';

/** How many rows each table has and a hash over all of them; sessions in use and the queue change by themselves. */
export async function rowsOfEveryTable(api: TestApi): Promise<readonly { readonly name: string }[]> {
  const tables = await api.sql<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name NOT IN ('session', 'api_token') ORDER BY 1`,
  );
  const one = ({ name }: { name: string }) =>
    `SELECT '${name}' AS name, count(*)::integer AS rows, md5(string_agg(t::text, '' ORDER BY t::text)) AS hash FROM "${name}" t`;
  return api.sql(`${tables.map(one).join(' UNION ALL ')} ORDER BY name`);
}
