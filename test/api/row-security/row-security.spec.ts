import { system } from '@gremia/domain/access/actor';
import { productClaims } from '@gremia/domain/access/claims';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { migrate } from '../../../apps/api/src/platform/database/migrate.ts';
import { Reads } from '../../../apps/api/src/platform/database/reads.ts';
import { defineStatement } from '../../../apps/api/src/platform/database/statement.ts';
import { UnitOfWork } from '../../../apps/api/src/platform/database/unit-of-work.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { configFor } from '../../support/config-for.ts';
import { createOwnedDatabase } from '../../support/owned-database.ts';
import { readAs, rowsSeen } from './readers.ts';
import { tables, views } from './tables.ts';

const forced = Object.keys(tables).filter((table) => tables[table] === 'forced');
const appendOnly = [
  'audit_entry',
  'body_change',
  'commitment_statement',
  'duty_message',
  'plausibility_check',
  'register_entry',
  'report',
  'report_evidence',
];

const duty = `
  WITH federal AS (
    INSERT INTO federal_decision (number, slug, session_number, date, title, kind, binding, concerns_municipalities, gist, source, provenance)
    VALUES ('2026/1', 'x', 1, '2026-01-15', 'X', 'standard', true, true, 'X', 'Test', 'Test') RETURNING id
  ), decision AS (
    INSERT INTO addressed_decision (slug, federal_decision_id, number, title, decided_on, basis_of_force, basis_text, scope, publication_level, confirmed_at)
    SELECT 'x', id, '2026/1', 'X', '2026-01-15', 'federal', 'X', '{}', 'state', now() FROM federal RETURNING id
  ), body AS (
    INSERT INTO public_body (key, name, short_name, kind, source) VALUES ('05000001', 'X', 'X', 'gemeinde', 'Test') RETURNING id
  )
  INSERT INTO obligation (addressed_decision_id, public_body_id, deadline_class, binding_since)
  SELECT decision.id, body.id, 'all', '2026-01-15' FROM decision, body`;

let api: TestApi;
let boardId: string;
let personId: string;

beforeAll(async () => {
  api = await startApi({ database: seeded });
  // Sessions to be seen or not.
  for (const name of ['Vertretung MHKBD', 'Meldestelle Leopoldshöhe'])
    void (await api.as(name).query('{ viewer { person { id } } }')).data;
  boardId = await idOf(`SELECT id FROM board WHERE slug = 'it-kooperationsrat'`);
  personId = await idOf(`SELECT id FROM person WHERE name = 'Vertretung MHKBD'`);
  // Nothing of any board is public now.
  await api.sql(`
    ALTER TABLE ballot DISABLE TRIGGER USER;
    UPDATE meeting SET public = false; UPDATE agenda_item SET public = false; UPDATE circulation SET public = false;
    UPDATE resolution SET published_at = NULL;
    DELETE FROM office WHERE kind IN ('chair', 'secretariat');`);
}, 120_000);
afterAll(() => api.stop());

async function idOf(text: string): Promise<string> {
  const [row] = await api.sql<{ id: string }>(text);
  if (row === undefined) throw new Error(`Nothing for ${text}`);
  return row.id;
}

