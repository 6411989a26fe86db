import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type GroupAnswer, tallyFields } from '../implementation/documents.ts';
import { publishedResolution, secretariat, signInSecretariat } from '../implementation/resolution-house.ts';

const curveDocument = `query ($slug: ID!) { rolloutCurve(slug: $slug) {
  total suppressed notApplicable withPlan deadlines { dueOn } points { day done planned } } }`;
const insightDocument = `query ($slug: ID!) { rolloutInsight(slug: $slug) {
  total withObstacles obstacles { obstacle bodies } legalHurdles { text bodyName obligationId } legalHurdlesHidden
  silent silentBodies { key name overdue } bySize { code name tally { ${tallyFields} } }
  byProvider { code name tally { ${tallyFields} } } byProduct { product bodies done } } }`;
const reportDocument = `mutation ($input: ReportOnObligationInput!) { reportOnObligation(input: $input) {
  ... on ReportedObligation { revision } ... on ReportOnObligationRefused { reason } } }`;

interface Curve {
  readonly total: number;
  readonly suppressed: boolean;
  readonly notApplicable: number | null;
  readonly withPlan: number | null;
  readonly points: readonly {
    readonly day: string;
    readonly done: number | null;
    readonly planned: number | null;
  }[];
}

interface Insight {
  readonly withObstacles: number | null;
  readonly obstacles: readonly { readonly obstacle: string; readonly bodies: number | null }[];
  readonly legalHurdles: readonly { readonly text: string; readonly bodyName: string | null }[];
  readonly legalHurdlesHidden: boolean;
  readonly silent: number | null;
  readonly silentBodies: readonly { readonly key: string }[] | null;
  readonly bySize: readonly GroupAnswer[];
  readonly byProvider: readonly GroupAnswer[];
  readonly byProduct:
    readonly { readonly product: string; readonly bodies: number; readonly done: number }[] | null;
}

const reporter = 'Meldestelle OWL-IT';
const member = 'Vertretung MHKBD';
// Four Gemeinden of Lippe that let OWL-IT report for them: fewer than five.
const keys = ['05766048', '05766004', '05766012', '05766028'];

let api: TestApi;
let few: string;
let many: string;
beforeAll(async () => {
  api = await startApi({ database: seeded });
  await signInSecretariat(api);
  const wishes = { basisOfForce: 'agreement', publicationLevel: 'aggregates' } as const;
  const scope = { kinds: [], keys };
  few = (await publishedResolution(api, { number: '2026/91', ...wishes, scope })).slug;
  many = (await publishedResolution(api, { number: '2026/92', ...wishes })).slug;
}, 120_000);
afterAll(() => api.stop());

async function curve(name: string | null, slug: string): Promise<Curve> {
  const client = name === null ? api.anonymous() : api.as(name);
  return (await client.query<{ rolloutCurve: Curve }>(curveDocument, { slug })).data.rolloutCurve;
}

async function insight(name: string, slug: string): Promise<Insight> {
  const { data } = await api.as(name).query<{ rolloutInsight: Insight }>(insightDocument, { slug });
  return data.rolloutInsight;
}

async function report(slug: string, key: string, said: object) {
  const [duty] = await api.sql<{ id: string; revision: number }>(
    `SELECT obligation.id, obligation.revision FROM obligation
     JOIN addressed_decision decision ON decision.id = addressed_decision_id
     JOIN public_body body ON body.id = public_body_id WHERE decision.slug = $1 AND body.key = $2`,
    [slug, key],
  );
  const plain = { state: 'inProgress', on: '2026-03-01', note: '', intent: randomUUID() };
  const input = { obligationId: duty?.id, seenRevision: duty?.revision, ...plain, ...said };
  const { data } = await api
    .as(reporter)
    .query<{ reportOnObligation: { reason?: string } }>(reportDocument, { input });
  expect(data.reportOnObligation.reason).toBeUndefined();
}

const valueOn = ({ points }: Curve, day: string) => points.filter((point) => point.day <= day).at(-1);

