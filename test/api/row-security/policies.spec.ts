import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../apps/api/src/platform/database/migrate.ts';
import { createOwnedDatabase, type OwnedDatabase } from '../../support/owned-database.ts';
import { withoutOnePart } from './conditions.ts';
import { type Known, Readers } from './known.ts';
import { tables } from './tables.ts';
import { makeWorld, world } from './world.ts';

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'DELETE';
  readonly condition: string;
}

let database: OwnedDatabase;
let superuser: pg.Client;
let ask: Readers;
let policies: readonly Policy[];
const seen = new Map<string, Known>();
const added = new Map<string, Known>();

beforeAll(async () => {
  database = await createOwnedDatabase();
  await migrate(database.url);
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await makeWorld(superuser);
  ask = new Readers(superuser, database.owner);
  await ask.begin();
  policies = (
    await superuser.query<Policy>(
      `SELECT policyname AS name, tablename AS table, cmd AS command, coalesce(qual, with_check) AS condition
       FROM pg_policies WHERE schemaname = 'public' ORDER BY 2, 1`,
    )
  ).rows;
  await tried(async () => {
    for (const table of Object.keys(world)) {
      seen.set(table, await ask.see(table));
      added.set(table, await ask.add(table));
    }
  });
}, 120_000);
afterAll(async () => {
  await superuser?.end();
  await database?.drop();
});

/** Whatever is done is given up, and no trigger answers before the policies do. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  await superuser.query('BEGIN; SET LOCAL session_replication_role = replica');
  try {
    return await work();
  } finally {
    await superuser.query('ROLLBACK');
  }
}

/** Whether anybody sees other rows of the table, or may add others, or the owner forgets others. */
function isNoticed({ table, command }: Policy, change: string): Promise<boolean> {
  return tried(async () => {
    if (command === 'DELETE') {
      const before = await forgotten();
      await superuser.query(change);
      return before !== (await forgotten());
    }
    await superuser.query(change);
    return differs(await ask.see(table), seen.get(table)) || differs(await ask.add(table), added.get(table));
  });
}

/** How many entries of the audit trail the owner could remove who claims nothing. */
async function forgotten(): Promise<number | null> {
  await superuser.query(`SAVEPOINT forgetting; SET LOCAL ROLE ${database.owner}`);
  const { rowCount } = await superuser.query('DELETE FROM audit_entry');
  await superuser.query('ROLLBACK TO forgetting');
  return rowCount;
}

const differs = (now: Known, before: Known | undefined) => JSON.stringify(now) !== JSON.stringify(before);

const altered = ({ name, table, command }: Policy, condition: string) =>
  `ALTER POLICY ${name} ON ${table} ${command === 'INSERT' ? 'WITH CHECK' : 'USING'} (${condition})`;

/** The changes of policies that nobody notices. */
async function unnoticed(changes: (policy: Policy) => readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const policy of policies)
    for (const change of changes(policy)) if (!(await isNoticed(policy, change))) found.push(change);
  return found;
}

/** Which rows who sees and may add, to be read. */
function written(): string {
  const lines = (verb: string, table: string, known: Known = {}) => {
    const everything = Object.keys(world[table] ?? {}).join(' | ');
    const each = Object.entries(known).map(([who, rows]) => [who, rows?.join(' | ') ?? '(refused)'] as const);
    return [...new Set(each.map(([, rows]) => rows))].map((rows) => {
      const who = each.filter((one) => one[1] === rows).map(([name]) => name);
      return `- ${verb} ${rows === everything ? 'everything' : rows || 'nothing'}: ${who.join(', ')}`;
    });
  };
  return Object.keys(world)
    .map((table) =>
      [`## ${table}`, ...lines('see', table, seen.get(table)), ...lines('add', table, added.get(table))].join(
        '\n',
      ),
    )
    .join('\n\n');
}

describe('the policies of the database', () => {
  it('have a world in which every forced table has rows', () => {
    const forced = Object.keys(tables).filter((table) => tables[table] === 'forced');
    expect(Object.keys(world).sort()).toEqual(forced.sort());
  });

  it('show each reader the rows that are written down', async () => {
    await expect(`${written()}\n`).toMatchFileSnapshot('known.txt');
  });

  it('are noticed when one is removed', async () => {
    expect(await unnoticed(({ name, table }) => [`DROP POLICY ${name} ON ${table}`])).toEqual([]);
  }, 120_000);

  it('are noticed when one opens everything', async () => {
    expect(await unnoticed((policy) => [altered(policy, 'true')])).toEqual([]);
  }, 120_000);

  it('are noticed when one loses a part of its condition', async () => {
    expect(
      await unnoticed((policy) => withoutOnePart(policy.condition).map((less) => altered(policy, less))),
    ).toEqual([]);
  }, 120_000);
});
