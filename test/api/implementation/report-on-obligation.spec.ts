import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import {
  type DutyAnswer,
  historyDocument,
  type HouseAnswer,
  houseDocument,
  mapDocument,
  municipalityDocument,
  reportDocument,
} from './documents.ts';

interface Answer {
  readonly reportOnObligation: {
    readonly reason?: string;
    readonly state?: string;
    readonly stateOn?: string;
    readonly revision?: number;
  };
}

const leopoldshoehe = { name: 'Meldestelle Leopoldshöhe', key: '05766048' };
const xdomea = '2017-39-xdomea';
const din = '2019-53-din-91379';

describe('a report on an obligation', () => {
  let api: TestApi;
  let duty: DutyAnswer;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    duty = await dutyOf(leopoldshoehe, xdomea);
  });
  afterAll(() => api.stop());

  it('is not made by another municipality, an unauthorised provider, a board, an auditor or a stranger', async () => {
    const before = await counts();
    const koeln = await dutyOf({ name: 'Meldestelle Köln', key: '05315000' }, xdomea);
    const attempts: readonly (readonly [string, string])[] = [
      ['Meldestelle Köln', duty.id],
      ['Meldestelle OWL-IT', koeln.id],
      ['Vertretung MHKBD', duty.id],
      ['Geschäftsstelle IT-Kooperationsrat', duty.id],
      ['Auditorin Muster', duty.id],
      ['Administration Muster', duty.id],
    ];
    for (const [name, obligationId] of attempts) {
      const input = statement({ obligationId });
      expect((await api.as(name).query(reportDocument, { input })).code, name).toBe('DENIED');
    }
    const input = statement({});
    expect((await api.anonymous().query(reportDocument, { input })).code).toBe('UNAUTHENTICATED');
    expect(await counts()).toEqual(before);
  });

  it('is refused where the rule book refuses it, and leaves nothing behind', async () => {
    const before = await counts();
    const refusals: readonly (readonly [object, string])[] = [
      [{ on: '2999-01-01' }, 'dateInFuture'],
      [{ on: '2009-12-31' }, 'dateTooEarly'],
      [{ state: 'notApplicable', note: 'Beim Kreis' }, 'groundMissing'],
      [{ state: 'notApplicable', ground: 'notCompetent', note: '' }, 'reasonMissing'],
      [{ ground: 'notInUse' }, 'groundContradictsState'],
      [{ seenRevision: 7 }, 'reportedMeanwhile'],
      [{ note: 'x'.repeat(2_001) }, 'textTooLong'],
    ];
    for (const [change, reason] of refusals) expect((await report(change)).reason).toBe(reason);
    expect(await counts()).toEqual(before);
  });

  it('is of no day before the first version of its standard, as far as the catalogue knows it', async () => {
    const asked = `mutation ($input: ReportOnObligationInput!) { reportOnObligation(input: $input) {
      ... on ReportedObligation { state } ... on ReportOnObligationRefused { reason successorName standardSince } } }`;
    const ask = async (on: string) => {
      // Without a reason it is refused on any day, but for that alone.
      const input = statement({ on, state: 'notApplicable', ground: 'notInUse', note: '' });
      return (await api.as(leopoldshoehe.name).query<Answer>(asked, { input })).data.reportOnObligation;
    };
    const version = (label: string, day: string | null) =>
      api.sql(
        `INSERT INTO standard_version (standard_id, label, published_on, recorded_at)
         SELECT standard_id, $2, $3, now() FROM addressed_decision WHERE slug = $1`,
        [xdomea, label, day],
      );
    await version('2.0', '2015-03-01');
    const refused = { reason: 'beforeStandard', successorName: null, standardSince: '2015-03-01' };
    expect(await ask('2015-02-28')).toEqual(refused);
    expect((await ask('2015-03-01')).reason).toBe('reasonMissing');
    // One that has no day may have been the first: then nobody knows.
    await version('0.9', null);
    expect((await ask('2015-02-28')).reason).toBe('reasonMissing');
    await api.sql('DELETE FROM standard_version WHERE label = ANY ($1)', [['2.0', '0.9']]);
  });

  it('needs an obligation that exists and an intent that is one', async () => {
    const ask = (change: object) =>
      api.as(leopoldshoehe.name).query(reportDocument, { input: statement(change) });
    expect((await ask({ obligationId: randomUUID() })).code).toBe('NOT_FOUND');
    expect((await ask({ obligationId: 'keine' })).code).toBe('INVALID_INPUT');
    expect((await ask({ intent: 'einmal' })).code).toBe('INVALID_INPUT');
    expect((await ask({ on: '2026-02-30' })).code).toBe('INVALID_INPUT');
  });

  it('sets the state, and once only, however often it is sent', async () => {
    const intent = randomUUID();
    const change = {
      state: 'inProgress',
      on: '2026-03-01',
      product: 'Aktenwerk',
      note: 'Pilot im Bauamt',
      intent,
    };
    const answers = await Promise.all([1, 2, 3, 4].map(() => report(change)));
    expect(answers).toEqual(Array(4).fill({ state: 'inProgress', stateOn: '2026-03-01', revision: 1 }));
    const after = await dutyOf(leopoldshoehe, xdomea);
    expect(after).toMatchObject({
      state: 'inProgress',
      revision: 1,
      product: 'Aktenwerk',
      stateOn: '2026-03-01',
    });
    const history = await historyOf(duty.id);
    expect(history).toHaveLength(1);
    const audited = await api.sql(
      `SELECT FROM audit_entry WHERE act = 'obligation.reported' AND object_id = $1`,
      [duty.id],
    );
    expect(audited).toHaveLength(1);
  });

  it('does not overwrite another that came meanwhile: of two at the same time one is told so', async () => {
    const both = await Promise.all([
      report({ state: 'planned', seenRevision: 1 }),
      report({ state: 'implemented', seenRevision: 1 }),
    ]);
    expect(both.filter(({ reason }) => reason === 'reportedMeanwhile')).toHaveLength(1);
    expect(both.filter(({ revision }) => revision === 2)).toHaveLength(1);
    expect(await historyOf(duty.id)).toHaveLength(2);
  });

  it('cannot plan again what is implemented', async () => {
    const { revision, state } = await dutyOf(leopoldshoehe, xdomea);
    if (state !== 'implemented') await report({ state: 'implemented', seenRevision: revision });
    const now = await dutyOf(leopoldshoehe, xdomea);
    expect((await report({ state: 'planned', seenRevision: now.revision })).reason).toBe('stateNotPossible');
  });

  it('is made by an authorised provider on behalf, and the municipality sees by whom', async () => {
    const other = await dutyOf(leopoldshoehe, din);
    const input = statement({ obligationId: other.id, state: 'implemented', on: '2026-05-01' });
    const { data } = await api.as('Meldestelle OWL-IT').query<Answer>(reportDocument, { input });
    expect(data.reportOnObligation).toMatchObject({ state: 'implemented', revision: 1 });
    const seen = await dutyOf(leopoldshoehe, din);
    expect(seen.lastReport).toMatchObject({ provider: 'OWL-IT', reportedBy: 'Meldestelle OWL-IT' });
    expect(seen).toMatchObject({ urgency: 'done', state: 'implemented' });
  });

  it('tells its product and its note to nobody outside', async () => {
    await report({
      state: 'implemented',
      seenRevision: (await dutyOf(leopoldshoehe, xdomea)).revision,
      product: 'Geheimwerk',
    });
    for (const client of [api.anonymous(), api.as('Meldestelle Köln'), api.as('Vertretung MHKBD')]) {
      const page = await client.query(municipalityDocument, { key: leopoldshoehe.key });
      const map = await client.query(mapDocument, { slug: xdomea });
      expect(page.text + map.text).not.toMatch(/Geheimwerk|Pilot im Bauamt/);
      expect(['DENIED', 'UNAUTHENTICATED']).toContain(
        (await client.query(historyDocument, { id: duty.id })).code,
      );
      expect(['DENIED', 'UNAUTHENTICATED']).toContain(
        (await client.query(houseDocument, { key: leopoldshoehe.key })).code,
      );
    }
  });

  async function dutyOf(who: { name: string; key: string }, slug: string): Promise<DutyAnswer> {
    const { data } = await api.as(who.name).query<HouseAnswer>(houseDocument, { key: who.key });
    const found = data.whatBindsUs.duties.find(({ decision }) => decision['slug'] === slug);
    if (found === undefined) throw new Error(`${who.name} has no duty from ${slug}`);
    return found;
  }

  function statement(change: object) {
    const plain = {
      state: 'inProgress',
      on: '2026-03-01',
      note: 'Im Gang',
      seenRevision: 0,
      intent: randomUUID(),
    };
    return { obligationId: duty.id, ...plain, ...change };
  }

  async function report(change: object) {
    const input = statement(change);
    return (await api.as(leopoldshoehe.name).query<Answer>(reportDocument, { input })).data
      .reportOnObligation;
  }

  async function historyOf(id: string) {
    const { data } = await api
      .as(leopoldshoehe.name)
      .query<{ obligationHistory: readonly object[] }>(historyDocument, { id });
    return data.obligationHistory;
  }

  function counts() {
    return api.sql(`SELECT (SELECT count(*) FROM report), (SELECT sum(revision) FROM obligation),
                           (SELECT count(*) FROM audit_entry WHERE act = 'obligation.reported')`);
  }
});
