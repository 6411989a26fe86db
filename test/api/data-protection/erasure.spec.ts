import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RemindersService } from '../../../apps/api/src/features/reminders/reminders.service.ts';
import { aPerson } from '../../support/a-person.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type Marked, markEverywhere, tiedTables } from './marked-rows.ts';

let api: TestApi;
beforeAll(async () => {
  // Nobody listens there: mails wait, as they do while a mail server is away.
  api = await startApi({ database: seeded, environment: { SMTP_URL: 'smtp://127.0.0.1:1' } });
});
afterAll(() => api.stop());

const administrator = 'Administration Muster';
const eraseDocument = `mutation ($personId: ID!, $reason: String!) { eraseAccount(personId: $personId, reason: $reason) {
  __typename ... on ErasedAccount { personId name } ... on EraseAccountRefused { reason } } }`;
const previewDocument = `query ($account: String!) { erasurePreview(account: $account) {
  personId name email erasedAt offices isSelf nameStays parts { title effect count keptFor } } }`;

interface Preview {
  readonly personId: string;
  readonly nameStays: boolean;
  readonly offices: number;
  readonly erasedAt: string | null;
  readonly parts: readonly {
    readonly title: string;
    readonly effect: string;
    readonly count: number;
    readonly keptFor: string | null;
  }[];
}

async function erase(
  personId: string,
  reason = 'Antrag vom 3. März 2026',
  name = administrator,
): Promise<unknown> {
  const { data } = await api.as(name).query<{ eraseAccount: unknown }>(eraseDocument, { personId, reason });
  return data.eraseAccount;
}

async function preview(account: string): Promise<Preview | null> {
  const { data } = await api
    .as(administrator)
    .query<{ erasurePreview: Preview | null }>(previewDocument, { account });
  return data.erasurePreview;
}

async function account(id: string) {
  const [row] = await api.sql<{
    name: string;
    email: string;
    disabled_at: Date | null;
    erased_at: Date | null;
  }>('SELECT name, email, disabled_at, erased_at FROM account WHERE id = $1', [id]);
  return row;
}

async function idOf(name: string): Promise<string> {
  const [row] = await api.sql<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]);
  return row?.id ?? '';
}

/** Lets every office of the person have ended. */
async function endOffices(id: string): Promise<void> {
  await api.sql(`UPDATE office SET valid_to = '2026-01-31', valid_from = '2020-01-01' WHERE person_id = $1`, [
    id,
  ]);
  await api.sql(
    `UPDATE membership SET valid_to = '2026-01-31', valid_from = '2020-01-01' WHERE person_id = $1`,
    [id],
  );
}

