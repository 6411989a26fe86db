import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeadlinePauses } from '../../../apps/api/src/features/implementation/deadline-pauses.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { publishedResolution, secretariat, signInSecretariat } from './resolution-house.ts';

const houseDocument = `
  query { whatBindsUs(publicBodyKey: "05766048") { duties {
    id urgency state revision dueOn pausedSince agreedDueOn
    decision { slug heldUpBy { title owedBy dueOn since withdrawn } } } } }`;
const rolloutDocument = `
  query ($slug: ID!) { rollout(slug: $slug) { progress {
    municipal { total overdue } commitments { id title state late } } } }`;
const updateDocument = `
  mutation ($input: UpdateCommitmentInput!) { updateCommitment(input: $input) {
    ... on UpdatedCommitment { state } ... on UpdateCommitmentRefused { reason } } }`;
const askDocument = `
  mutation ($input: AskExtensionInput!) { askExtension(input: $input) {
    __typename ... on AskExtensionRefused { reason } } }`;
const reportDocument = `
  mutation ($input: ReportOnObligationInput!) { reportOnObligation(input: $input) {
    ... on ReportedObligation { state } ... on ReportOnObligationRefused { reason } } }`;

interface Duty {
  readonly id: string;
  readonly urgency: string;
  readonly state: string;
  readonly revision: number;
  readonly dueOn: string | null;
  readonly pausedSince: string | null;
  readonly agreedDueOn: string | null;
  readonly decision: { readonly slug: string; readonly heldUpBy: readonly object[] };
}
interface Progress {
  readonly municipal: { readonly total: number; readonly overdue: number };
  readonly commitments: readonly { readonly id: string; readonly title: string }[];
}

const leopoldshoehe = 'Meldestelle Leopoldshöhe';
const kreisLippe = { districts: ['05766000'] };
const interfaceByMhkbd = {
  kind: 'interface',
  title: 'Schnittstelle',
  owedBy: 'mhkbd',
  amountInEuro: null,
  dueOn: '2026-01-31',
  reciprocal: true,
};

