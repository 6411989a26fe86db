import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

interface Page {
  readonly publicBodies: {
    readonly totalCount: number;
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly nodes: readonly { readonly key: string; readonly name: string }[];
  };
}

const list = `query ($filter: PublicBodyFilter, $first: Int, $after: String) {
  publicBodies(filter: $filter, first: $first, after: $after) {
    totalCount hasNextPage endCursor nodes { key name }
  }
}`;

describe('the list of public bodies', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
  });
  afterAll(() => api.stop());

  const page = async (variables: object) =>
    (await api.anonymous().query<Page>(list, variables)).data.publicBodies;

  it.each([
    ['all Gemeinden', { kind: 'gemeinde' }, 396],
    ['all Kreise', { kind: 'kreis' }, 31],
    ['both Landschaftsverbände', { kind: 'landschaftsverband' }, 2],
    ['the Staatskanzlei and eleven ministries', { kind: 'ministry' }, 12],
    ['five Bezirksregierungen and IT.NRW', { kind: 'stateAgency' }, 6],
    ['the associations and KDN', { kind: 'association' }, 4],
    ['a Regierungsbezirk with its Bezirksregierung', { rbCode: '057' }, 70 + 6 + 1],
    ['the Gemeinden of a Kreis', { kreisKey: '05766000' }, 16],
    ['one size class', { kind: 'gemeinde', sizeClass: '<10000' }, 52],
    ['a part of a name, whatever its case', { search: 'leopoldsHÖHE' }, 1],
    ['the beginning of a key', { search: '0531500' }, 1],
    ['nothing for a wildcard', { search: '%' }, 0],
    ['nothing for a Land that is not there', { landCode: '09' }, 0],
  ])('finds %s', async (_, filter, count) => {
    expect((await page({ filter, first: 1 })).totalCount).toBe(count);
  });

  it('finds those whom a provider serves', async () => {
    const [owl] = await api.sql<{ id: string }>(`SELECT id FROM public_body WHERE key = 'owl-it'`);
    expect((await page({ filter: { providerId: owl?.id, kind: 'gemeinde' } })).totalCount).toBe(46);
  });

  it('sorts as a German reader expects: Ö with O', async () => {
    const { nodes } = await page({ filter: { kind: 'gemeinde' }, first: 500 });
    const names = nodes.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
    expect(names.findIndex((name) => name.startsWith('Übach'))).toBeLessThan(
      names.findIndex((name) => name.startsWith('Unna')),
    );
  });

  it('turns pages without losing or repeating anybody', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, hasNextPage, endCursor }: Page['publicBodies'] = await page({
        filter: { kind: 'gemeinde' },
        first: 100,
        after,
      });
      seen.push(...nodes.map(({ key }) => key));
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(396);
    expect(new Set(seen).size).toBe(396);
  });

  it.each([
    ['a page of none', { first: 0 }],
    ['a page of a thousand', { first: 1000 }],
    ['a cursor that is none of ours', { after: 'x' }],
    ['a provider id that is none', { filter: { providerId: 'owl' } }],
    ['a kind that does not exist', { filter: { kind: 'stadt' } }],
  ])('refuses %s', async (_, variables) => {
    expect((await api.anonymous().query(list, variables)).code).toBe('INVALID_INPUT');
  });

  it('tells the five Regierungsbezirke', async () => {
    const reply = await api.anonymous().query('{ regions { code name landschaftsverband } }');
    expect(reply.data).toMatchObject({ regions: { length: 5 } });
  });
});

describe('one public body', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
  });
  afterAll(() => api.stop());

  const one = `query ($key: String!) { publicBody(key: $key) {
    name shortName kind kreisfrei population sizeClass kreis { key name } provider { key }
    competences { task assumption }
  } }`;

  it('tells a small Gemeinde with its Kreis, its provider and the one task it performs', async () => {
    const reply = await api.anonymous().query(one, { key: '05766048' });
    expect(reply.data).toMatchObject({
      publicBody: {
        name: 'Leopoldshöhe',
        kind: 'gemeinde',
        kreisfrei: false,
        kreis: { key: '05766000', name: 'Kreis Lippe' },
        provider: { key: 'owl-it' },
        competences: [{ task: 'landUsePlanning', assumption: false }],
      },
    });
  });

  it('tells a kreisfreie Stadt without a Kreis, and that its building supervision is an assumption', async () => {
    const reply = await api.anonymous().query(one, { key: '05315000' });
    expect(reply.data).toMatchObject({
      publicBody: {
        shortName: 'Köln',
        kreisfrei: true,
        kreis: null,
        competences: [
          { task: 'buildingSupervision', assumption: true },
          { task: 'landUsePlanning', assumption: false },
        ],
      },
    });
  });

  it('gives building supervision to a Kreis only where it has a smaller Gemeinde', async () => {
    const rows = await api.sql(
      `SELECT count(*) FILTER (WHERE kind = 'gemeinde')::integer AS gemeinden,
              count(*) FILTER (WHERE kind = 'kreis')::integer AS kreise,
              count(*) FILTER (WHERE kind IN ('ministry', 'stateAgency'))::integer AS higher
       FROM competence JOIN public_body body ON body.id = public_body_id WHERE task = 'buildingSupervision'`,
    );
    const [expected] = await api.sql<{ large: number; kreise: number }>(
      `SELECT count(*) FILTER (WHERE population >= 25000 OR kreisfrei)::integer AS large,
              count(DISTINCT kreis_key) FILTER (WHERE population < 25000)::integer AS kreise
       FROM public_body WHERE kind = 'gemeinde'`,
    );
    expect(rows).toEqual([{ gemeinden: expected?.large, kreise: expected?.kreise, higher: 6 }]);
  });

  it.each(['05999999', '', "x' OR true --", '\u0000'])(
    'answers NOT_FOUND or INVALID_INPUT for the key %j',
    async (key) => {
      expect(['NOT_FOUND', 'INVALID_INPUT']).toContain((await api.anonymous().query(one, { key })).code);
    },
  );

  it('changes nothing when the example data come in again', async () => {
    const count = 'SELECT count(*)::integer AS bodies, max(modified) AS newest FROM public_body';
    const before = await api.sql(count);
    const { seed } = await import('../../../apps/api/src/seed.ts');
    await seed(api.app, () => undefined);
    expect(await api.sql(count)).toEqual(before);
  });
});
