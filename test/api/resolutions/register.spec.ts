import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import {
  anAdoptedResolution,
  publish,
  secretariat,
  type StoredResolution,
  today,
} from './a-closed-ballot.ts';

let api: TestApi;
let hidden: StoredResolution;
let shown: StoredResolution;
beforeAll(async () => {
  api = await startApi({ database: seeded });
  hidden = await anAdoptedResolution(api, { title: 'Geheime Sache' });
  shown = await anAdoptedResolution(api, { title: 'Öffentliche Sache 100 %', isPublic: false });
  await publish(await secretariat(api), shown.id, await today(api));
});
afterAll(() => api.stop());

interface Register {
  readonly register: { readonly totalCount: number; readonly nodes: readonly { readonly slug: string }[] };
  readonly registerChoices: {
    readonly years: readonly number[];
    readonly boards: readonly { slug: string }[];
  };
}

const listDocument = `query ($filter: RegisterFilter, $first: Int! = 25, $after: String) {
  register(filter: $filter, first: $first, after: $after) {
    totalCount hasNextPage endCursor
    nodes { id slug number title boardName force state adoptedOn effectiveOn example } }
  registerChoices { years boards { slug name } } }`;

const list = async (variables: object = {}) =>
  (await api.anonymous().query<Register>(listDocument, variables)).data;

describe('the public register', () => {
  it('lists what is published, the newest first', async () => {
    const { register, registerChoices } = await list();
    expect(register.nodes.map(({ slug }) => slug)).toEqual([
      shown.slug,
      expect.stringMatching(/^digitalbeirat-/),
    ]);
    expect(register.totalCount).toBe(2);
    expect(registerChoices.boards.map(({ slug }) => slug)).toEqual(['it-kooperationsrat', 'digitalbeirat']);
  });

  it.each([
    ['text', { text: 'Geheime' }, 0],
    ['number', { text: '2' }, 2],
    ['board', { board: 'it-kooperationsrat' }, 1],
    ['force', { force: 'binding' }, 1],
    ['another force', { force: 'mandate' }, 0],
    ['a year without resolutions', { year: 1999 }, 0],
    ['a percent sign, which stands for itself', { text: '100 %' }, 1],
    ['a lone percent sign', { text: '%' }, 1],
    ['an underscore', { text: '_' }, 0],
  ])('counts and finds nothing unpublished by %s', async (_, filter, count) => {
    const { register } = await list({ filter });
    expect(register.totalCount).toBe(count);
    expect(register.nodes).toHaveLength(count);
    expect(JSON.stringify(register)).not.toContain('Geheime');
  });

  it('pages without a gap', async () => {
    const first = await api
      .anonymous()
      .query<{ register: { endCursor: string; hasNextPage: boolean } }>(listDocument, {
        first: 1,
      });
    expect(first.data.register.hasNextPage).toBe(true);
    const second = await list({ first: 1, after: first.data.register.endCursor });
    expect(second.register.nodes.map(({ slug }) => slug)).toEqual([expect.stringMatching(/^digitalbeirat-/)]);
  });

  it.each([{ first: 0 }, { first: 501 }, { after: 'x' }, { first: 1e9 }])(
    'turns %j away',
    async (variables) => {
      expect((await api.anonymous().query(listDocument, variables)).code).toBe('INVALID_INPUT');
    },
  );
});

const pageDocument = `query ($slug: String!) { resolution(slug: $slug) {
  id slug number title boardName boardSlug force state adoptedOn effectiveOn publishedAt example text rationale basisOfForce
  terms { basisOfForce publicationLevel funding
    scope { kinds competence sizeClasses regions districts providers keys except names { key name } }
    deadlines { deadlineClass dueOn }
    commitments { kind title owedBy owedByName amountInEuro dueOn reciprocal } }
  ballot { id question ruleTitle ruleSource } meeting { slug title startsAt itemNumber }
  topic { id title sessionNumber } accessions { key name kind accededOn } addressing { slug bodyCount }
  registerEntries { sequence kind recordedAt entry leafHash } viewerAccededOn viewerCan { publish accede } } }`;

describe('the page of a resolution', () => {
  it('tells everybody the whole of a published one', async () => {
    const reply = await api.anonymous().query<{ resolution: Record<string, unknown> }>(pageDocument, {
      slug: shown.slug,
    });
    expect(reply.data.resolution).toMatchObject({
      number: shown.number,
      force: 'binding',
      state: 'effective',
      basisOfForce: 'accession',
      terms: { commitments: [{ owedByName: expect.stringContaining('Digitalisierung') }] },
      registerEntries: [{ kind: 'published' }],
      viewerCan: { publish: false, accede: false },
    });
  });

  it('does not exist for those who may not read an unpublished one', async () => {
    for (const client of [
      api.anonymous(),
      api.as('Meldestelle Köln'),
      await secretariat(api, 'digitalbeirat'),
    ]) {
      const reply = await client.query(pageDocument, { slug: hidden.slug });
      const unknown = await client.query(pageDocument, { slug: '2026-99' });
      expect(reply.code).toBe('NOT_FOUND');
      expect(reply.text).toBe(unknown.text);
    }
  });

  it('shows an unpublished one to its board, and only the secretariat can publish', async () => {
    const read = async (name: string) =>
      (await api.as(name).query<{ resolution: object }>(pageDocument, { slug: hidden.slug })).data.resolution;
    const client = await secretariat(api);
    const own = await client.query<{ resolution: object }>(pageDocument, { slug: hidden.slug });
    expect(own.data.resolution).toMatchObject({ state: 'adopted', viewerCan: { publish: true } });
    expect(await read('Vorsitz IT-Kooperationsrat')).toMatchObject({ viewerCan: { publish: false } });
    expect(await read('Auditorin Muster')).toMatchObject({ viewerCan: { publish: false } });
  });

  it('offers accession to whom it is open', async () => {
    const reply = await api
      .as('Meldestelle Köln')
      .query<{ resolution: object }>(pageDocument, { slug: shown.slug });
    expect(reply.data.resolution).toMatchObject({ viewerCan: { accede: true }, viewerAccededOn: null });
    const kreis = await api
      .as('Meldestelle Kreis Lippe')
      .query<{ resolution: object }>(pageDocument, { slug: shown.slug });
    expect(kreis.data.resolution).toMatchObject({ viewerCan: { accede: false } });
  });
});

describe('the record for programs', () => {
  const record = (slug: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/register/${slug}.json`, { headers });

  it('holds what it takes to check the entry, and answers 304 to who has it', async () => {
    const response = await record('digitalbeirat-2026-01');
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(body).toMatchObject({ number: '2026/01', board: 'digitalbeirat', state: 'effective' });
    expect(body.register[0]).toMatchObject({ sequence: 0, salt: expect.stringMatching(/^[\da-f]{64}$/) });
    const again = await record('digitalbeirat-2026-01', {
      'if-none-match': response.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('does not tell the votes of a meeting that was not public', async () => {
    const body = await (await record(shown.slug)).json();
    expect(body.register[0]).toMatchObject({ record: null, salt: null, document: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain('"choice"');
  });

  it.each(['2026-99', 'x', 'UPPER', '%00', '..%2f..%2fetc'])('does not know %s', async (slug) => {
    const response = await record(slug);
    expect(response.status).toBe(404);
  });

  it('does not know what is not published', async () => {
    expect((await record(hidden.slug)).status).toBe(404);
  });
});
