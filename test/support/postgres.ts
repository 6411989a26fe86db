import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../../apps/api/src/platform/database/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    testRun: string;
  }
}

/** A database that is prepared once for the whole run and copied for every test file. */
export interface Template {
  /** Lower case letters and underscores. */
  readonly name: string;
  readonly from?: Template;
  readonly prepare: (databaseUrl: string) => Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

export const migrated: Template = { name: 'migrated', prepare: migrate };

/** Creates a database of its own for a test file. Close what is connected to it before dropping it. */
export async function createDatabase(template: Template = migrated): Promise<TestDatabase> {
  const name = `${inject('testRun')}${randomBytes(5).toString('hex')}`;
  await asAdmin(async (client) => {
    await ensureTemplate(client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName(template)}`);
  });
  return {
    url: urlOf(name),
    drop: () => asAdmin((client) => drop(client, name)),
  };
}

/** Waits for connections that are just being closed (PostgreSQL does for five seconds); what stays open is cut off. */
async function drop(client: pg.Client, name: string): Promise<void> {
  const inUse = '55006';
  try {
    await client.query(`DROP DATABASE ${name}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== inUse) throw error;
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

/** @returns the address of a database that may be changed at will but has no tables. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase({ name: 'empty', prepare: async () => undefined });
}

function templateName(template: Template): string {
  return `${inject('testRun')}template_${template.name}`;
}

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

async function asAdmin(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Test files run in several processes: the first one prepares, the others wait for it. */
async function ensureTemplate(client: pg.Client, template: Template): Promise<void> {
  const name = templateName(template);
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
  try {
    const present = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (present.rowCount === 1) return;
    if (template.from) await ensureTemplate(client, template.from);
    // It gets its name when it is whole: a failed preparation is not taken for a template.
    await client.query(`DROP DATABASE IF EXISTS ${name}_draft WITH (FORCE)`);
    await client.query(
      `CREATE DATABASE ${name}_draft TEMPLATE ${template.from ? templateName(template.from) : 'template0'}`,
    );
    await template.prepare(urlOf(`${name}_draft`));
    await client.query(`ALTER DATABASE ${name}_draft RENAME TO ${name}`);
  } finally {
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name]);
  }
}