describe('a commitment agreed Zug um Zug', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
  });
  afterAll(() => api.stop());

  async function dutyOf(slug: string): Promise<Duty> {
    const { data } = await api.as(leopoldshoehe).query<{ whatBindsUs: { duties: Duty[] } }>(houseDocument);
    const duty = data.whatBindsUs.duties.find(({ decision }) => decision.slug === slug);
    if (duty === undefined) throw new Error(`Leopoldshöhe has no duty from ${slug}`);
    return duty;
  }

  async function progressOf(slug: string): Promise<Progress> {
    const query = await api
      .as(secretariat)
      .query<{ rollout: { progress: Progress } }>(rolloutDocument, { slug });
    return query.data.rollout.progress;
  }

  async function update(slug: string, title: string, action: string, on: string) {
    const { commitments } = await progressOf(slug);
    const commitmentId = commitments.find((one) => one.title === title)?.id;
    const input = { commitmentId, action, on, note: 'Vermerkt' };
    const { data } = await api
      .as(secretariat)
      .query<{ updateCommitment: { state?: string } }>(updateDocument, { input });
    return data.updateCommitment.state;
  }

  const settle = () => api.app.get(DeadlinePauses, { strict: false }).settleAll();

  it('lets the deadline rest from the day after its own, and the duty is not overdue meanwhile', async () => {
    const { slug } = await publishedResolution(api, {
      number: '2026/61',
      basisOfForce: 'agreement',
      scope: kreisLippe,
      commitments: [interfaceByMhkbd],
      dueOn: '2026-03-31',
    });
    expect(await dutyOf(slug)).toMatchObject({
      urgency: 'later',
      state: 'open',
      dueOn: null,
      pausedSince: '2026-02-01',
      agreedDueOn: '2026-03-31',
      decision: {
        heldUpBy: [{ title: 'Schnittstelle', dueOn: '2026-01-31', since: '2026-02-01', withdrawn: false }],
      },
    });
    expect((await progressOf(slug)).municipal).toEqual({ total: 16, overdue: 0 });
  });

  it('leaves room for reports while the deadline rests, and none for more time', async () => {
    const duty = await dutyOf('2026-61');
    const ask = { obligationId: duty.id, until: '2030-01-31', reason: 'Personal', intent: randomUUID() };
    const asked = await api
      .as(leopoldshoehe)
      .query<{ askExtension: { reason?: string } }>(askDocument, { input: ask });
    expect(asked.data.askExtension.reason).toBe('deadlinePaused');
    const report = {
      obligationId: duty.id,
      state: 'inProgress',
      on: '2026-03-01',
      seenRevision: duty.revision,
      intent: randomUUID(),
    };
    await api.as(leopoldshoehe).query(reportDocument, { input: report });
    expect(await dutyOf('2026-61')).toMatchObject({ state: 'inProgress', pausedSince: '2026-02-01' });
  });

  it('that is delivered lets the deadline run on, put off by the days it was late', async () => {
    expect(await update('2026-61', 'Schnittstelle', 'deliver', '2026-02-10')).toBe('delivered');
    expect(await dutyOf('2026-61')).toMatchObject({
      state: 'inProgress',
      urgency: 'overdue',
      dueOn: '2026-04-10',
      pausedSince: null,
      agreedDueOn: '2026-03-31',
      decision: { heldUpBy: [] },
    });
    expect((await progressOf('2026-61')).municipal).toEqual({ total: 16, overdue: 16 });
  });

  it('settled twice changes nothing', async () => {
    const written = () =>
      api.sql('SELECT id, due_on, modified FROM obligation WHERE agreed_due_on IS NOT NULL ORDER BY id');
    const before = await written();
    await settle();
    await settle();
    expect(await written()).toEqual(before);
    const [row] = await api.sql<{ cells: number }>(
      'SELECT decision_cells + body_cells AS cells FROM recount_counters(false)',
    );
    expect(row?.cells).toBe(0);
  });

  it('becomes late with the night, without anybody doing anything', async () => {
    const commitments = [{ ...interfaceByMhkbd, dueOn: '2031-01-31' }];
    const { slug } = await publishedResolution(api, {
      number: '2026/62',
      basisOfForce: 'agreement',
      scope: kreisLippe,
      commitments,
    });
    expect(await dutyOf(slug)).toMatchObject({ dueOn: '2030-06-30', pausedSince: null });
    await api.sql(`UPDATE commitment SET due_on = '2026-11-01' WHERE due_on = '2031-01-31' AND title = $1`, [
      'Schnittstelle',
    ]);
    await settle();
    expect(await dutyOf(slug)).toMatchObject({ dueOn: null, pausedSince: '2026-11-02' });
    const jobs = await api.sql<{ later: boolean }>(
      `SELECT run_at > now() AS later FROM graphile_worker.jobs WHERE key = 'deadlines.settle'`,
    );
    expect(jobs).toEqual([{ later: true }]);
  });

  it('that is withdrawn leaves the deadline at rest until the board decides', async () => {
    expect(await update('2026-62', 'Schnittstelle', 'withdraw', '2026-11-10')).toBe('withdrawn');
    expect(await dutyOf('2026-62')).toMatchObject({
      pausedSince: '2026-11-02',
      decision: { heldUpBy: [{ withdrawn: true, since: '2026-11-02' }] },
    });
  });

  it('shows the cause beside a statutory deadline, which runs on', async () => {
    const { slug } = await publishedResolution(api, {
      number: '2026/63',
      basisOfForce: 'regulation',
      scope: kreisLippe,
      commitments: [interfaceByMhkbd],
      dueOn: '2026-03-31',
    });
    expect(await dutyOf(slug)).toMatchObject({
      urgency: 'overdue',
      dueOn: '2026-03-31',
      pausedSince: null,
      decision: { heldUpBy: [{ since: '2026-02-01' }] },
    });
  });

  it('that was not agreed Zug um Zug holds up nothing', async () => {
    const { slug } = await publishedResolution(api, {
      number: '2026/64',
      basisOfForce: 'agreement',
      scope: kreisLippe,
      commitments: [{ ...interfaceByMhkbd, reciprocal: false }],
      dueOn: '2026-03-31',
    });
    expect(await dutyOf(slug)).toMatchObject({
      urgency: 'overdue',
      pausedSince: null,
      decision: { heldUpBy: [] },
    });
  });

  it('binds who accedes while it is late with a deadline at rest', async () => {
    const { slug, id } = await publishedResolution(api, {
      number: '2026/65',
      basisOfForce: 'accession',
      commitments: [interfaceByMhkbd],
    });
    await api
      .as(leopoldshoehe)
      .query(`mutation ($id: ID!) { accedeToResolution(resolutionId: $id) { __typename } }`, { id });
    expect(await dutyOf(slug)).toMatchObject({ dueOn: null, pausedSince: '2026-02-01' });
  });
});
