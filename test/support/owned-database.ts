import pg from 'pg';
import { createDatabase, createEmptyDatabase } from './postgres.ts';

/** An empty database whose owner is no superuser, and so under row-level security itself. */
export interface OwnedDatabase {
  /** As its owner. */
  readonly url: string;
  readonly superuserUrl: string;
  readonly owner: string;
  readonly drop: () => Promise<void>;
}

export async function createOwnedDatabase(): Promise<OwnedDatabase> {
  // Roles belong to the server: whoever migrates first makes them, and this owner may not.
  await (await createDatabase()).drop();
  const database = await createEmptyDatabase();
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  const owner = `owner_of_${name}`;
  await asSuperuser(
    database.url,
    `CREATE ROLE ${owner} LOGIN PASSWORD 'x'; GRANT gremia_app TO ${owner} WITH INHERIT FALSE;
     ALTER DATABASE ${name} OWNER TO ${owner}`,
  );
  [url.username, url.password] = [owner, 'x'];
  return {
    url: url.href,
    superuserUrl: database.url,
    owner,
    drop: async () => {
      await asSuperuser(database.url, `REASSIGN OWNED BY ${owner} TO CURRENT_USER; DROP OWNED BY ${owner}`);
      await database.drop();
      await asSuperuser(new URL('/postgres', database.url).href, `DROP ROLE ${owner}`);
    },
  };
}

async function asSuperuser(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