describe('the curve of a decision', () => {
  it('tells everybody what was done by when, what is planned by when, and the dates', async () => {
    const [first = '', second = '', third = '', fourth = ''] = keys;
    await report(many, first, { state: 'implemented', on: '2024-05-10' });
    await report(many, second, { details: { plannedFor: '2030-01-15' } });
    await report(many, third, { state: 'notApplicable', ground: 'notCompetent', note: 'beim Kreis' });
    await report(many, fourth, {});
    const told = await curve(null, many);
    expect(told).toMatchObject({ total: 396, suppressed: false, notApplicable: 1, withPlan: 1 });
    expect(valueOn(told, '2024-05-01')?.done).toBe(0);
    expect(valueOn(told, '2024-12-31')?.done).toBe(1);
    const today = told.points.find(({ done, planned }) => done !== null && planned !== null);
    expect(today).toMatchObject({ done: 1, planned: 1 });
    expect(valueOn(told, '2029-12-31')).toMatchObject({ done: null, planned: 1 });
    expect(told.points.at(-1)).toMatchObject({ done: null, planned: 2 });
  });

  it('keeps the day that the body named, also after a check', async () => {
    await api.sql(
      `UPDATE obligation SET state = 'checked', state_on = '2026-11-01' WHERE state = 'implemented'
         AND addressed_decision_id = (SELECT id FROM addressed_decision WHERE slug = $1)`,
      [many],
    );
    expect(valueOn(await curve(null, many), '2024-12-31')?.done).toBe(1);
  });

  it('is hidden where it would name fewer than five bodies, except from those who see each of them', async () => {
    expect(await curve(null, few)).toMatchObject({ suppressed: true, total: 4, withPlan: null, points: [] });
    expect(await curve(member, few)).toMatchObject({ suppressed: true, points: [] });
    expect((await curve(secretariat, few)).points.length).toBeGreaterThan(2);
    const unknown = await api.anonymous().query(curveDocument, { slug: 'gibt-es-nicht' });
    expect(unknown.code).toBe('NOT_FOUND');
  });

  it('is there as a file, with its date and its basis, and hidden like the picture', async () => {
    const file = async (slug: string, format: string) =>
      api.anonymous().fetch(`/umsetzung/${slug}/verlauf.${format}`);
    const { points } = await curve(null, many);
    const lines = (await (await file(many, 'csv')).text()).split('\r\n').slice(0, -1);
    expect(lines[0]).toBe('Tag;umgesetzt;umgesetzt oder geplant;Stellen;Datum;Grundlage;Quelle');
    expect(lines.length).toBe(points.length + 1);
    expect(lines.at(-1)).toMatch(/;;2;396;.*;"396 Gemeinden und Kreise; 1 weitere/);
    expect(await (await file(few, 'json')).json()).toMatchObject({
      basis: expect.stringMatching(/^4 Stellen; nicht genannt/),
      rows: [],
    });
    expect((await file('gibt-es-nicht', 'csv')).status).toBe(404);
    expect((await file(many, 'exe')).status).toBe(404);
  });
});

describe('what a board wants to know of a decision', () => {
  it('is for the board and auditors, not for municipalities, providers and the public', async () => {
    for (const name of ['Meldestelle Leopoldshöhe', reporter, 'Administration Muster'])
      expect((await api.as(name).query(insightDocument, { slug: many })).code, name).toBe('DENIED');
    expect((await api.anonymous().query(insightDocument, { slug: many })).code).toBe('UNAUTHENTICATED');
    for (const name of [member, secretariat, 'Auditorin Muster'])
      expect((await insight(name, many)).silent).toBe(392);
    expect((await api.as(member).query(insightDocument, { slug: 'gibt-es-nicht' })).code).toBe('NOT_FOUND');
  });

  it('ranks obstacles and collects legal ones; below five bodies only who sees each of them sees the sum', async () => {
    const [first = '', second = '', third = ''] = keys;
    const legal = { obstacles: ['legal'], obstacleNote: 'Die Verordnung fehlt.' };
    await report(few, first, { details: { obstacles: ['money', 'legal'], obstacleNote: 'Kein Gesetz.' } });
    await report(few, second, { details: legal });
    await report(few, third, { details: { obstacles: ['staff'] } });
    const whole = await insight(secretariat, few);
    expect(whole.obstacles).toEqual([
      { obstacle: 'legal', bodies: 2 },
      { obstacle: 'money', bodies: 1 },
      { obstacle: 'staff', bodies: 1 },
    ]);
    expect(whole).toMatchObject({ withObstacles: 3, legalHurdlesHidden: false });
    expect(whole.legalHurdles.map(({ text }) => text)).toEqual(['Die Verordnung fehlt.', 'Kein Gesetz.']);
    expect(whole.legalHurdles[0]?.bodyName).toMatch(/\w/);
    const seen = await insight(member, few);
    expect(seen.obstacles.map(({ bodies }) => bodies)).toEqual([null, null, null]);
    expect(seen).toMatchObject({ withObstacles: null, legalHurdles: [], legalHurdlesHidden: true });
  });

  it('tells the board texts without names once five bodies have written one', async () => {
    for (const key of [...keys, '05766060'])
      await report(many, key, {
        state: 'inProgress',
        details: { obstacles: ['legal'], obstacleNote: `Hürde ${key}` },
      });
    const seen = await insight(member, many);
    expect(seen.obstacles).toEqual([{ obstacle: 'legal', bodies: 5 }]);
    expect(seen.legalHurdles).toHaveLength(5);
    expect(seen.legalHurdles.map(({ bodyName }) => bodyName)).toEqual(Array(5).fill(null));
  });

  it('forgets what was hindering once it is done', async () => {
    const [first = ''] = keys;
    await report(few, first, { state: 'implemented' });
    expect((await insight(secretariat, few)).obstacles.map(({ obstacle }) => obstacle)).toEqual([
      'legal',
      'staff',
    ]);
  });

  it('names who never reported and which products are used to those alone who see each body', async () => {
    await report(few, keys[1] ?? '', { product: 'Aktenwerk' });
    await report(few, keys[2] ?? '', { product: 'aktenwerk ' });
    const whole = await insight(secretariat, few);
    expect(whole.silentBodies?.map(({ key }) => key)).toEqual([keys[3]]);
    expect(whole.byProduct).toEqual([{ product: expect.stringMatching(/aktenwerk/i), bodies: 2, done: 0 }]);
    const seen = await insight(member, few);
    expect(whole.silent).toBe(1);
    expect(seen).toMatchObject({ silent: null, silentBodies: null, byProduct: null });
  });

  it('adds up by size class and provider to all, and hides small groups from the board', async () => {
    const whole = await insight(secretariat, many);
    for (const groups of [whole.bySize, whole.byProvider])
      expect(groups.reduce((sum, { tally }) => sum + tally.total, 0)).toBe(396);
    const seen = await insight(member, many);
    const small = seen.byProvider.filter(({ tally }) => tally.total < 5);
    expect(small.length).toBeGreaterThan(0);
    expect(small.every(({ tally }) => tally.suppressed && tally.done === null)).toBe(true);
  });
});