describe('erasing an account', () => {
  it('takes away name, address and every way in of somebody whom no record needs', async () => {
    const id = await aPerson('Emil Entbehrlich').in(api);
    await api.as('Emil Entbehrlich').query('{ viewer { person { name } } }');
    expect(await preview('EMIL-entbehrlich@test.example')).toMatchObject({
      personId: id,
      nameStays: false,
      offices: 0,
    });
    expect(await erase(id)).toEqual({ __typename: 'ErasedAccount', personId: id, name: 'Gelöschtes Konto' });
    const left = await account(id);
    expect(left).toMatchObject({ name: 'Gelöschtes Konto', email: `${id}@geloescht.invalid` });
    expect(left?.disabled_at).not.toBeNull();
    expect(await api.sql('SELECT FROM session WHERE person_id = $1', [id])).toEqual([]);
    const { data } = await api
      .as('Emil Entbehrlich')
      .query<{ viewer: unknown }>('{ viewer { person { name } } }');
    expect(data.viewer).toBeNull();
  });

  it('keeps votes and signatures with the name, and says so before', async () => {
    const [voter] = await api.sql<{ id: string; name: string }>(
      'SELECT account.id, name FROM account JOIN vote ON cast_by = account.id GROUP BY account.id ORDER BY count(*) DESC LIMIT 1',
    );
    const { id, name } = voter ?? { id: '', name: '' };
    await endOffices(id);
    const before = await preview(id);
    expect(before?.nameStays).toBe(true);
    expect(before?.parts).toContainEqual(
      expect.objectContaining({ title: 'Gezählte Stimmen', effect: 'staysNamed' }),
    );
    const votes = await api.sql('SELECT * FROM vote WHERE cast_by = $1 ORDER BY ballot_id', [id]);
    expect(votes.length).toBeGreaterThan(0);
    await erase(id);
    expect(await account(id)).toMatchObject({ name, email: `${id}@geloescht.invalid` });
    expect(await api.sql('SELECT * FROM vote WHERE cast_by = $1 ORDER BY ballot_id', [id])).toEqual(votes);
  });

  it('leaves the register and the audit trail as they are, and notes itself', async () => {
    const chain = 'SELECT sequence, entry, leaf_hash FROM register_entry ORDER BY sequence';
    const records = 'SELECT * FROM register_record ORDER BY sequence';
    const trail = 'SELECT * FROM audit_entry WHERE at <= $1 ORDER BY id';
    const [now] = await api.sql<{ now: Date }>('SELECT now()');
    const kept = async () => [await api.sql(chain), await api.sql(records), await api.sql(trail, [now?.now])];
    const before = await kept();
    expect(before[0]?.length).toBeGreaterThan(0);
    const [chair] = await api.sql<{ id: string }>(
      `SELECT account.id FROM account JOIN office ON person_id = account.id WHERE kind = 'chair' AND erased_at IS NULL LIMIT 1`,
    );
    const id = chair?.id ?? '';
    await endOffices(id);
    await erase(id, 'Antrag');
    expect(await kept()).toEqual(before);
    const noted = await api.sql(
      `SELECT role, detail FROM audit_entry WHERE act = 'person.erased' AND object_id = $1`,
      [id],
    );
    expect(noted).toMatchObject([{ role: 'administrator', detail: { reason: 'Antrag' } }]);
  });

  it('happens once, also asked for twice at the same moment', async () => {
    const id = await aPerson('Doppelt Gefragt').in(api);
    const answers = await Promise.all([erase(id), erase(id)]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await erase(id, 'ein anderer Grund')).toEqual(answers[0]);
    const noted = await api.sql(`SELECT FROM audit_entry WHERE act = 'person.erased' AND object_id = $1`, [
      id,
    ]);
    expect(noted).toHaveLength(1);
    expect((await preview(id))?.erasedAt).not.toBeNull();
  });

  it('leaves no task in the queue that names the person: not its payload, its key, or why it failed', async () => {
    const id = await aPerson('Noch Unterwegs').in(api);
    const { email = '' } = (await account(id)) ?? {};
    await api.sql(
      `INSERT INTO person_code (person_id, secret, confirmed_at, last_step) VALUES ($1, 'x', now(), 0)`,
      [id],
    );
    await api.sql(
      `INSERT INTO head_of_administration (public_body_id, email, named_at)
       SELECT id, $1, now() FROM public_body WHERE key = '05766048'`,
      [email],
    );
    await api.sql(
      `UPDATE obligation SET due_on = to_char(now() AT TIME ZONE 'Europe/Berlin', '"2025-01-"DD')::date
       FROM public_body body WHERE body.id = public_body_id AND body.key = '05766048'`,
    );
    await api.app.get(RemindersService, { strict: false }).remindToday();
    await api.anonymous().query('mutation ($email: String!) { requestSignInLink(email: $email) }', { email });
    const failed = `SELECT DISTINCT task_identifier AS task FROM graphile_worker.jobs
                    WHERE task_identifier IN ('reminder.mail', 'signIn.mail') AND last_error IS NOT NULL ORDER BY 1`;
    await expect
      .poll(() => api.sql(failed), { timeout: 20_000 })
      .toEqual([{ task: 'reminder.mail' }, { task: 'signIn.mail' }]);
    expect(await api.sql('SELECT FROM reminder_mail WHERE address = $1', [email])).toHaveLength(1);
    await erase(id);
    expect(await api.sql('SELECT FROM reminder_mail WHERE address = $1', [email])).toEqual([]);
    const naming = `SELECT jobs::text AS task FROM graphile_worker._private_jobs jobs WHERE jobs::text LIKE '%@%'`;
    expect(await api.sql(naming)).toEqual([]);
  });

  it('waits for the end of every office, today’s and later ones', async () => {
    const id = await aPerson('Noch Imamt').auditor().in(api);
    expect(await preview(id)).toMatchObject({ offices: 1 });
    expect(await erase(id)).toEqual({ __typename: 'EraseAccountRefused', reason: 'holdsOffice' });
    await api.sql(`UPDATE office SET valid_from = '2090-01-01' WHERE person_id = $1`, [id]);
    expect(await erase(id)).toEqual({ __typename: 'EraseAccountRefused', reason: 'holdsOffice' });
    expect(await account(id)).toMatchObject({ name: 'Noch Imamt', erased_at: null });
  });

  it.each([
    ['without a reason', ' ', 'reasonMissing'],
    ['with a reason beyond all measure', 'x'.repeat(1001), 'reasonTooLong'],
  ])('is refused %s', async (_, reason, refusal) => {
    const id = await idOf('Auditorin Muster');
    expect(await erase(id, reason)).toEqual({ __typename: 'EraseAccountRefused', reason: refusal });
  });

  it('is refused for the own account', async () => {
    const id = await idOf(administrator);
    expect(await erase(id)).toEqual({ __typename: 'EraseAccountRefused', reason: 'ownAccount' });
  });

  it('knows nobody of an address that nobody has', async () => {
    expect(await preview('nobody@test.example')).toBeNull();
    expect(await preview(' ')).toBeNull();
    expect(await preview(`${'x'.repeat(500)}@test.example`)).toBeNull();
    const { code } = await api.as(administrator).query(eraseDocument, { personId: 'nobody', reason: 'x' });
    expect(code).toBe('NOT_FOUND');
  });

  it.each(['Auditorin Muster', 'Geschäftsstelle IT-Kooperationsrat'])('is not for %s', async (name) => {
    const id = await aPerson('Bleibt Da').in(api);
    const { code } = await api.as(name).query(eraseDocument, { personId: id, reason: 'x' });
    expect(code).toBe('DENIED');
    expect(await account(id)).toMatchObject({ name: 'Bleibt Da' });
  });
});

