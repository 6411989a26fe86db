import 'reflect-metadata';
import { type Actor, system } from '@gremia/domain/access/actor';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApp } from '../../apps/api/src/create-app.ts';
import type { Config } from '../../apps/api/src/platform/config/config.ts';
import type { Transaction } from '../../apps/api/src/platform/database/transaction.ts';
import { UnitOfWork } from '../../apps/api/src/platform/database/unit-of-work.ts';
import { seed } from '../../apps/api/src/seed.ts';
import { ApiClient } from './api-client.ts';
import { configFor } from './config-for.ts';
import { createDatabase, migrated, type Template, type TestDatabase } from './postgres.ts';

/** A database with all example data: made once for the whole run, copied for every file that asks for it. */
export const seeded: Template = { name: 'seeded', from: migrated, prepare: seedDatabase };

interface Wishes {
  /** What is in the database: the bare tables, unless `seeded` is asked for. */
  readonly database?: Template;
  /** Environment variables beside those that every test has. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Another application than the product: one with a door more, or one that does not start. */
  readonly app?: (config: Config) => Promise<NestFastifyApplication>;
}

/** Starts the product on a database of its own and a free port; stop it when the file is done. */
export async function startApi(wishes: Wishes = {}): Promise<TestApi> {
  const database = await createDatabase(wishes.database);
  try {
    const app = await (wishes.app ?? createApp)(configFor(database.url, wishes.environment));
    await app.listen(0, '127.0.0.1');
    return new TestApi(app, await app.getUrl(), database);
  } catch (error) {
    await database.drop();
    throw error;
  }
}

export class TestApi {
  private readonly clients = new Map<string, ApiClient>();

  constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    private readonly database: TestDatabase,
  ) {}

  /** The invented person of this name, signed in; each test gets the same session. */
  as(name: string): ApiClient {
    const client = this.clients.get(name) ?? new ApiClient(this.url, name);
    this.clients.set(name, client);
    return client;
  }

  /** Somebody who has not signed in, with a browser of their own. */
  anonymous(): ApiClient {
    return new ApiClient(this.url);
  }

  /** Does something inside, in one transaction, as the product itself unless somebody is named. */
  act<T>(work: (tx: Transaction) => Promise<T>, actor: Actor = system('test')): Promise<T> {
    return this.app.get(UnitOfWork, { strict: false }).run(actor, work);
  }

  /** Reads or changes the database past the product. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.database.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

async function seedDatabase(databaseUrl: string): Promise<void> {
  const app = await createApp(configFor(databaseUrl));
  try {
    await app.init();
    await seed(app, () => undefined);
  } finally {
    await app.close();
  }
}
