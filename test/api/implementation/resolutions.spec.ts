import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type HouseAnswer, houseDocument, type RolloutAnswer, rolloutDocument } from './documents.ts';
import { publishedResolution, secretariat, signInSecretariat } from './resolution-house.ts';

const answerDocument = `
  mutation ($input: AnswerRecommendationInput!) {
    answerRecommendation(input: $input) {
      ... on AnsweredRecommendation { state } ... on AnswerRecommendationRefused { reason }
    }
  }`;

const accedeDocument = `
  mutation ($id: ID!) { accedeToResolution(resolutionId: $id) { __typename ... on AccedeToResolutionRefused { reason } } }`;

const updateDocument = `
  mutation ($input: UpdateCommitmentInput!) {
    updateCommitment(input: $input) {
      ... on UpdatedCommitment { state } ... on UpdateCommitmentRefused { reason }
    }
  }`;

interface Told {
  readonly state?: string;
  readonly reason?: string;
}

const leopoldshoehe = 'Meldestelle Leopoldshöhe';

describe('a published resolution', () => {
  let api: TestApi;
  let accession: { id: string; slug: string };
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
    const money = { kind: 'money', title: 'Anschubförderung', owedBy: 'mhkbd', amountInEuro: 250_000 };
    accession = await publishedResolution(api, {
      number: '2026/71',
      basisOfForce: 'accession',
      commitments: [
        { ...money, dueOn: '2026-01-31', reciprocal: true },
        {
          ...money,
          kind: 'service',
          title: 'Beratung',
          amountInEuro: null,
          dueOn: '2031-01-31',
          reciprocal: false,
        },
      ],
    });
  });
  afterAll(() => api.stop());

  it('on agreement binds its scope from the day it takes effect', async () => {
    const scope = { districts: ['05766000'], except: ['05766048'] };
    const { slug } = await publishedResolution(api, { number: '2026/72', basisOfForce: 'agreement', scope });
    const { progress } = await rolloutOf(slug);
    expect(progress.municipal.total).toBe(15);
    expect(progress.responses.total).toBe(0);
    expect(progress.municipal.overdue).toBe(0);
  });

  it('on a standard stands on its page under its own title, also for who is authorised for that procedure', async () => {
    const asked = `query ($slug: ID!) {
      standard(slug: $slug) { bindingness resolutions { slug force basisOfForce ended deadlines { dueOn } } }
      addressedDecisions(standard: $slug) { decision { slug title } } }`;
    const read = async (slug: string) => (await api.anonymous().query<object>(asked, { slug })).data;
    expect(await read('xunternehmen')).toEqual({
      standard: { bindingness: 'unclear', resolutions: [] },
      addressedDecisions: [],
    });
    const agreed = { number: '2026/76', basisOfForce: 'agreement', standard: 'xunternehmen' } as const;
    const { slug } = await publishedResolution(api, { ...agreed, scope: { keys: ['05762020'], kinds: [] } });
    const told = { slug, force: 'binding', basisOfForce: 'agreement', ended: false };
    expect(await read('xunternehmen')).toEqual({
      standard: { bindingness: 'binding', resolutions: [{ ...told, deadlines: [{ dueOn: '2030-06-30' }] }] },
      addressedDecisions: [{ decision: { slug, title: 'Probe 2026/76' } }],
    });
    // Höxter authorised OWL-IT for xdomea and for nothing else.
    const aboutXdomea = { number: '2026/77', basisOfForce: 'agreement', standard: 'xdomea' } as const;
    const other = await publishedResolution(api, {
      ...aboutXdomea,
      scope: { keys: ['05762020'], kinds: [] },
    });
    const { data } = await api
      .as('Meldestelle OWL-IT')
      .query(`{ reportableDuties(filter: { search: "05762020" }) { rows { decisionSlug weight } } }`);
    expect(data).toMatchObject({
      reportableDuties: {
        rows: expect.arrayContaining([
          { decisionSlug: slug, weight: null },
          { decisionSlug: other.slug, weight: 'counts' },
        ]),
      },
    });
  });

  it('without a basis asks everybody in scope and binds nobody', async () => {
    const { slug } = await publishedResolution(api, { number: '2026/73', basisOfForce: 'none' });
    const { progress } = await rolloutOf(slug);
    expect(progress.municipal.total).toBe(0);
    expect(progress.responses.total).toBe(396);
  });

  it('with accession asks everybody, and binds who accedes from that day on', async () => {
    expect((await rolloutOf(accession.slug)).progress).toMatchObject({
      municipal: { total: 0 },
      responses: { total: 396 },
    });
    const before = await houseOf(leopoldshoehe, '05766048');
    expect(before.recommendations.find(({ decision }) => decision.slug === accession.slug)).toMatchObject({
      state: 'open',
      accessionOpen: true,
    });
    for (const attempt of [1, 2]) {
      const { data } = await api
        .as(leopoldshoehe)
        .query<{ accedeToResolution: { reason?: string } }>(accedeDocument, { id: accession.id });
      expect(data.accedeToResolution.reason, `attempt ${attempt}`).toBeUndefined();
    }
    const after = await houseOf(leopoldshoehe, '05766048');
    expect(after.recommendations.some(({ decision }) => decision.slug === accession.slug)).toBe(false);
    const duties = after.duties.filter(({ decision }) => decision['slug'] === accession.slug);
    expect(duties).toHaveLength(1);
    // Agreed Zug um Zug, and the Land's money is late: the deadline rests.
    expect(duties[0]).toMatchObject({ state: 'open', dueOn: null, agreedDueOn: '2030-06-30' });
    const { progress } = await rolloutOf(accession.slug);
    expect(progress.responses.states?.find(({ state }) => state === 'follows')?.count).toBe(1);
    const other = await houseOf('Meldestelle Köln', '05315000');
    expect(other.duties.some(({ decision }) => decision['slug'] === accession.slug)).toBe(false);
  });

  it('is answered by the body itself, with a reason where it declines', async () => {
    const koeln = 'Meldestelle Köln';
    const { recommendations } = await houseOf(koeln, '05315000');
    const id = recommendations.find(({ decision }) => decision.slug === accession.slug)?.id;
    const answer = async (name: string, action: string, reason = '') =>
      api.as(name).query<{ answerRecommendation: Told }>(answerDocument, {
        input: { responseId: id, action, reason },
      });
    for (const name of [leopoldshoehe, 'Meldestelle OWL-IT', 'Vertretung MHKBD', secretariat]) {
      expect((await answer(name, 'follow')).code, name).toBe('DENIED');
    }
    expect((await answer(koeln, 'decline')).data.answerRecommendation.reason).toBe('reasonMissing');
    expect((await answer(koeln, 'decline', 'Eigene Lösung')).data.answerRecommendation.state).toBe(
      'declines',
    );
    expect((await answer(koeln, 'followInPart')).data.answerRecommendation.state).toBe('followsInPart');
    const audited = await api.sql(
      `SELECT FROM audit_entry WHERE act = 'recommendation.answered' AND object_id = $1`,
      [id],
    );
    expect(audited).toHaveLength(2);
  });

  it('is not answered any more by who has acceded', async () => {
    const [row] = await api.sql<{ id: string }>(
      `SELECT response.id FROM response JOIN addressed_decision decision ON decision.id = addressed_decision_id
       JOIN public_body body ON body.id = public_body_id WHERE decision.slug = $1 AND body.key = '05766048'`,
      [accession.slug],
    );
    const input = { responseId: row?.id, action: 'decline', reason: 'doch nicht' };
    const { data } = await api
      .as(leopoldshoehe)
      .query<{ answerRecommendation: Told }>(answerDocument, { input });
    expect(data.answerRecommendation.reason).toBe('alreadyBound');
  });

  it("shows the Land's commitments beside the duties, the late one as late, and the secretariat keeps them", async () => {
    const { progress } = await rolloutOf(accession.slug);
    expect(progress.commitments.map(({ title, late }) => [title, late])).toEqual([
      ['Anschubförderung', true],
      ['Beratung', false],
    ]);
    const id = progress.commitments[0]?.['id'];
    const update = (name: string, change: object) =>
      api.as(name).query<{ updateCommitment: Told }>(updateDocument, {
        input: { commitmentId: id, action: 'deliver', on: '2026-03-01', ...change },
      });
    for (const name of [
      leopoldshoehe,
      'Vertretung MHKBD',
      'Vorsitz IT-Kooperationsrat',
      'Auditorin Muster',
    ]) {
      expect((await update(name, {})).code, name).toBe('DENIED');
    }
    expect((await update(secretariat, { on: '2999-01-01' })).data.updateCommitment.reason).toBe(
      'dateInFuture',
    );
    expect((await update(secretariat, { action: 'withdraw' })).data.updateCommitment.reason).toBe(
      'reasonMissing',
    );
    const started = await update(secretariat, {
      action: 'start',
      on: '2026-02-01',
      note: 'Bescheid ist raus',
    });
    expect(started.data.updateCommitment.state).toBe('inProgress');
    expect((await update(secretariat, {})).data.updateCommitment.state).toBe('delivered');
    expect((await update(secretariat, {})).data.updateCommitment.reason).toBe('stateNotPossible');
    expect((await rolloutOf(accession.slug)).progress.commitments[0]).toMatchObject({
      state: 'delivered',
      late: false,
      history: [
        { state: 'delivered', on: '2026-03-01', note: null },
        { state: 'inProgress', on: '2026-02-01', note: 'Bescheid ist raus' },
      ],
    });
    await expect(api.sql(`UPDATE commitment_statement SET note = 'anders'`)).rejects.toThrow();
    await expect(api.sql('DELETE FROM commitment_statement')).rejects.toThrow();
  });

  async function rolloutOf(slug: string) {
    return (await api.anonymous().query<RolloutAnswer>(rolloutDocument, { slug })).data.rollout;
  }

  async function houseOf(name: string, key: string) {
    return (await api.as(name).query<HouseAnswer>(houseDocument, { key })).data.whatBindsUs;
  }
});
