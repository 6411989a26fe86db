import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { publishedResolution, secretariat, signInSecretariat } from './resolution-house.ts';

interface Tracked {
  readonly id: string;
  readonly bodyKey: string;
  readonly bodyName: string;
  readonly decisionSlug: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly dueOn: string | null;
  readonly stateOn: string | null;
}

interface Page {
  readonly totalCount: number | null;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly nodes: readonly Tracked[];
}

const document = `
  query ($filter: TrackingFilter!, $sort: TrackingSort!, $descending: Boolean!, $first: Int!, $after: String) {
    page: trackedObligations(filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after) {
      totalCount hasNextPage endCursor nodes {
        id bodyKey bodyName kreisName regionName sizeClass providerName decisionSlug decisionTitle publicationLevel
        dueOn overdue state stateOn reports product example } } }`;

const wish = { filter: {}, sort: 'dueOn', descending: false, first: 100, after: null };

describe('the table of all duties', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
    for (const [index, dueOn] of ['2020-06-30', '2025-06-30', '2031-06-30'].entries()) {
      await publishedResolution(api, { number: `2026/72${index}`, basisOfForce: 'agreement', dueOn });
    }
  }, 120_000);
  afterAll(() => api.stop());

  const ask = async (changes: object) =>
    (await api.as(secretariat).query<{ page: Page }>(document, { ...wish, ...changes })).data.page;

  const everything = async (changes: object) => {
    const pages: Page[] = [];
    for (let after: string | null | undefined = null; after !== undefined;) {
      const page: Page = await ask({ ...changes, after });
      pages.push(page);
      after = page.hasNextPage ? page.endCursor : undefined;
    }
    return pages.flatMap(({ nodes }) => nodes);
  };

  const slowly = (where: string) =>
    api.sql<{ id: string }>(
      `SELECT obligation.id FROM obligation
       JOIN public_body body ON body.id = public_body_id
       LEFT JOIN public_body provider ON provider.id = body.provider_id
       JOIN addressed_decision decision ON decision.id = addressed_decision_id WHERE ${where}`,
    );

  const pending = `obligation.state IN ('open', 'planned', 'inProgress', 'extended') AND due_on < current_date`;

  it.each([
    ['without a filter', {}, 'true'],
    ['of a decision', { decision: '2026-721' }, `slug = '2026-721'`],
    ['in a state', { state: 'implemented' }, `state = 'implemented'`],
    ['overdue', { overdue: true }, pending],
    ['of a Regierungsbezirk', { rbCode: '057' }, `body.region_code = '057'`],
    ['of a Kreis, itself included', { kreisKey: '05766000' }, `'05766000' IN (body.kreis_key, body.key)`],
    ['of a size class', { sizeClass: '10000-24999' }, `body.size_class = '10000-24999'`],
    ['of a provider', { providerKey: 'owl-it' }, `provider.key = 'owl-it'`],
    ['of a name', { search: 'leopolds' }, `body.name ILIKE '%leopolds%'`],
    [
      'overdue in a Kreis, of a decision',
      { overdue: true, kreisKey: '05766000', decision: '2026-721' },
      `${pending} AND body.kreis_key = '05766000' AND slug = '2026-721'`,
    ],
    [
      'overdue and in a state, of a Kreis',
      { overdue: true, state: 'open', kreisKey: '05766000' },
      `${pending} AND state = 'open' AND '05766000' IN (body.kreis_key, body.key)`,
    ],
  ])('tells exactly the duties %s, page by page, and how many they are', async (_, filter, where) => {
    const expected = (await slowly(where)).map(({ id }) => id).sort();
    expect(expected.length).toBeGreaterThan(0);
    const found = await everything({ filter });
    expect(found.map(({ id }) => id).sort()).toEqual(expected);
    const { totalCount } = await ask({ filter });
    expect([expected.length, null]).toContain(totalCount);
    expect(totalCount === null).toBe('search' in filter || ('overdue' in filter && 'state' in filter));
  });

  it.each([
    ['dueOn', false],
    ['dueOn', true],
    ['body', false],
    ['body', true],
    ['stateOn', false],
    ['stateOn', true],
  ])('stands in the order of %s (descending: %s), without gaps or repetitions', async (sort, descending) => {
    const found = await everything({ sort, descending, first: 77 });
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const [{ count } = { count: '' }] = await api.sql<{ count: string }>('SELECT count(*) FROM obligation');
    expect(found.length).toBe(Number(count));
    const keys = found.map(({ dueOn, stateOn, bodyName }) => {
      if (sort === 'stateOn') return stateOn ?? '0000';
      return sort === 'dueOn' ? (dueOn ?? '9999') : bodyName;
    });
    const collator = new Intl.Collator('de');
    const isInOrder = (before: string, after: string) =>
      descending ? collator.compare(before, after) >= 0 : collator.compare(before, after) <= 0;
    expect(keys.every((key, index) => index === 0 || isInOrder(keys[index - 1] ?? '', key))).toBe(true);
  });

  it('begins with what was reported last, and sorts open duties, which have no day, by their deadline', async () => {
    const [newest] = await ask({ sort: 'stateOn', descending: true }).then(({ nodes }) => nodes);
    const [row] = await api.sql<{ day: string }>('SELECT max(state_on)::text AS day FROM obligation');
    expect(newest?.stateOn).toBe(row?.day);
    const open = { filter: { state: 'open' }, first: 400 };
    const ids = async (sort: string) => (await everything({ ...open, sort })).map(({ id }) => id);
    expect(await ids('stateOn')).toEqual(await ids('dueOn'));
  });

  it.each([['Meldestelle Leopoldshöhe'], ['Vertretung MHKBD'], ['Meldestelle OWL-IT']])(
    'is denied to %s: not who does not follow everybody',
    async (name) => {
      const reply = await api.as(name).query(document, wish);
      expect(reply.code).toBe('DENIED');
      expect(reply.text).not.toContain('Leopoldshöhe,');
    },
  );

  it('asks who is signed out to sign in, and tells nothing', async () => {
    const reply = await api.anonymous().query(document, wish);
    expect(reply.code).toBe('UNAUTHENTICATED');
  });

  it('refuses a cursor of another order and a page of thousands', async () => {
    const { endCursor } = await ask({ sort: 'body' });
    const asked = (changes: object) => api.as(secretariat).query(document, { ...wish, ...changes });
    expect((await asked({ after: endCursor })).code).toBe('INVALID_INPUT');
    const invented = Buffer.from(JSON.stringify(['tomorrow', 'me'])).toString('base64url');
    expect((await asked({ after: invented })).code).toBe('INVALID_INPUT');
    expect((await asked({ first: 10_000 })).code).toBe('INVALID_INPUT');
  });

  it.each([
    ['', {}, 'dueOn', false],
    ['kreis=05766000&faellig=1', { kreisKey: '05766000', overdue: true }, 'dueOn', false],
    ['beschluss=2026-721&ordnung=name&abwaerts=1', { decision: '2026-721' }, 'body', true],
    ['kreis=05766000&ordnung=seit&abwaerts=1', { kreisKey: '05766000' }, 'stateOn', true],
  ])('goes into a file as it is seen, every page of it: ?%s', async (search, filter, sort, descending) => {
    const seen = await everything({ filter, sort, descending, first: 500 });
    const rows = await csvRows(`/umsetzung/pflichten.csv?${search}`);
    expect(rows[0]?.slice(0, 4)).toEqual(['Schlüssel', 'Stelle', 'Kennung', 'Beschluss']);
    expect(rows.slice(1).map(([key, , slug]) => `${key} ${slug}`)).toEqual(
      seen.map(({ bodyKey, decisionSlug }) => `${bodyKey} ${decisionSlug}`),
    );
    expect(seen.length).toBeGreaterThan(search === '' ? 2_000 : 1);
  });

  it('goes into a file with the columns that were chosen, as a workbook, too', async () => {
    const address = (format: string) =>
      `/umsetzung/pflichten.${format}?beschluss=2026-720&suche=leopolds&spalten=stand+frist`;
    const head = ['Schlüssel', 'Stelle', 'Kennung', 'Beschluss', 'Frist', 'Stand', 'Überfällig', 'Hinweis'];
    const [heads, row, ...others] = await csvRows(address('csv'));
    expect(heads).toEqual(head);
    expect(row?.slice(4)).toEqual(['30.06.2020', 'noch keine Meldung', 'ja', 'eigene Angabe']);
    expect(others).toEqual([]);
    const reply = await api.as(secretariat).fetch(address('xlsx'));
    const [first, second] = await readSheet(Buffer.from(await reply.arrayBuffer()));
    expect(first).toEqual(head);
    expect(second?.[4]).toEqual(new Date('2020-06-30'));
  });

  it('is a file for those alone who follow everybody', async () => {
    const statusFor = async (name: string | null) => {
      const client = name === null ? api.anonymous() : api.as(name);
      if (name !== null) await client.query('{ viewer { person { name } } }');
      const reply = await client.fetch('/umsetzung/pflichten.csv');
      expect(await reply.text()).not.toContain('05766048');
      return reply.status;
    };
    expect(await statusFor(null)).toBe(401);
    for (const name of ['Meldestelle Leopoldshöhe', 'Vertretung MHKBD', 'Meldestelle OWL-IT'])
      expect(await statusFor(name), name).toBe(403);
    expect((await api.as(secretariat).fetch('/umsetzung/pflichten.pdf')).status).toBe(404);
  });

  const csvRows = async (address: string) => {
    const text = await (await api.as(secretariat).fetch(address)).text();
    return text
      .split('\r\n')
      .slice(0, -1)
      .map((line) => line.split(';'));
  };

  it('takes % and _ in a name for letters', async () => {
    expect((await ask({ filter: { search: '%' } })).nodes).toEqual([]);
  });

  it('knows what can be chosen', async () => {
    const { data } = await api
      .as(secretariat)
      .query<{ choices: Record<string, readonly { value: string }[]> }>(
        `{ choices: trackingChoices { decisions { value label } regions { value label } kreise { value label }
             sizeClasses { value label } providers { value label } } }`,
      );
    expect(data.choices['regions']?.length).toBe(5);
    expect(data.choices['kreise']?.length).toBe(31);
    expect(data.choices['sizeClasses']?.map(({ value }) => value)).toEqual([
      '<10000',
      '10000-24999',
      '25000-59999',
      '60000-99999',
      '>=100000',
    ]);
    expect(data.choices['providers']?.map(({ value }) => value)).toContain('owl-it');
    expect(data.choices['decisions']?.map(({ value }) => value)).toContain('2026-721');
  });
});
