import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '@gremia/domain/access/actor';
import { publicationLevels } from '@gremia/domain/proposals/publication-level';
import { YearlyReportQueries } from '../../../apps/api/src/features/implementation/yearly-report.queries.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import {
  type GroupAnswer,
  mapDocument,
  municipalityDocument,
  type RolloutAnswer,
  rolloutDocument,
} from './documents.ts';
import { publishedResolution, secretariat, signInSecretariat } from './resolution-house.ts';

interface Place {
  readonly key: string;
  readonly addressed: boolean;
  readonly state: string | null;
  readonly done: number | null;
}

interface Page {
  readonly municipality: {
    readonly duties: readonly {
      told: boolean;
      state: string | null;
      overdue: boolean | null;
      decision: { slug: string };
    }[];
  };
}

const releaseDocument = `
  mutation ($id: ID!, $released: Boolean!) {
    releaseState(obligationId: $id, released: $released) {
      ... on ReleasedState { released } ... on ReleaseStateRefused { reason }
    }
  }`;

interface OpenAnswer {
  readonly asOf: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

interface Dated {
  readonly dueOn: string | null;
  readonly decision: { readonly slug: string };
}

interface OpenDuties {
  readonly rows: readonly {
    readonly slug: string;
    readonly state: string | null;
    readonly dueOn: string | null;
  }[];
}

const key = '05766048';
const everything = { page: 'open', map: 'open', csv: true, json: 'noch keine Meldung' };

describe('the publication level', () => {
  let api: TestApi;
  const slugs: Record<string, string> = {};
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
    for (const [index, publicationLevel] of publicationLevels.entries()) {
      const number = `2026/8${index}`;
      const made = await publishedResolution(api, { number, basisOfForce: 'agreement', publicationLevel });
      slugs[publicationLevel] = made.slug;
    }
  });
  afterAll(() => api.stop());

  it.each([
    ['aggregates', false],
    ['stateAfterRelease', false],
    ['state', true],
  ])('%s tells the public of a single state: %s, on page, map and files alike', async (level, told) => {
    const slug = slugs[level] ?? '';
    for (const client of [api.anonymous(), api.as('Meldestelle Köln'), api.as('Vertretung MHKBD')]) {
      expect(await seen(client, slug)).toEqual({
        page: told ? 'open' : null,
        map: told ? 'open' : null,
        csv: told,
        json: told ? 'noch keine Meldung' : null,
      });
    }
    for (const name of [secretariat, 'Auditorin Muster']) {
      expect(await seen(api.as(name), slug), name).toEqual(everything);
    }
  });

  it('lets the body itself release its state, and nobody else', async () => {
    const slug = slugs['stateAfterRelease'] ?? '';
    const id = await obligationOf(slug);
    const release = (name: string, released: boolean) =>
      api
        .as(name)
        .query<{ releaseState: { released?: boolean; reason?: string } }>(releaseDocument, { id, released });
    for (const name of ['Meldestelle Köln', 'Meldestelle OWL-IT', secretariat]) {
      expect((await release(name, true)).code, name).toBe('DENIED');
    }
    expect((await release('Meldestelle Leopoldshöhe', true)).data.releaseState.released).toBe(true);
    expect(await seen(api.anonymous(), slug)).toEqual(everything);
    await release('Meldestelle Leopoldshöhe', false);
    expect(await seen(api.anonymous(), slug)).toEqual({ page: null, map: null, csv: false, json: null });
  });

