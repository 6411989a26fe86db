import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, seeded, type TestApi } from '../../support/api.ts';
import {
  confirmDocument,
  houseDocument,
  type HouseAnswer,
  previewDocument,
  rolloutDocument,
  type RolloutAnswer,
} from './documents.ts';

interface Answer {
  readonly confirmFederalDecision: {
    readonly number?: string;
    readonly reason?: string;
    readonly addressed?: readonly { readonly slug: string; readonly bodies: number }[];
  };
}

interface Preview {
  readonly federalDecisionPreview: {
    readonly confirmed: boolean;
    readonly standards: readonly {
      readonly slug: string;
      readonly assumptions: readonly string[];
      readonly bodies: readonly {
        readonly key: string;
        readonly kind: string;
        readonly addressed: boolean;
      }[];
    }[];
  };
}

const secretariat = 'Geschäftsstelle IT-Kooperationsrat';
const level = (publicationLevel: string, corrections: readonly object[] = []) => ({
  input: { decisionNumber: '2017/37', publicationLevel, corrections },
});

/** The lines of the data set, read without the product: key, Kreis, kreisfrei, population. */
const gemeinden = readFileSync(new URL('../../../data/nrw-municipalities.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((field) => field.replace(/,$/, '')) ?? [])
  .map((fields) => ({ kreis: fields[6], kreisfrei: fields[8] === '1', population: Number(fields[13]) }));

describe('the confirmation of 2017/37 by the secretariat', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded, environment: { LOG_LEVEL: 'error' } });
    const [board] = await api.sql<{ id: string }>(`SELECT id FROM board WHERE slug = 'it-kooperationsrat'`);
    await api.as(secretariat).inRole(`secretariat:${board?.id}`);
  });
  afterAll(() => api.stop());

  it('is not open to anybody else', async () => {
    const before = await api.sql('SELECT count(*) FROM addressed_decision');
    for (const name of [
      'Meldestelle Leopoldshöhe',
      'Meldestelle OWL-IT',
      'Auditorin Muster',
      'Vertretung MHKBD',
    ]) {
      expect((await api.as(name).query(confirmDocument, level('state'))).code).toBe('DENIED');
      expect((await api.as(name).query(previewDocument, { number: '2017/37' })).code).toBe('DENIED');
    }
    expect((await api.anonymous().query(confirmDocument, level('state'))).code).toBe('UNAUTHENTICATED');
    expect((await api.anonymous().query(previewDocument, { number: '2017/37' })).code).toBe(
      'UNAUTHENTICATED',
    );
    expect(await api.sql('SELECT count(*) FROM addressed_decision')).toEqual(before);
  });

  it('is not open to the secretariat of another board', async () => {
    const [other] = await api.sql<{ id: string }>(
      `SELECT id FROM board WHERE slug <> 'it-kooperationsrat' AND kind = 'advisory'`,
    );
    await aPerson('Geschäftsstelle nebenan')
      .secretariatOf(other?.id ?? '')
      .in(api);
    const client = api.as('Geschäftsstelle nebenan');
    expect((await client.query(confirmDocument, level('state'))).code).toBe('DENIED');
    expect((await client.query(previewDocument, { number: '2017/37' })).code).toBe('NOT_FOUND');
  });

  it('shows before whom it will reach', async () => {
    const { data } = await api.as(secretariat).query<Preview>(previewDocument, { number: '2017/37' });
    const { confirmed, standards } = data.federalDecisionPreview;
    expect(confirmed).toBe(false);
    expect(standards.map(({ slug }) => slug)).toEqual(['xbau', 'xplanung']);
    const [xbau, xplanung] = standards;
    const count = (bodies: (typeof standards)[number]['bodies'] = [], kind: string) =>
      bodies.filter((body) => body.kind === kind && body.addressed).length;
    const large = gemeinden.filter(({ kreisfrei, population }) => kreisfrei || population >= 25_000);
    const withSmall = new Set(
      gemeinden
        .filter(({ kreisfrei, population }) => !kreisfrei && population < 25_000)
        .map(({ kreis }) => kreis),
    );
    expect(count(xbau?.bodies, 'gemeinde')).toBe(large.length);
    expect(count(xbau?.bodies, 'kreis')).toBe(withSmall.size);
    expect(count(xplanung?.bodies, 'gemeinde')).toBe(396);
    expect(count(xplanung?.bodies, 'kreis')).toBe(0);
    expect(count(xplanung?.bodies, 'stateAgency')).toBe(5);
    expect(xbau?.assumptions.join()).toContain('25.000');
  });

  it('refuses what the rule book refuses and leaves nothing behind', async () => {
    const ask = async (number: string, corrections: readonly object[] = []) => {
      const input = { decisionNumber: number, publicationLevel: 'state', corrections };
      const { data } = await api.as(secretariat).query<Answer>(confirmDocument, { input });
      return data.confirmFederalDecision.reason;
    };
    const before = await api.sql('SELECT count(*) FROM addressed_decision');
    expect(await ask('2017/06')).toBe('notBinding');
    expect(await ask('2019/16')).toBe('noBindingStandard');
    expect(await ask('2017/39')).toBe('alreadyConfirmed');
    expect(await ask('2013/01')).toBe('securityNeverPublic');
    expect(await ask('2017/37', [{ standard: 'xfall' }])).toBe('standardNotInDecision');
    expect(await ask('2017/37', [{ standard: 'xbau', added: ['99999999'] }])).toBe('unknownBody');
    const both = { standard: 'xbau', added: ['05766048'], removed: ['05766048'] };
    expect(await ask('2017/37', [both])).toBe('bodyAddedAndRemoved');
    const unknown = { input: { decisionNumber: '1999/99', publicationLevel: 'state' } };
    expect((await api.as(secretariat).query(confirmDocument, unknown)).code).toBe('NOT_FOUND');
    expect(await api.sql('SELECT count(*) FROM addressed_decision')).toEqual(before);
  });

  it('makes duties once, however many secretariats confirm at the same time', async () => {
    const corrections = [{ standard: 'xbau', added: ['05766048'], removed: ['05766000'] }];
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => api.as(secretariat).query<Answer>(confirmDocument, level('state', corrections))),
    );
    const told = answers.map(({ data }) => data.confirmFederalDecision);
    expect(told.filter(({ reason }) => reason === 'alreadyConfirmed')).toHaveLength(3);
    const accepted = told.find(({ reason }) => reason === undefined);
    const xbau =
      22 + gemeinden.filter(({ kreisfrei, population }) => !kreisfrei && population >= 25_000).length;
    const kreise = new Set(
      gemeinden
        .filter(({ kreisfrei, population }) => !kreisfrei && population < 25_000)
        .map(({ kreis }) => kreis),
    ).size;
    expect(accepted?.addressed).toEqual([
      { slug: '2017-37-xbau', bodies: xbau + kreise + 6 },
      { slug: '2017-37-xplanung', bodies: 396 + 5 },
    ]);
    const [rows] = await api.sql<{ duties: string; twice: string }>(
      `SELECT count(*) AS duties, count(*) - count(DISTINCT (addressed_decision_id, public_body_id)) AS twice
       FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
       WHERE decision.number = '2017/37'`,
    );
    expect(rows).toEqual({ duties: String(xbau + kreise + 6 + 401), twice: '0' });
    const audited = await api.sql(
      `SELECT detail FROM audit_entry WHERE act = 'decision.addressed' AND role = 'secretariat'`,
    );
    expect(audited).toHaveLength(2);
  });

  it('keeps the original dates, and takes in and leaves out whom the secretariat named', async () => {
    const { data } = await api
      .anonymous()
      .query<RolloutAnswer>(rolloutDocument, { slug: '2017-37-xplanung' });
    expect(data.rollout.progress.decision).toMatchObject({
      dueOn: '2022-10-05',
      newSystemsSince: '2017-10-05',
      basisOfForce: 'law',
    });
    expect(data.rollout.progress.municipal).toMatchObject({
      total: 396,
      done: 0,
      overdue: 396,
      suppressed: false,
    });
    expect(data.rollout.byRegion.map(({ tally }) => tally.total).sort()).toEqual([66, 70, 78, 83, 99]);
    const leopoldshoehe = await houseOf('Meldestelle Leopoldshöhe', '05766048');
    expect(leopoldshoehe.map(({ decision }) => decision['slug'])).toEqual(
      expect.arrayContaining(['2017-37-xbau', '2017-37-xplanung', '2017-39-xdomea']),
    );
    expect(leopoldshoehe.every(({ urgency }) => urgency === 'overdue')).toBe(true);
    const lippe = await houseOf('Meldestelle Kreis Lippe', '05766000');
    expect(lippe.map(({ decision }) => decision['slug'])).not.toContain('2017-37-xbau');
    const detmold = await houseOf('Meldestelle Bezirksregierung Detmold', 'br-detmold');
    expect(detmold.map(({ decision }) => decision['slug'])).toContain('2017-37-xplanung');
  });

  async function houseOf(name: string, key: string) {
    const { data } = await api.as(name).query<HouseAnswer>(houseDocument, { key });
    return data.whatBindsUs.duties;
  }
});
