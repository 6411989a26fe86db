import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import {
  type GroupAnswer,
  type HouseAnswer,
  houseDocument,
  type RolloutAnswer,
  rolloutDocument,
  type TallyAnswer,
} from './documents.ts';
import { publishedResolution, type ResolutionWishes, signInSecretariat } from './resolution-house.ts';
import { cellsOf, workedOut } from './worked-out.ts';

const comparisonDocument = `query ($key: ID!) { comparison(publicBodyKey: $key) { rows {
  kreis { total done } decision { slug } } } }`;
const landDocument =
  '{ landProgress { municipal { total done reported } decisions { municipal { total suppressed } } } }';

interface Land {
  readonly municipal: TallyAnswer;
  readonly decisions: readonly { readonly municipal: TallyAnswer }[];
}

const leopoldshoehe = '05766048';
const lippe = ['05766048', '05766036', '05766004', '05766008'];

let api: TestApi;
let number = 60;
beforeAll(async () => {
  api = await startApi({ database: seeded });
  await signInSecretariat(api);
}, 120_000);
afterAll(() => api.stop());

async function published(wishes: Partial<ResolutionWishes>): Promise<string> {
  number += 1;
  const usual = { basisOfForce: 'agreement', publicationLevel: 'aggregates' } as const;
  return (await publishedResolution(api, { number: `2026/${number}`, ...usual, ...wishes })).slug;
}

/** The keys of the Gemeinden of these Kreise. */
async function gemeindenOf(...kreise: readonly string[]): Promise<readonly string[]> {
  const rows = await api.sql<{ key: string }>(
    `SELECT key FROM public_body WHERE kreis_key = ANY ($1) AND kind = 'gemeinde' AND merged_into_id IS NULL`,
    [kreise],
  );
  return rows.map(({ key }) => key);
}

async function publicly(slug: string): Promise<RolloutAnswer['rollout']> {
  return (await api.anonymous().query<RolloutAnswer>(rolloutDocument, { slug })).data.rollout;
}

const told = (name: string, groups: readonly GroupAnswer[]): readonly string[] =>
  groups.filter(({ tally }) => !tally.suppressed).map(({ code }) => `${name}:${code}`);

/** Sums over fewer than five bodies, of those whose own state is not public, that the public page gives away. */
async function givenAway(slug: string): Promise<readonly string[]> {
  const bodies = await api.sql<{ region: string; kreis: string }>(
    `SELECT region_code AS region, coalesce(kreis_key, 'kreisfrei') AS kreis
     FROM obligation JOIN public_body body ON body.id = public_body_id
     JOIN addressed_decision decision ON decision.id = addressed_decision_id
     WHERE slug = $1 AND NOT (publication_level = 'stateAfterRelease' AND released)`,
    [slug],
  );
  const cells = cellsOf(bodies.map(({ region, kreis }) => ['all', `region:${region}`, `kreis:${kreis}`]));
  const { progress, byRegion, byKreis } = await publicly(slug);
  const all = progress.municipal.suppressed ? [] : ['all'];
  return workedOut(cells, [...all, ...told('region', byRegion), ...told('kreis', byKreis)]);
}

const hiddenKreise = async (slug: string) =>
  (await publicly(slug)).byKreis.filter(({ tally }) => tally.suppressed).map(({ code }) => code);

