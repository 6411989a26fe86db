import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

let api: TestApi;
beforeAll(async () => (api = await startApi({ database: seeded })));
afterAll(() => api.stop());

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly personName: string | null;
  readonly roleLabel: string | null;
  readonly onBehalfOf: string | null;
  readonly objectId: string | null;
  readonly objectLabel: string | null;
  readonly details: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly label: string | null;
  }[];
}
interface Page {
  readonly nodes: readonly Entry[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

const meeting = '019a0000-0000-7000-8000-00000000c001';
const item = '019a0000-0000-7000-8000-00000000c016';
const query = `query ($filter: AuditFilter!, $first: Int!, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) { hasNextPage endCursor nodes {
    id at act personName roleLabel onBehalfOf objectId objectLabel details { name value label } } } }`;

async function trail(filter: object = {}, first = 50, after: string | null = null): Promise<Page> {
  const variables = { filter, first, after };
  const { data } = await api.as('Auditorin Muster').query<{ auditTrail: Page }>(query, variables);
  return data.auditTrail;
}

function file(search = '', format = 'csv', name = 'Auditorin Muster'): Promise<Response> {
  return fetch(`${api.url}/verwaltung/pruefpfad.${format}${search}`, {
    headers: { cookie: api.as(name).cookie },
  });
}

describe('an auditor', () => {
  beforeAll(async () => {
    const secretariat = api.as('Geschäftsstelle IT-Kooperationsrat');
    await secretariat.query(`mutation { openMeeting(meetingId: "${meeting}") { __typename } }`);
    await secretariat.query(`mutation { callItem(itemId: "${item}") { __typename } }`);
    await api.as('Auditorin Muster').query('{ viewer { person { name } } }');
  });

  it('reads who did what, in which role, on whose behalf and on what', async () => {
    const { nodes } = await trail({ act: 'meeting.opened', person: 'geschäftsstelle' });
    expect(nodes).toMatchObject([
      {
        act: 'meeting.opened',
        personName: 'Geschäftsstelle IT-Kooperationsrat',
        roleLabel: 'Geschäftsstelle',
        onBehalfOf: 'IT-Kooperationsrat',
        objectId: meeting,
      },
    ]);
    expect(nodes[0]?.objectLabel).toContain('IT-Kooperationsrat');
  });

  it('finds all that was done to one object, and all that is a board’s, whoever did it', async () => {
    const ofItem = await trail({ objectId: item });
    expect(ofItem.nodes.map(({ act }) => act)).toContain('agendaItem.called');
    const ofBoard = await trail({ board: 'it-kooperationsrat' });
    expect(ofBoard.nodes.map(({ act }) => act)).toContain('agendaItem.called');
    const ofOther = await trail({ board: 'digitalbeirat', act: 'agendaItem.called' });
    expect(ofOther.nodes.length).toBeGreaterThan(0);
    expect(ofOther.nodes.map(({ objectId }) => objectId)).not.toContain(item);
  });

  it('keeps to the days of the filter, the last included', async () => {
    const [today] = await api.sql<{ day: string; before: string }>(
      `SELECT day::text, (day - 1)::text AS before FROM (SELECT (now() AT TIME ZONE 'Europe/Berlin')::date AS day) d`,
    );
    const called = { act: 'agendaItem.called', objectId: item };
    expect((await trail({ ...called, from: today?.day, to: today?.day })).nodes).toHaveLength(1);
    expect((await trail({ ...called, to: today?.before })).nodes).toEqual([]);
  });

  it('turns the pages without losing or repeating an entry', async () => {
    const whole = await trail({ act: 'office.granted' }, 500);
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await trail({ act: 'office.granted' }, 7, after);
      read.push(...page.nodes.map(({ id }) => id));
      after = page.endCursor;
      if (!page.hasNextPage) break;
    }
    expect(read.length).toBeGreaterThan(7);
    expect(read).toEqual(whole.nodes.map(({ id }) => id));
  });

  it.each([
    ['a cursor of another kind', {}, 10, 'x'],
    ['a page without length', {}, 0, null],
    ['too long a page', {}, 501, null],
    ['an object that has no id', { objectId: 'x' }, 10, null],
  ])('is told what is wrong with %s', async (_, filter, first, after) => {
    const reply = await api.as('Auditorin Muster').query(query, { filter, first, after });
    expect(reply.code).toBe('INVALID_INPUT');
  });

  it('takes signs of a pattern in a name for what they are', async () => {
    expect((await trail({ person: '%' })).nodes).toEqual([]);
    expect((await trail({ person: "'; DROP TABLE person; --" })).nodes).toEqual([]);
  });

  it('takes the view along as a file, in which nothing calculates', async () => {
    await api.act(async (tx) => {
      await tx.manager.query(
        `INSERT INTO audit_entry (at, act, object_id, detail, request_id)
         VALUES (now(), 'meeting.cancelled', $1, '{"reason": "x"}', '=HYPERLINK("http://evil.example")')`,
        [meeting],
      );
    });
    const text = await (await file(`?vorgang=meeting.cancelled&objekt=${meeting}`)).text();
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain('Sitzung abgesagt;meeting.cancelled');
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  });

  it('says in the file in German what the product writes as words and days of its own', async () => {
    const text = await (await file('?vorgang=proposal.advanced')).text();
    expect(text).toContain('Von: Entwurf; Nach: eingebracht');
    expect(await (await file('?vorgang=circulation.started')).text()).toMatch(
      /Form: namentlich.*bis: \d\d\.\d\d\.\d{4}/,
    );
    await api.sql(`INSERT INTO audit_entry (at, act, detail, request_id)
      VALUES (now(), 'account.disabled', '{"reason": "Nein, open end"}', 'words')`);
    expect(await (await file('?vorgang=account.disabled')).text()).toContain('Nein, open end');
  });

  it('gets every page of a long trail in the file', async () => {
    const [row] = await api.sql<{ count: number }>('SELECT count(*)::integer AS count FROM audit_entry');
    await api.sql(`INSERT INTO audit_entry (at, act, detail, request_id)
      SELECT now() - n * interval '1 millisecond', 'session.opened', '{}', 'many' FROM generate_series(1, 2500) n`);
    const lines = (await (await file()).text()).trimEnd().split('\r\n');
    expect(lines.length).toBe((row?.count ?? 0) + 2500 + 1);
  });

  it.each(['pdf', 'json', 'csv.exe'])('finds no file of the form %s', async (format) => {
    expect((await file('', format)).status).toBe(404);
  });
});

describe('the words of the trail', () => {
  it.each(['de', 'en'])(
    'name every act, every particular and every word of ours that was ever written down (%s)',
    async (language) => {
      const { data } = await api.as('Auditorin Muster').query<{
        auditChoices: Record<
          'acts' | 'details' | 'values',
          readonly { readonly value: string; readonly label: string }[]
        >;
      }>(`{ auditChoices(language: ${language}) { acts { value label } details { value label } values { value label } } }`);
      const written = await api.sql<{ name: string }>('SELECT DISTINCT act AS name FROM audit_entry');
      const particulars = await api.sql<{ name: string }>(
        'SELECT DISTINCT jsonb_object_keys(detail) AS name FROM audit_entry',
      );
      // A word in the form of our identifiers: not an id, a hash, a day, a sentence, a short name.
      const words = await api.sql<{ name: string }>(
        `SELECT DISTINCT part.value #>> '{}' AS name FROM audit_entry, jsonb_each(detail) part
         WHERE jsonb_typeof(part.value) = 'string' AND part.value #>> '{}' ~ '^[a-z]+([A-Z][a-z]+)*$' AND part.key NOT IN ('slug', 'reason')`,
      );
      const { acts, details, values } = data.auditChoices;
      expect(words).toContainEqual({ name: 'tabled' });
      expect(values.map(({ value }) => value)).toEqual(expect.arrayContaining(words.map(({ name }) => name)));
      expect(acts.map(({ value }) => value)).toEqual(expect.arrayContaining(written.map(({ name }) => name)));
      expect(details.map(({ value }) => value)).toEqual(
        expect.arrayContaining(particulars.map(({ name }) => name)),
      );
      expect([...acts, ...details, ...values].filter(({ label }) => label.trim() === '')).toEqual([]);
      expect(new Set(acts.map(({ label }) => label)).size).toBe(acts.length);
    },
  );
});

describe('the trail itself', () => {
  it.each([
    ['changed', `UPDATE audit_entry SET act = 'x'`],
    ['shortened', 'DELETE FROM audit_entry'],
    ['emptied', 'TRUNCATE audit_entry'],
  ])('cannot be %s', async (_, text) => {
    const count = () => api.sql<{ count: string }>('SELECT count(*) FROM audit_entry');
    const before = await count();
    await expect(api.sql(text)).rejects.toThrow();
    expect(await count()).toEqual(before);
  });

  it.each([
    'Administration Muster',
    'Geschäftsstelle IT-Kooperationsrat',
    'Vorsitz IT-Kooperationsrat',
    'Vertretung MHKBD',
    'Meldestelle Köln',
  ])('is not told to %s', async (name) => {
    expect((await api.as(name).query(query, { filter: {}, first: 10 })).code).toBe('DENIED');
    const response = await file('', 'csv', name);
    expect([response.status, await response.text()]).toEqual([403, expect.not.stringContaining('Zeitpunkt')]);
  });
});