  it('tells of more time that was granted only where it tells the state', async () => {
    const deadline = async (client: ApiClient, slug: string) => {
      const { data } = await client.query<{ municipality: { duties: readonly Dated[] } }>(
        `query ($key: ID!) { municipality(key: $key) { duties { dueOn agreedDueOn decision { slug } } } }`,
        { key },
      );
      return data.municipality.duties.find(({ decision }) => decision.slug === slug);
    };
    for (const [level, publicly] of [
      ['aggregates', '2030-06-30'],
      ['state', '2031-12-31'],
    ] as const) {
      const slug = slugs[level] ?? '';
      await api.sql(
        `UPDATE obligation SET due_on = '2031-12-31', agreed_due_on = '2031-12-31', agreed_on = '2026-11-02' WHERE id = $1`,
        [await obligationOf(slug)],
      );
      expect(await deadline(api.anonymous(), slug)).toMatchObject({ dueOn: publicly });
      expect(await deadline(api.as(secretariat), slug)).toMatchObject({ dueOn: '2031-12-31' });
      const file = (await (await api.anonymous().fetch(`/kommunen/${key}.json`)).json()) as OpenDuties;
      expect(file.rows.find((row) => row.slug === slug)?.dueOn).toBe(publicly);
      const facts = await api.app.get(YearlyReportQueries, { strict: false }).facts(anonymous('test'), key);
      const dates = facts?.duties.map(({ dueOn }) => dueOn) ?? [];
      expect(dates.includes('2031-12-31')).toBe(level === 'state');
    }
  });

  it('makes a release pointless where it does not ask for one', async () => {
    for (const level of ['aggregates', 'state']) {
      const id = await obligationOf(slugs[level] ?? '');
      const { data } = await api
        .as('Meldestelle Leopoldshöhe')
        .query<{ releaseState: { reason?: string } }>(releaseDocument, { id, released: true });
      expect(data.releaseState.reason).toBe('releaseHasNoEffect');
    }
  });

  it('suppresses figures of fewer than five bodies, and those from which they could be worked out', async () => {
    // Four Gemeinden of Lippe, ten of Herford and its neighbours: Lippe alone is too small.
    const keys = ['05766048', '05766036', '05766004', '05766008'];
    const herford = await api.sql<{ key: string }>(
      `SELECT key FROM public_body WHERE kreis_key IN ('05758000', '05770000')`,
    );
    const scope = { kinds: [], keys: [...keys, ...herford.map((row) => row.key)] };
    const wishes = { basisOfForce: 'agreement', scope, publicationLevel: 'aggregates' } as const;
    const { slug } = await publishedResolution(api, { number: '2026/88', ...wishes });
    const open = await publishedResolution(api, { number: '2026/89', ...wishes, publicationLevel: 'state' });
    const suppressed = (groups: readonly GroupAnswer[]) =>
      groups.filter(({ tally }) => tally.suppressed).map(({ code }) => code);
    const { data } = await api.anonymous().query<RolloutAnswer>(rolloutDocument, { slug });
    expect(suppressed(data.rollout.byKreis).sort()).toEqual(['05758000', '05766000']);
    const lippe = data.rollout.byKreis.find(({ code }) => code === '05766000')?.tally;
    expect(lippe).toMatchObject({ total: 4, done: null, overdue: null, states: null });
    const forSecretariat = await api.as(secretariat).query<RolloutAnswer>(rolloutDocument, { slug });
    expect(suppressed(forSecretariat.data.rollout.byKreis)).toEqual([]);
    const forAll = await api.anonymous().query<RolloutAnswer>(rolloutDocument, { slug: open.slug });
    expect(suppressed(forAll.data.rollout.byKreis)).toEqual([]);
    const file = await (await api.anonymous().fetch(`/umsetzung/${slug}.csv`)).text();
    expect(file).toContain(
      'Kreis;05766000;Kreis Lippe;4;;;;;nicht genannt: es ließen sich weniger als fünf Stellen ablesen;',
    );
    const full = await (await api.as(secretariat).fetch(`/umsetzung/${slug}.csv`)).text();
    expect(full).toContain('Kreis;05766000;Kreis Lippe;4;0;0;');
  });

