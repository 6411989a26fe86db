import { randomUUID } from 'node:crypto';
import { noDetails } from '@gremia/domain/implementation/report-details';
import { system } from '@gremia/domain/access/actor';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CounterCheck } from '../../../apps/api/src/features/implementation/counter-check.ts';
import { ReportService } from '../../../apps/api/src/features/implementation/report.service.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type RolloutAnswer, rolloutDocument } from './documents.ts';
import { publishedResolution, secretariat, signInSecretariat } from './resolution-house.ts';

interface NeighbourAnswer {
  readonly decision: { readonly slug: string };
  readonly inKreis: object | null;
  readonly inSizeClass: object | null;
}

const nothing = { decisionCells: 0, bodyCells: 0 };

/** Every cell that there is, counted the slow way beside the counters: rows where they differ. */
const slowly = `
  SELECT counted.code, counted.kind, counted.open, counted.implemented, counted.overdue, counted.released
  FROM (SELECT figure.addressed_decision_id AS id, code, kind, sum(open) AS open, sum(implemented) AS implemented,
               sum(released_duties) AS released,
               coalesce(sum(open + planned + in_progress + extended) FILTER (WHERE due_on < current_date), 0) AS overdue
        FROM decision_figures figure WHERE dimension = 'region' GROUP BY 1, 2, 3) counted
  FULL JOIN (
    SELECT addressed_decision_id AS id, coalesce(region_code, '') AS code, kind,
           count(*) FILTER (WHERE state = 'open') AS open,
           count(*) FILTER (WHERE state = 'implemented') AS implemented, count(*) FILTER (WHERE released) AS released,
           count(*) FILTER (WHERE state IN ('open', 'planned', 'inProgress', 'extended')
                              AND due_on < current_date) AS overdue
    FROM obligation JOIN public_body body ON body.id = public_body_id GROUP BY 1, 2, 3) slow USING (id, code, kind)
  WHERE (counted.open, counted.implemented, counted.overdue, counted.released)
        IS DISTINCT FROM (slow.open, slow.implemented, slow.overdue, slow.released)
    AND (slow.id IS NOT NULL OR counted.open + counted.implemented + counted.overdue + counted.released <> 0)`;

const slowlyByBody = `
  SELECT public_body_id FROM (
    SELECT public_body_id, sum(open + planned + in_progress + implemented + checked + not_applicable + extended
                               + paused) AS total, sum(reported) AS reported
    FROM body_figures GROUP BY 1) counted
  FULL JOIN (SELECT public_body_id, count(*) AS total, count(*) FILTER (WHERE revision > 0) AS reported
             FROM obligation GROUP BY 1) slow USING (public_body_id)
  WHERE (counted.total, counted.reported) IS DISTINCT FROM (slow.total, slow.reported)`;