describe('sums that are told', () => {
  it('do not give away a kreisfreie Stadt: a Regierungsbezirk less its Kreise', async () => {
    const slug = await published({});
    expect(await givenAway(slug)).toEqual([]);
    // Bielefeld alone is no Kreis's in Detmold, so Herford, the smallest Kreis there, is not told either.
    expect((await hiddenKreise(slug)).toSorted()).toEqual(['05378000', '05562000', '05758000']);
    expect((await publicly(slug)).byRegion.some(({ tally }) => tally.suppressed)).toBe(false);
  });

  it.each([
    ['a small Kreis beside others of its Regierungsbezirk', ['05758000', '05770000'], 4],
    [
      'a small Kreis whose Regierungsbezirk has only larger ones, and one elsewhere',
      ['05958000', '05962000'],
      3,
    ],
    ['a small Kreis that is its whole Regierungsbezirk', ['05958000', '05962000', '05362000'], 2],
    [
      'a small Kreis beside its whole Regierungsbezirk, and two others elsewhere',
      ['05770000', '05362000', '05554000'],
      4,
    ],
  ])('do not give away %s', async (_, kreise, ofLippe) => {
    const keys = [...lippe.slice(0, ofLippe), ...(await gemeindenOf(...kreise))];
    expect(await givenAway(await published({ scope: { kinds: [], keys } }))).toEqual([]);
  });

  it('do not give away two small Kreise together', async () => {
    const keys = [
      ...lippe.slice(0, 2),
      '05758004',
      '05758012',
      ...(await gemeindenOf('05770000', '05774000')),
    ];
    const slug = await published({ scope: { kinds: [], keys } });
    expect(await givenAway(slug)).toEqual([]);
    expect((await hiddenKreise(slug)).length).toBe(3);
  });

  it('do not give away those that did not release their state: a sum less what the map shows', async () => {
    const slug = await published({ publicationLevel: 'stateAfterRelease' });
    const release = (keys: readonly string[]) =>
      api.sql(
        `UPDATE obligation SET released = true FROM public_body body, addressed_decision decision
         WHERE body.id = public_body_id AND decision.id = addressed_decision_id AND slug = $1 AND key = ANY ($2)`,
        [slug, keys],
      );
    expect(await hiddenKreise(slug)).not.toContain('05766000');
    const all = await gemeindenOf('05766000');
    await release(all.slice(0, -3));
    expect(await hiddenKreise(slug)).toContain('05766000');
    expect(await givenAway(slug)).toEqual([]);
    await release(all);
    expect(await hiddenKreise(slug)).not.toContain('05766000');
  });

  it('are read from the sums alone, however many are addressed and released their state', async () => {
    const slug = await published({ publicationLevel: 'stateAfterRelease' });
    const ask = async () => {
      const rollup = `query ($slug: ID!) { rollupByRegion(slug: $slug) { code tally { suppressed total done } } }`;
      return [(await api.anonymous().query(rollup, { slug })).data, await publicly(slug)];
    };
    await api.sql(
      `UPDATE obligation SET released = true FROM public_body body, addressed_decision decision
       WHERE body.id = public_body_id AND decision.id = addressed_decision_id AND slug = $1 AND key = ANY ($2)`,
      [slug, await gemeindenOf('05766000')],
    );
    const before = await ask();
    await api.sql('REVOKE SELECT ON obligation, told_obligation FROM gremia_app');
    try {
      expect(await ask()).toEqual(before);
      // The map names bodies, so it has to read their duties: without the right it cannot.
      const map = await api
        .anonymous()
        .query('query ($slug: ID!) { rolloutMap(slug: $slug) { key } }', { slug });
      expect(map.code).toBe('INTERNAL');
    } finally {
      await api.sql('GRANT SELECT ON obligation, told_obligation TO gremia_app');
    }
  });

  it('hide everything where but a few of all did not release theirs', async () => {
    const keys = await gemeindenOf('05766000');
    const slug = await published({ publicationLevel: 'stateAfterRelease', scope: { kinds: [], keys } });
    await api.sql(
      `UPDATE obligation SET released = true FROM public_body body, addressed_decision decision
       WHERE body.id = public_body_id AND decision.id = addressed_decision_id AND slug = $1 AND key <> $2`,
      [slug, leopoldshoehe],
    );
    const { progress, byRegion } = await publicly(slug);
    expect(progress.municipal).toMatchObject({ suppressed: true, done: null, states: null });
    expect(byRegion.every(({ tally }) => tally.suppressed)).toBe(true);
    const curve = `query ($slug: ID!) { rolloutCurve(slug: $slug) { suppressed points { day } } }`;
    const { data } = await api.anonymous().query(curve, { slug });
    expect(data).toEqual({ rolloutCurve: { suppressed: true, points: [] } });
  });

  it('leave out of the sum over all decisions what is hidden of one', async () => {
    const land = async () =>
      (await api.anonymous().query<{ landProgress: Land }>(landDocument)).data.landProgress;
    const before = (await land()).municipal.total;
    await published({ scope: { kinds: [], keys: lippe } });
    const after = await land();
    expect(after.municipal.total).toBe(before);
    const sum = after.decisions.reduce(
      (all, { municipal }) => all + (municipal.suppressed ? 0 : municipal.total),
      0,
    );
    expect(sum).toBe(before);
  });

  it('tell a municipality of its Kreis no more than the public page does', async () => {
    const house = async (slug: string) => {
      const { data } = await api
        .as('Meldestelle Leopoldshöhe')
        .query<HouseAnswer>(houseDocument, { key: leopoldshoehe });
      return data.whatBindsUs.duties.find(({ decision }) => decision['slug'] === slug)?.inKreis;
    };
    // Its Kreis is addressed, too: the Gemeinden alone would give the Kreis away.
    const both = await published({ scope: { kinds: ['gemeinde', 'kreis'] } });
    const kreis = (await publicly(both)).byKreis.find(({ code }) => code === '05766000')?.tally;
    expect(await house(both)).toEqual({ done: kreis?.done, total: (kreis?.total ?? 0) - 1 });
    // Six of Lippe beside four of Herford: hidden with Herford on the public page, and so here.
    const keys = [...lippe, '05766012', '05766016', '05758004', '05758012', '05758016', '05758020'];
    const small = await published({
      scope: { kinds: [], keys: [...keys, ...(await gemeindenOf('05770000'))] },
    });
    expect(await hiddenKreise(small)).toEqual(['05758000', '05766000']);
    expect(await house(small)).toBeNull();
    const { data } = await api
      .as('Meldestelle Kreis Lippe')
      .query<{ comparison: { rows: readonly { kreis: object | null; decision: { slug: string } }[] } }>(
        comparisonDocument,
        { key: '05766000' },
      );
    expect(data.comparison.rows.find(({ decision }) => decision.slug === small)?.kreis).toBeNull();
  });
});
