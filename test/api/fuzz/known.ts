import type { TestApi } from '../../support/api.ts';
import type { Known } from './values.ts';

const slugs = [
  'it-kooperationsrat',
  'digitalbeirat-2026-01',
  '2017-39-xdomea',
  '2017/37',
  'xbau',
  '05766048',
];

/** Ids and slugs of what the demo data has. */
export async function whatExists(api: TestApi): Promise<Known> {
  const tables = await api.sql<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'uuid' ORDER BY 1`,
  );
  const ids: string[] = [];
  for (const { name } of tables) {
    const rows = await api.sql<{ id: string }>(`SELECT id FROM ${name} ORDER BY id LIMIT 3`);
    ids.push(...rows.map(({ id }) => id));
  }
  return ['it-kooperationsrat', ...slugs, ...ids];
}