describe('of every table', () => {
  it('rows go, forget or stay as the table says, and those of others stay', async () => {
    const mark = async (name: string): Promise<Marked> => {
      const id = await aPerson(name).in(api);
      return { id, email: (await account(id))?.email ?? '', mark: name };
    };
    const [one, other] = [await mark('Gehende'), await mark('Bleibende')];
    await markEverywhere(api, one, other);
    await endOffices(one.id);
    await endOffices(other.id);
    const ties = tiedTables.flatMap(([table, known]) =>
      Object.entries(known.ties).map(([column, tie]) => ({ table, column, tie })),
    );
    const rowsOf = async (whose: Marked) => {
      const counts = ties.map(({ table, column, tie }) => {
        const value = tie.by === 'account' ? whose.id : whose.email;
        return `SELECT '${table}.${column}' AS tie, count(*)::integer AS count FROM ${table} WHERE ${column}::text = '${value}'`;
      });
      const rows = await api.sql<{ tie: string; count: number }>(counts.join(' UNION ALL '));
      return new Map(rows.map(({ tie, count }) => [tie, count]));
    };
    const before = await rowsOf(one);
    expect([...before.values()].every((count) => count > 0)).toBe(true);
    expect(await erase(one.id)).toMatchObject({ __typename: 'ErasedAccount', name: 'Gehende' });
    const after = await rowsOf(one);
    const gone = ties.filter(({ tie }) => tie.onErasure === 'deleted' || tie.onErasure === 'forgets');
    expect(gone.map(({ table, column }) => after.get(`${table}.${column}`))).toEqual(gone.map(() => 0));
    const stays = ties.filter(({ tie }) => tie.onErasure.startsWith('stays'));
    // The act itself is one more entry about the person.
    const lost = stays.filter(({ table, column }) => {
      const name = `${table}.${column}`;
      return (
        (after.get(name) ?? 0) < (before.get(name) ?? 0) &&
        !ties.some((one) => one.table === table && one.tie.onErasure === 'deleted')
      );
    });
    expect(lost).toEqual([]);
  });
});
