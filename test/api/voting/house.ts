import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { readConfig } from '../../../apps/api/src/platform/config/config.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

/** The API on a database of its own, without the demo's data. */
export interface House {
  readonly url: string;
  readonly sql: pg.Pool;
  readonly close: () => Promise<void>;
}

export async function openHouse(): Promise<House> {
  const database: TestDatabase = await createDatabase();
  const config = readConfig({
    DATABASE_URL: database.url,
    DATABASE_CONNECTIONS: '20',
    PORT: '0',
    GREMIA_DEMO: '1',
    LOG_LEVEL: 'error',
  });
  const app: NestFastifyApplication = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const sql = new pg.Pool({ connectionString: database.url, max: 4 });
  const close = async () => {
    await app.close();
    await sql.end();
    await database.drop();
  };
  return { url: await app.getUrl(), sql, close };
}

/** What the API answers; `data` holds the one root field that was asked for. */
export interface ApiAnswer<T> {
  readonly data: T | null;
  readonly code: string | null;
}

/** Somebody with a browser: a session, or none. */
export interface Visitor {
  readonly ask: <T>(field: string, document: string, variables?: object) => Promise<ApiAnswer<T>>;
}

interface GraphqlBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export function visitor(house: House, cookie = ''): Visitor {
  return {
    async ask<T>(field: string, query: string, variables: object = {}): Promise<ApiAnswer<T>> {
      const response = await post(house, cookie, { query, variables });
      // The test names the type of the field that it asked for.
      const body = (await response.json()) as GraphqlBody;
      const [error] = body.errors ?? [];
      const code = error === undefined ? null : (error.extensions?.code ?? error.message);
      return { data: (body.data?.[field] ?? null) as T | null, code };
    },
  };
}

function post(house: House, cookie: string, body: object): Promise<Response> {
  return fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
}

export async function signedIn(house: House, personId: string): Promise<Visitor> {
  const query = 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }';
  const response = await post(house, '', { query, variables: { id: personId } });
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')[0];
  if (cookie === undefined) throw new Error(`Nobody signed in: ${await response.text()}`);
  return visitor(house, cookie);
}