describe('row-level security', () => {
  it('is decided for every table, and stands where it is decided', async () => {
    const rows = await api.sql<{ name: string; enabled: boolean; forced: boolean }>(
      `SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'migrations' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(tables).sort());
    const different = rows.filter(
      ({ name, enabled, forced: isForced }) => !(enabled === isForced && enabled === forced.includes(name)),
    );
    expect(different).toEqual([]);
  });

  it('is passed by no view that is not known, and by none through which rows can be changed', async () => {
    const rows = await api.sql<{
      name: string;
      columns: readonly string[];
      written: boolean;
      asAsked: boolean;
    }>(
      `SELECT relname AS name, array_agg(attname::text ORDER BY attnum) AS columns,
              coalesce('security_invoker=true' = ANY (reloptions), false) AS "asAsked",
              pg_relation_is_updatable(pg_class.oid, true) <> 0
                AND has_any_column_privilege('gremia_app', pg_class.oid, 'INSERT, UPDATE') AS written
       FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm') GROUP BY pg_class.oid ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(views));
    expect(rows.filter(({ written }) => written)).toEqual([]);
    const columnsOf = Object.fromEntries(rows.map(({ name, columns }) => [name, columns]));
    for (const [name, decided] of Object.entries(views))
      if (decided !== 'asAsked')
        expect({ [name]: columnsOf[name] }).toEqual({ [name]: decided.columns ?? columnsOf[name] });
    expect(rows.filter(({ asAsked }) => asAsked).map(({ name }) => name)).toEqual(
      Object.keys(views).filter((name) => views[name] === 'asAsked'),
    );
  });

  it('has no table that says why it is public in less than a sentence', () => {
    const reasons = Object.values(tables).flatMap((decided) =>
      decided === 'forced' ? [] : [decided.public],
    );
    expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
  });

  it('shows who has no claims not a row of what is not public', async () => {
    const seen = await rowsSeen(api.databaseUrl, {}, forced);
    expect(Object.entries(seen).filter(([, rows]) => rows > 0)).toEqual([]);
  });

  it('shows people of another board, and administrators, no more than anybody', async () => {
    const nobody = await rowsSeen(api.databaseUrl, {}, forced);
    const other = await idOf(`SELECT id FROM board WHERE slug = 'e-government-rat'`);
    const stranger = '019a0000-0000-7000-8000-0000000000aa';
    expect(await rowsSeen(api.databaseUrl, { personId: stranger, boardIds: [other] }, forced)).toEqual(
      nobody,
    );
  });

  it('shows the people of a board its own matters, and auditors those of all', async () => {
    const matters = [
      'meeting',
      'agenda_item',
      'attendance',
      'proposal',
      'proposal_version',
      'ballot',
      'resolution',
    ];
    const all = await rowsSeen(api.databaseUrl, productClaims, matters);
    const boards = await api.sql<{ id: string }>('SELECT DISTINCT board_id AS id FROM meeting');
    const each = await Promise.all(
      boards.map(({ id }) => rowsSeen(api.databaseUrl, { boardIds: [id] }, ['meeting', 'agenda_item'])),
    );
    expect(each.every(({ meeting = 0 }) => meeting > 0 && meeting < (all['meeting'] ?? 0))).toBe(true);
    const together = await rowsSeen(api.databaseUrl, { boardIds: boards.map(({ id }) => id) }, matters);
    expect(together).toEqual(all);
    expect(await rowsSeen(api.databaseUrl, { reach: 'everything' }, matters)).toEqual(all);
  });

  it('shows a person the own sessions, and nobody those of others', async () => {
    const text = 'SELECT DISTINCT person_id AS id FROM session';
    expect(await readAs(api.databaseUrl, { personId }, text)).toEqual([{ id: personId }]);
    expect(await readAs(api.databaseUrl, { reach: 'everything' }, text)).toEqual([]);
  });

  it('shows the audit trail to auditors, and persons what they did themselves', async () => {
    const [all] = await api.sql('SELECT count(*)::integer AS rows FROM audit_entry');
    const count = 'SELECT count(*)::integer AS rows FROM audit_entry';
    expect(await readAs(api.databaseUrl, { reach: 'everything' }, count)).toEqual([all]);
    expect(await readAs(api.databaseUrl, { reach: 'tracking', boardIds: [boardId] }, count)).toEqual([
      { rows: 0 },
    ]);
    await api.sql(
      `INSERT INTO audit_entry (at, act, person_id, detail, request_id) VALUES (now(), 'x', $1, '{}', 'x')`,
      [personId],
    );
    const whose = 'SELECT DISTINCT person_id AS id FROM audit_entry';
    expect(await readAs(api.databaseUrl, { personId }, whose)).toEqual([{ id: personId }]);
  });

  it('is helped by connections that only read: no claim lets a read change anything', async () => {
    const reads = api.app.get(Reads, { strict: false }).asProduct;
    const counting = defineStatement('test.count', 'SELECT count(*)::integer AS rows FROM meeting');
    const changing = defineStatement('test.change', `UPDATE meeting SET title = 'x' RETURNING id`);
    const before = await api.sql('SELECT id, title FROM meeting ORDER BY 1');
    expect(await reads.rows(counting)).toEqual([{ rows: before.length }]);
    await expect(reads.rows(changing)).rejects.toThrow('cannot execute UPDATE in a read-only transaction');
    expect(await api.sql('SELECT id, title FROM meeting ORDER BY 1')).toEqual(before);
  });

  it('ends with the transaction: the next read of the connection is nobody again', async () => {
    const counted = async (client: ApiClient) => {
      const text = '{ meetings(upcoming: true) { totalCount } }';
      return (await client.query<{ meetings: { totalCount: number } }>(text)).data.meetings.totalCount;
    };
    const [member, visitor] = [api.as('Vertretung MHKBD'), api.anonymous()];
    for (let round = 0; round < 10; round += 1) {
      expect(await counted(member)).toBeGreaterThan(0);
      expect(await counted(visitor)).toBe(0);
    }
  });
});

describe('the roles of the database', () => {
  it('own nothing, pass nothing and log in as nobody', async () => {
    const rows = await api.sql(
      `SELECT rolname AS name, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolcanlogin AS mighty,
              EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid) AS owns
       FROM pg_roles WHERE rolname IN ('gremia_app', 'gremia_reporting') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { name: 'gremia_app', mighty: false, owns: false },
      { name: 'gremia_reporting', mighty: false, owns: false },
    ]);
  });

  it('let the product add to what is only ever added, and change nothing of it', async () => {
    const rows = await api.sql<{ name: string; rights: string }>(
      `SELECT table_name AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS rights
       FROM information_schema.role_table_grants
       WHERE grantee = 'gremia_app' AND table_name = ANY ($1) GROUP BY 1 ORDER BY 1`,
      [appendOnly],
    );
    expect(rows).toEqual(appendOnly.map((name) => ({ name, rights: 'INSERT SELECT' })));
    const change = readAs(api.databaseUrl, productClaims, `UPDATE audit_entry SET act = 'nothing'`);
    await expect(change).rejects.toThrow('permission denied for table audit_entry');
  });

  it('let reporting read what is public and nothing else, whatever it claims', async () => {
    const read = (text: string) => readAs(api.databaseUrl, productClaims, text, 'gremia_reporting');
    expect(await read('SELECT count(*)::integer AS rows FROM meeting')).toEqual([{ rows: 0 }]);
    expect(await read('SELECT count(*) > 0 AS some FROM public_body')).toEqual([{ some: true }]);
    await expect(read('SELECT * FROM session')).rejects.toThrow('permission denied');
    await expect(read('SELECT email FROM account')).rejects.toThrow('permission denied');
    await expect(read('SELECT disabled_at FROM person')).rejects.toThrow('permission denied');
    expect(await read('SELECT count(name) > 0 AS some FROM person')).toEqual([{ some: true }]);
    await expect(read('DELETE FROM public_body')).rejects.toThrow('permission denied');
  });

  it('let an owner migrate who is no superuser, who is then under row-level security, too', async () => {
    const { url, owner, drop } = await createOwnedDatabase();
    await migrate(url);
    const app = await createApp(configFor(url));
    await app.init();
    const asProduct = (text: string) =>
      app.get(UnitOfWork, { strict: false }).run(system('test'), (tx) => tx.manager.query(text));
    await asProduct(`
        WITH board AS (INSERT INTO board (slug, name, short_name, kind, register_prefix, source)
                       VALUES ('x', 'X', 'X', 'coordination', 'X', 'Test') RETURNING id),
             proposal AS (INSERT INTO proposal (board_id, title, state, terms)
                          SELECT id, 'X', 'tabled', '{}' FROM board RETURNING id)
        INSERT INTO meeting (board_id, slug, number, title, starts_at, format, public, state)
        SELECT id, 'x', 1, 'X', now(), 'hybrid', false, 'planned' FROM board`);
    const count = 'SELECT count(*)::integer AS rows FROM meeting';
    expect(await readAs(url, {}, count, owner)).toEqual([{ rows: 0 }]);
    expect(await readAs(url, productClaims, count, owner)).toEqual([{ rows: 1 }]);
    const proposals = 'SELECT count(*)::integer AS rows FROM proposal';
    expect(await readAs(url, {}, proposals)).toEqual([{ rows: 0 }]);
    await asProduct('UPDATE meeting SET public = true, invited_at = now()');
    await asProduct(`INSERT INTO agenda_item (meeting_id, position, number, title, purpose, public, proposal_id)
                          SELECT meeting.id, 1, '1', 'X', 'decision', true, proposal.id FROM meeting, proposal`);
    expect(await readAs(url, {}, proposals)).toEqual([{ rows: 1 }]);
    await asProduct(`INSERT INTO account (name, email) VALUES ('X', 'x@test.example')`);
    expect(await readAs(url, {}, 'SELECT name FROM person')).toEqual([{ name: 'X' }]);
    expect(await readAs(url, {}, 'SELECT email FROM account')).toEqual([]);
    const held = 'SELECT access_version_held(id) AS version FROM person';
    expect(await readAs(url, {}, held)).toEqual([{ version: '0' }]);
    await asProduct(duty);
    const sums = 'SELECT sum(open)::integer AS open FROM told_decision_figures';
    expect(await readAs(url, {}, `${sums} WHERE dimension = 'all'`)).toEqual([{ open: 1 }]);
    expect(await asProduct('SELECT decision_cells FROM recount_counters(true)')).toEqual([
      { decision_cells: 0 },
    ]);
    await app.close();
    await drop();
  });

  it('are asked at the start: the product refuses to work as the owner', async () => {
    const asOwner = startApi({
      app: (config) =>
        createApp({ ...config, databaseAppUrl: `${config.databaseUrl}?options=-c%20role%3Dnone` }),
    });
    await expect(asOwner).rejects.toThrow(/Die Datenbankrolle „.*“ umgeht die Zeilensicherheit/);
  });
});