  it.each([
    ['/umsetzung/beschluesse', 'title', /zu \d+ von \d+ Pflichten der Gemeinden und Kreise wurde gemeldet/],
    ['/umsetzung/karte', 'name', /zu \d+ von \d+ Pflichten/],
    ['/umsetzung/2026-80', 'name', /\d+ von \d+ Gemeinden und Kreisen haben gemeldet/],
    ['/umsetzung/2026-80/karte', 'name', /\d+ von \d+ Gemeinden und Kreisen haben gemeldet/],
    ['/kommunen/liste', 'name', /zu \d+ von \d+ Pflichten/],
    [`/kommunen/${key}`, 'title', /der Stand von \d+ der \d+ Pflichten ist veröffentlicht/],
  ])('%s is there as CSV, XLSX and JSON, with date, basis and source', async (address, column, basis) => {
    const json = (await (await api.anonymous().fetch(`${address}.json`)).json()) as OpenAnswer;
    expect(json).toMatchObject({ selfReported: true, basis: expect.stringMatching(basis) });
    expect(Number.isNaN(Date.parse(json.asOf))).toBe(false);
    expect(json.rows.length).toBeGreaterThan(1);
    expect(Object.keys(json.rows[0] ?? {})).toContain(column);
    const csv = await (await api.anonymous().fetch(`${address}.csv`)).text();
    const [head, first, ...rest] = csv.split('\r\n');
    expect(head).toMatch(/;Datum;Grundlage;Quelle$/);
    expect(first).toMatch(/;\d\d\.\d\d\.\d{4};.*;eigene Angaben der Stellen$/);
    expect(rest.length).toBe(json.rows.length);
    const xlsx = await api.anonymous().fetch(`${address}.xlsx`);
    expect(await readSheet(Buffer.from(await xlsx.arrayBuffer()))).toHaveLength(json.rows.length + 1);
    expect((await api.anonymous().fetch(`${address}.exe`)).status).toBe(404);
  });

  it('counts on the map of all decisions only what is public', async () => {
    const map = async (client: ApiClient) => {
      const { data } = await client.query<{ rolloutMap: readonly (Place & { total: number | null })[] }>(
        mapDocument,
        { slug: null },
      );
      return data.rolloutMap.find((place) => place.key === key)?.total;
    };
    // xdomea and the resolutions whose level is `state`; the secretariat sees every duty.
    const publicly = await map(api.anonymous());
    const tracked = await map(api.as(secretariat));
    expect(publicly).toBe(3);
    expect(tracked).toBe(7);
  });

  it('answers an unknown decision and an unknown municipality with a friendly nothing', async () => {
    expect((await api.anonymous().query(rolloutDocument, { slug: 'gibt-es-nicht' })).code).toBe('NOT_FOUND');
    expect((await api.anonymous().query(mapDocument, { slug: 'gibt-es-nicht' })).code).toBe('NOT_FOUND');
    expect((await api.anonymous().query(municipalityDocument, { key: '00000000' })).code).toBe('NOT_FOUND');
    expect((await api.anonymous().query(municipalityDocument, { key: 'owl-it' })).code).toBe('NOT_FOUND');
    for (const path of ['/umsetzung/gibt-es-nicht', '/umsetzung/gibt-es-nicht/karte', '/kommunen/owl-it'])
      expect((await api.anonymous().fetch(`${path}.csv`)).status).toBe(404);
  });

  async function seen(client: ApiClient, slug: string) {
    const page = await client.query<Page>(municipalityDocument, { key });
    const map = await client.query<{ rolloutMap: readonly Place[] }>(mapDocument, { slug });
    const csv = await (await client.fetch(`/umsetzung/${slug}/karte.csv`)).text();
    const json = (await (await client.fetch(`/kommunen/${key}.json`)).json()) as OpenDuties;
    return {
      page: page.data.municipality.duties.find(({ decision }) => decision.slug === slug)?.state,
      map: map.data.rolloutMap.find((place) => place.key === key)?.state,
      csv: /05766048;Leopoldshöhe;noch keine Meldung;/.test(csv),
      json: json.rows.find((row) => row.slug === slug)?.state ?? null,
    };
  }

  async function obligationOf(slug: string): Promise<string | undefined> {
    const [row] = await api.sql<{ id: string }>(
      `SELECT obligation.id FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
       JOIN public_body body ON body.id = public_body_id WHERE decision.slug = $1 AND body.key = $2`,
      [slug, key],
    );
    return row?.id;
  }
});
