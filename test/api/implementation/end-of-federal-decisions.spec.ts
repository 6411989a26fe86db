import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type HouseAnswer, houseDocument } from './documents.ts';
import { secretariat, signInSecretariat } from './resolution-house.ts';

const endDocument = `
  mutation ($input: EndFederalDecisionInput!) {
    endFederalDecision(input: $input) {
      ... on EndedFederalDecision { slug duties }
      ... on EndFederalDecisionRefused { reason }
    }
  }`;
const pageDocument = `query ($slug: String!) { federalDecision(slug: $slug) { addressed { slug endedOn endReason } } }`;

const leopoldshoehe = 'Meldestelle Leopoldshöhe';
const number = '2017/39';
const slug = '2017-39-xdomea';
const reason = 'Der IT-Planungsrat hat neu beschlossen.';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

interface Ended {
  readonly duties?: number;
  readonly reason?: string;
}

describe('a decision of the IT-Planungsrat that is withdrawn or replaced', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
  });
  afterAll(() => api.stop());

  const ask = (wish: object = {}, name = secretariat) =>
    api.as(name).query<{ endFederalDecision: Ended }>(endDocument, {
      input: { decision: number, ending: 'repeal', on: today, reason, ...wish },
    });
  const end = async (wish: object = {}) => (await ask(wish)).data.endFederalDecision;

  const open = async () => {
    const [row] = await api.sql<{ open: number; done: number; reports: number }>(
      `SELECT count(*) FILTER (WHERE state NOT IN ('implemented', 'checked', 'notApplicable'))::integer AS open,
              count(*) FILTER (WHERE state IN ('implemented', 'checked'))::integer AS done,
              (SELECT count(*)::integer FROM report) AS reports
       FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
       WHERE decision.slug = $1`,
      [slug],
    );
    if (row === undefined) throw new Error('There are no duties');
    return row;
  };

  it('is ended by the secretariat that confirmed it and by nobody else', async () => {
    for (const name of [leopoldshoehe, 'Vorsitz IT-Kooperationsrat', 'Auditorin Muster'])
      expect((await ask({}, name)).code, name).toBe('DENIED');
    const input = { decision: number, ending: 'repeal', on: today, reason };
    expect((await api.anonymous().query(endDocument, { input })).code).toBe('UNAUTHENTICATED');
  });

  it('is refused without a reason, for the future, by itself, by an older or an unknown one', async () => {
    const before = await open();
    expect(await end({ reason: ' ' })).toEqual({ reason: 'reasonMissing' });
    expect(await end({ on: '2099-01-01' })).toEqual({ reason: 'dateInFuture' });
    expect(await end({ on: '2010-05-01' })).toEqual({ reason: 'beforeItWasDecided' });
    expect(await end({ ending: 'supersede' })).toEqual({ reason: 'successorMissing' });
    expect(await end({ ending: 'supersede', byNumber: number })).toEqual({ reason: 'successorIsItself' });
    expect(await end({ ending: 'supersede', byNumber: '1999/99' })).toEqual({ reason: 'successorUnknown' });
    expect((await ask({ decision: '1999/99' })).code).toBe('NOT_FOUND');
    expect(await open()).toEqual(before);
  });

  it('closes what is still open with its reason, keeps what was done and reported, and counts exactly', async () => {
    const before = await open();
    expect(before.open).toBeGreaterThan(0);
    const [later] = await api.sql<{ number: string }>(
      `SELECT number FROM federal_decision WHERE NOT number_is_placeholder ORDER BY date DESC LIMIT 1`,
    );
    expect(await end({ ending: 'supersede', byNumber: later?.number })).toMatchObject({
      duties: before.open,
    });
    expect(await open()).toEqual({ ...before, open: 0 });
    const endReason = `Der Beschluss des IT-Planungsrats ist ersetzt durch Beschluss ${later?.number}. ${reason}`;
    const house = await api.as(leopoldshoehe).query<HouseAnswer>(houseDocument, { key: '05766048' });
    const duty = house.data.whatBindsUs.duties.find(({ decision }) => decision['slug'] === slug);
    expect(duty).toMatchObject({ urgency: 'done', decision: { endedOn: today, endReason } });
    const page = await api.anonymous().query(pageDocument, { slug: '2017-39' });
    expect(page.data).toMatchObject({
      federalDecision: { addressed: [{ slug, endedOn: today, endReason }] },
    });
    const [wrong] = await api.sql('SELECT decision_cells + body_cells AS cells FROM recount_counters(false)');
    expect(wrong).toEqual({ cells: 0 });
  });

  it('said twice changes nothing', async () => {
    expect(await end({ reason: 'Anders gesagt.' })).toEqual({ slug: '2017-39', duties: 0 });
  });
});
