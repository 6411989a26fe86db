import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import {
  type HouseAnswer,
  houseDocument,
  reportDocument,
  type RolloutAnswer,
  rolloutDocument,
} from './documents.ts';
import { publishedResolution, secretariat, signInSecretariat } from './resolution-house.ts';

const endDocument = `
  mutation ($input: EndResolutionInput!) {
    endResolution(input: $input) {
      ... on Resolution { state endedOn endReason endedBy { slug } registerEntries { kind } viewerCan { end } }
      ... on EndResolutionRefused { reason }
    }
  }`;

interface Ended {
  readonly state?: string;
  readonly endedOn?: string;
  readonly endReason?: string;
  readonly endedBy?: { readonly slug: string } | null;
  readonly registerEntries?: readonly { readonly kind: string }[];
  readonly viewerCan?: { readonly end: boolean };
  readonly reason?: string;
}

const leopoldshoehe = 'Meldestelle Leopoldshöhe';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const reason = 'Die Vereinbarung wurde gekündigt.';

describe('a resolution that is withdrawn or replaced', () => {
  let api: TestApi;
  let repealed: { id: string; slug: string };
  let later: { id: string; slug: string };
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
    const scope = { districts: ['05766000'] };
    repealed = await publishedResolution(api, { number: '2026/81', basisOfForce: 'agreement', scope });
    later = await publishedResolution(api, { number: '2026/82', basisOfForce: 'agreement', scope });
  });
  afterAll(() => api.stop());

  async function end(wish: Partial<Record<string, unknown>>, name = secretariat) {
    const input = { resolutionId: repealed.id, ending: 'repeal', on: today, reason, ...wish };
    return api.as(name).query<{ endResolution: Ended }>(endDocument, { input });
  }

  async function dutyOf(slug: string) {
    const { data } = await api.as(leopoldshoehe).query<HouseAnswer>(houseDocument, { key: '05766048' });
    const duty = data.whatBindsUs.duties.find(({ decision }) => decision['slug'] === slug);
    if (duty === undefined) throw new Error(`Leopoldshöhe has no duty from ${slug}`);
    return duty;
  }

  async function report(obligationId: string, seenRevision: number) {
    const input = { obligationId, state: 'implemented', on: today, seenRevision, intent: randomUUID() };
    const { data } = await api
      .as(leopoldshoehe)
      .query<{ reportOnObligation: { reason?: string } }>(reportDocument, { input });
    return data.reportOnObligation.reason;
  }

  async function tallyOf(slug: string) {
    const { data } = await api.as(secretariat).query<RolloutAnswer>(rolloutDocument, { slug });
    return data.rollout.progress.municipal;
  }

  it('is ended by the secretariat of its board and by nobody else', async () => {
    for (const name of [leopoldshoehe, 'Vorsitz IT-Kooperationsrat'])
      expect((await end({}, name)).code, name).toBe('DENIED');
    const input = { resolutionId: repealed.id, ending: 'repeal', on: today, reason };
    expect((await api.anonymous().query(endDocument, { input })).code).toBe('UNAUTHENTICATED');
    expect((await dutyOf(repealed.slug)).state).toBe('open');
  });

  it('is refused without reason, for the future, by itself and by what does not exist', async () => {
    const refusal = async (wish: object) => (await end({ ...wish })).data.endResolution.reason;
    expect(await refusal({ reason: ' ' })).toBe('reasonMissing');
    expect(await refusal({ reason: 'x'.repeat(1_001) })).toBe('reasonTooLong');
    expect(await refusal({ on: '2099-01-01' })).toBe('dateInFuture');
    expect(await refusal({ ending: 'supersede' })).toBe('successorMissing');
    expect(await refusal({ ending: 'supersede', bySlug: repealed.slug })).toBe('successorIsItself');
    expect((await end({ bySlug: '1999-99' })).code).toBe('NOT_FOUND');
    expect((await end({ resolutionId: randomUUID() })).code).toBe('NOT_FOUND');
  });

  it('is not replaced by what another board has not published yet: it is not found', async () => {
    const [other] = await api.sql<{ id: string; slug: string; published_at: Date }>(
      `SELECT id, slug, published_at FROM resolution WHERE published_at IS NOT NULL
       AND board_id <> (SELECT board_id FROM resolution WHERE id = $1) LIMIT 1`,
      [repealed.id],
    );
    const publish = (at: Date | undefined) =>
      api.sql('UPDATE resolution SET published_at = $2 WHERE id = $1', [other?.id, at ?? null]);
    const by = { ending: 'supersede', bySlug: other?.slug, reason: ' ' };
    expect((await end(by)).data.endResolution.reason).toBe('reasonMissing');
    await publish(undefined);
    expect((await end(by)).code).toBe('NOT_FOUND');
    await publish(other?.published_at);
  });

  it('ends the open duties with its reason, keeps what was done, and counts exactly', async () => {
    const done = await api.sql<{ id: string }>(
      `UPDATE obligation SET state = 'implemented', revision = 1 WHERE id IN (
         SELECT obligation.id FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
         JOIN public_body body ON body.id = public_body_id
         WHERE decision.slug = $1 AND body.key <> '05766048' ORDER BY body.key LIMIT 2) RETURNING id`,
      [repealed.slug],
    );
    expect(done).toHaveLength(2);
    const total = (await tallyOf(repealed.slug)).total;
    const { data } = await end({ ending: 'supersede', bySlug: later.slug });
    expect(data.endResolution).toMatchObject({
      state: 'superseded',
      endedOn: today,
      endReason: reason,
      endedBy: { slug: later.slug },
      viewerCan: { end: false },
    });
    expect(data.endResolution.registerEntries?.map(({ kind }) => kind)).toEqual(['published', 'superseded']);
    const duty = await dutyOf(repealed.slug);
    expect(duty).toMatchObject({ state: 'notApplicable', urgency: 'done', stateOn: today });
    expect(duty.decision).toMatchObject({
      endedOn: today,
      endReason: `Der Beschluss ist ersetzt durch Beschluss 2026/82. ${reason}`,
    });
    const tally = await tallyOf(repealed.slug);
    expect(tally).toMatchObject({ total, done: 2, overdue: 0, reported: 2 });
    expect(tally.states?.['notApplicable']).toBe(total - 2);
    const [cells] = await api.sql<{ cells: number }>(
      'SELECT decision_cells + body_cells AS cells FROM recount_counters(false)',
    );
    expect(cells?.cells).toBe(0);
    expect((await dutyOf(later.slug)).state).toBe('open');
  });

  it('said twice changes nothing, and cannot end otherwise', async () => {
    const again = await end({ ending: 'supersede', bySlug: later.slug, reason: 'Anders gesagt.' });
    expect(again.data.endResolution).toMatchObject({ state: 'superseded', endReason: reason });
    expect(again.data.endResolution.registerEntries).toHaveLength(2);
    expect((await end({})).data.endResolution.reason).toBe('alreadyEnded');
  });

  it('takes no more reports', async () => {
    const duty = await dutyOf(repealed.slug);
    expect(await report(String(duty['id']), Number(duty['revision']))).toBe('obligationEnded');
  });

  it('refuses a report that was on its way while it ended', async () => {
    const duty = await dutyOf(later.slug);
    const [ended, reported] = await Promise.all([
      end({ resolutionId: later.id }),
      report(String(duty['id']), Number(duty['revision'])),
    ]);
    expect(ended.data.endResolution.state).toBe('repealed');
    const { state } = await dutyOf(later.slug);
    expect([reported, state]).toEqual(
      reported === undefined ? [undefined, 'implemented'] : ['obligationEnded', 'notApplicable'],
    );
  });
});