describe('the counters of duties', () => {
  let api: TestApi;
  const check = () => api.app.get(CounterCheck, { strict: false }).check();
  const differences = async () => [...(await api.sql(slowly)), ...(await api.sql(slowlyByBody))];
  const notes = async () => (await api.sql('SELECT FROM counter_note')).length;

  beforeAll(async () => {
    api = await startApi({ database: seeded });
    await signInSecretariat(api);
  }, 120_000);
  afterAll(() => api.stop());

  const duties = (slug: string) =>
    api.sql<{ id: string; revision: number; body: string }>(
      `SELECT obligation.id, revision, public_body_id AS body FROM obligation
       JOIN addressed_decision decision ON decision.id = addressed_decision_id WHERE slug = $1 ORDER BY id`,
      [slug],
    );

  const report = (duty: { id: string; revision: number }, state: 'implemented' | 'inProgress') =>
    api.app.get(ReportService, { strict: false }).report(system('test'), {
      obligationId: duty.id,
      state,
      on: '2026-01-15',
      product: '',
      productVersion: '',
      ground: null,
      note: '',
      details: noDetails,
      evidenceFileIds: [],
      intent: randomUUID(),
      seenRevision: duty.revision,
    });

  const release = (duty: { id: string }, released: boolean) =>
    api.app.get(ReportService, { strict: false }).release(system('test'), duty.id, released);

  /** How many states of a decision were released, as the sums say. */
  const releasedOf = async (slug: string, dimension = 'all', code = '') => {
    const [row] = await api.sql<{ released: number }>(
      `SELECT coalesce(sum(released_duties), 0)::integer AS released FROM decision_figures
       JOIN addressed_decision decision ON decision.id = addressed_decision_id
       WHERE slug = $1 AND dimension = $2 AND code = $3`,
      [slug, dimension, code],
    );
    return row?.released;
  };

  const rollout = async (slug: string) =>
    (await api.as(secretariat).query<RolloutAnswer>(rolloutDocument, { slug })).data.rollout;

  it('agree with the duties after the example data', async () => {
    expect(await differences()).toEqual([]);
    expect(await check()).toEqual(nothing);
  });

  it('agree when many report, a resolution is published and a recount runs at the same time', async () => {
    const { slug } = await publishedResolution(api, {
      number: '2026/701',
      basisOfForce: 'agreement',
      dueOn: '2025-06-30',
    });
    const open = await duties(slug);
    expect(open.length).toBe(396);
    const first = open.slice(0, 120).map((duty) => report(duty, 'implemented'));
    const publishing = publishedResolution(api, { number: '2026/702', basisOfForce: 'agreement' });
    const checks = [check(), check()];
    const second = open.slice(120, 200).map((duty) => report(duty, 'inProgress'));
    const outcomes = await Promise.all([...first, ...second]);
    await publishing;

    expect(outcomes.every(({ accepted }) => accepted)).toBe(true);
    expect(await Promise.all(checks)).toEqual([nothing, nothing]);
    expect(await differences()).toEqual([]);
    expect(await check()).toEqual(nothing);
    const { municipal } = (await rollout(slug)).progress;
    expect(municipal).toMatchObject({ total: 396, done: 120, overdue: 276, reported: 200 });
  });

  it('make nobody wait: who cannot write them leaves a note that every sum includes', async () => {
    const { slug } = await publishedResolution(api, {
      ...{ number: '2026/703', basisOfForce: 'agreement', publicationLevel: 'stateAfterRelease' },
    });
    const [one, two] = await duties(slug);
    if (one === undefined || two === undefined) throw new Error('Nobody was addressed');
    const busy = new pg.Client({ connectionString: api.databaseUrl });
    await busy.connect();
    await busy.query('BEGIN; SELECT recount_counters(false)');

    expect((await report(one, 'implemented')).accepted).toBe(true);
    expect(await notes()).toBe(1);
    expect((await release(one, true)).accepted).toBe(true);
    // One takes it from those that did not release, one adds it to those that did.
    expect(await notes()).toBe(3);
    expect(await releasedOf(slug)).toBe(1);
    expect((await rollout(slug)).progress.municipal).toMatchObject({ done: 1, reported: 1 });
    expect(await differences()).toEqual([]);
    await busy.query('COMMIT');
    await busy.end();

    expect((await report(two, 'implemented')).accepted).toBe(true);
    expect(await notes()).toBe(0);
    expect(await releasedOf(slug)).toBe(1);
    expect((await rollout(slug)).progress.municipal).toMatchObject({ done: 2, reported: 2 });
    expect(await check()).toEqual(nothing);
  });

  it('know how many states were released when many release, take back, report and recount at once', async () => {
    const { slug } = await publishedResolution(api, {
      ...{ number: '2026/708', basisOfForce: 'agreement', publicationLevel: 'stateAfterRelease' },
    });
    const open = await duties(slug);
    await Promise.all(open.slice(0, 20).map((duty) => release(duty, true)));
    expect(await releasedOf(slug)).toBe(20);
    const acts = [
      ...open.slice(20, 80).map((duty) => release(duty, true)),
      ...open.slice(0, 10).map((duty) => release(duty, false)),
      ...open.slice(15, 60).map((duty) => report(duty, 'implemented')),
    ];
    const checks = [check(), check()];
    expect((await Promise.all(acts)).every(({ accepted }) => accepted)).toBe(true);
    expect(await Promise.all(checks)).toEqual([nothing, nothing]);
    expect(await releasedOf(slug)).toBe(70);
    expect(await differences()).toEqual([]);
    await api.sql(`UPDATE addressed_decision SET publication_level = 'aggregates' WHERE slug = $1`, [slug]);
    expect(await releasedOf(slug)).toBe(70);
    expect(await check()).toEqual(nothing);
  });

  it('follow a municipality to another Kreis, with all its duties', async () => {
    const { slug } = await publishedResolution(api, { number: '2026/704', basisOfForce: 'agreement' });
    await api.sql(
      `UPDATE obligation SET released = true FROM public_body body, addressed_decision decision
       WHERE body.id = public_body_id AND decision.id = addressed_decision_id AND slug = $1 AND key = '05766048'`,
      [slug],
    );
    const releasedIn = (code: string) => releasedOf(slug, 'kreis', code);
    expect([await releasedIn('05766000'), await releasedIn('05770000')]).toEqual([1, 0]);
    const of = async (code: string) =>
      (await rollout(slug)).byKreis.find((group) => group.code === code)?.tally.total;
    expect(await of('05766000')).toBe(16);
    await api.sql(`UPDATE public_body SET kreis_key = '05770000' WHERE key = '05766048'`);
    expect(await of('05766000')).toBe(15);
    expect([await releasedIn('05766000'), await releasedIn('05770000')]).toEqual([0, 1]);
    expect(await differences()).toEqual([]);
    expect(await check()).toEqual(nothing);
    await api.sql(`UPDATE public_body SET kreis_key = '05766000' WHERE key = '05766048'`);
    expect(await check()).toEqual(nothing);
  });

  it('follow a decision whose states become public', async () => {
    const { slug } = await publishedResolution(api, {
      number: '2026/705',
      basisOfForce: 'agreement',
      publicationLevel: 'aggregates',
    });
    const told = async () => {
      const [row] = await api.sql<{ told: string }>(
        `SELECT sum(open) AS told FROM body_figures JOIN public_body body ON body.id = public_body_id
         WHERE told AND key = '05766048'`,
      );
      return Number(row?.told ?? 0);
    };
    const before = await told();
    await api.sql(`UPDATE addressed_decision SET publication_level = 'state' WHERE slug = $1`, [slug]);
    expect(await told()).toBe(before + 1);
    expect(await check()).toEqual(nothing);
  });

  it('tell a municipality about all its duties, and the public about the published ones', async () => {
    const key = '05766048';
    const ask = async (client: ApiClient) =>
      (
        await client.query<{ tally: Record<string, number> }>(
          `query ($key: ID!) { tally: municipalityTally(key: $key) { total done overdue reported } }`,
          { key },
        )
      ).data.tally;
    const slowly = async (told: string) =>
      (
        await api.sql<Record<string, number>>(
          `SELECT count(*)::integer AS total, count(*) FILTER (WHERE state IN ('implemented', 'checked'))::integer AS done,
                count(*) FILTER (WHERE due_on < current_date AND state IN ('open', 'planned', 'inProgress', 'extended')
                  )::integer AS overdue, count(*) FILTER (WHERE revision > 0)::integer AS reported
         FROM obligation JOIN public_body body ON body.id = public_body_id
         JOIN addressed_decision decision ON decision.id = addressed_decision_id WHERE key = $1 AND ${told}`,
          [key],
        )
      )[0];
    const published = `(publication_level = 'state' OR (publication_level = 'stateAfterRelease' AND released))`;
    await publishedResolution(api, { number: '2026/707', basisOfForce: 'agreement', dueOn: '2026-01-02' });
    expect(await ask(api.as(secretariat))).toEqual(await slowly('true'));
    expect(await ask(api.anonymous())).toEqual(await slowly(published));
    expect((await slowly('true'))?.['total']).toBeGreaterThan((await slowly(published))?.['total'] ?? 0);
  });

  it('tell the states by Regierungsbezirk as the page of the decision does', async () => {
    const { data } = await api.anonymous().query<{ rollupByRegion: unknown; rollout: { byRegion: unknown } }>(
      `query ($slug: ID!) { rollupByRegion(slug: $slug) { code name tally { suppressed total done overdue } }
         rollout(slug: $slug) { byRegion { code name tally { suppressed total done overdue } } } }`,
      { slug: '2019-53-din-91379' },
    );
    expect(data.rollupByRegion).toEqual(data.rollout.byRegion);
  });

  it('tell a body how far the others of its Kreis and size are, as counting them one by one does', async () => {
    const key = '05766048';
    const { data } = await api
      .as('Meldestelle Leopoldshöhe')
      .query<{ whatBindsUs: { duties: readonly NeighbourAnswer[] } }>(
        `query ($key: ID!) { whatBindsUs(publicBodyKey: $key) {
           duties { decision { slug } inKreis { done total } inSizeClass { done total } } } }`,
        { key },
      );
    const group = (column: string, kinds: string) => `(
      SELECT json_build_object(
        'done', count(*) FILTER (WHERE other.state IN ('implemented', 'checked')), 'total', count(*))
      FROM obligation other JOIN public_body neighbour ON neighbour.id = other.public_body_id
      WHERE other.addressed_decision_id = decision AND neighbour.id <> body.id AND neighbour.kind IN (${kinds})
        AND coalesce(neighbour.${column}, neighbour.key) = body.${column})`;
    const slow = await api.sql(
      `SELECT slug, ${group('kreis_key', `'gemeinde', 'kreis'`)} AS "inKreis",
              ${group('size_class', `'gemeinde'`)} AS "inSizeClass"
       FROM (SELECT decision.id AS decision, slug, public_body_id FROM obligation
             JOIN addressed_decision decision ON decision.id = addressed_decision_id) duty
       JOIN public_body body ON body.id = public_body_id AND key = $1 ORDER BY slug`,
      [key],
    );
    const told = data.whatBindsUs.duties
      .map(({ decision, ...groups }) => ({ slug: decision.slug, ...groups }))
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
    expect(told).toEqual(slow);
    expect(told.length).toBeGreaterThan(1);
  });

  it('tell each reporter what is overdue, and the secretariat how far its decisions are', async () => {
    const { data } = await api
      .as('Meldestelle OWL-IT')
      .query<{ bodies: readonly { key: string; overdue: number }[] }>(
        '{ bodies: representedBodies { key overdue } }',
      );
    const slow = await api.sql<{ key: string; overdue: number }>(
      `SELECT key, (SELECT count(*)::integer FROM obligation WHERE public_body_id = body.id AND due_on < current_date
         AND state IN ('open', 'planned', 'inProgress', 'extended')) AS overdue
       FROM public_body body WHERE key = ANY ($1)`,
      [data.bodies.map(({ key }) => key)],
    );
    expect(new Map(data.bodies.map(({ key, overdue }) => [key, overdue]))).toEqual(
      new Map(slow.map(({ key, overdue }) => [key, overdue])),
    );
    expect(data.bodies.length).toBeGreaterThan(40);
    const cockpit = await api
      .as(secretariat)
      .query<{ cockpit: { decisions: readonly object[] } }>(
        '{ cockpit { decisions { slug total done overdue silent } } }',
      );
    expect(
      cockpit.data.cockpit.decisions.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ).toEqual(
      (
        await api.sql(
          `SELECT slug, count(*)::integer AS total,
                  count(*) FILTER (WHERE state IN ('implemented', 'checked', 'notApplicable'))::integer AS done,
                  count(*) FILTER (WHERE state IN ('open', 'planned', 'inProgress', 'extended')
                                     AND due_on < current_date)::integer AS overdue,
                  count(*) FILTER (WHERE revision = 0)::integer AS silent
           FROM obligation JOIN addressed_decision decision ON decision.id = addressed_decision_id
           WHERE ended_on IS NULL GROUP BY slug`,
        )
      ).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    );
  });

  it('lose what is taken away', async () => {
    const { slug } = await publishedResolution(api, { number: '2026/706', basisOfForce: 'agreement' });
    await api.sql(
      `DELETE FROM obligation USING addressed_decision decision
       WHERE decision.id = addressed_decision_id AND slug = $1`,
      [slug],
    );
    expect((await rollout(slug)).progress.municipal.total).toBe(0);
    expect((await rollout(slug)).byRegion).toEqual([]);
    expect(await check()).toEqual(nothing);
  });

  it('are put right where the released states are wrong alone', async () => {
    await api.sql(
      `UPDATE decision_counter SET released_duties = released_duties + 1
       WHERE ctid IN (SELECT ctid FROM decision_counter LIMIT 2)`,
    );
    expect((await differences()).length + (await check()).decisionCells).toBeGreaterThan(1);
    expect(await check()).toEqual(nothing);
  });

  it('are put right where somebody spoiled them, and the check tells how many', async () => {
    await api.sql(
      `UPDATE decision_counter SET open = open + 1 WHERE ctid IN (SELECT ctid FROM decision_counter LIMIT 3)`,
    );
    await api.sql('DELETE FROM body_counter WHERE ctid IN (SELECT ctid FROM body_counter LIMIT 1)');
    expect(await check()).toEqual({ decisionCells: 3, bodyCells: 1 });
    expect(await check()).toEqual(nothing);
    expect(await differences()).toEqual([]);
  });

  it('know every state that a duty can have', async () => {
    await expect(
      api.sql(`UPDATE obligation SET state = 'forgotten' WHERE id = (SELECT id FROM obligation LIMIT 1)`),
    ).rejects.toThrow('obligation_state_counted');
  });
});
