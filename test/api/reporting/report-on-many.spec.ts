import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Live } from '../../../apps/api/src/platform/live/live.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { checkDocument, collectiveDocument, dutiesDocument, type Row } from './documents.ts';
import { din, owl, ReportingDesk, statement, xdomea } from './reporting-desk.ts';

const leopoldshoehe = '05766048';

describe('a report for many', () => {
  let api: TestApi;
  let desk: ReportingDesk;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    desk = new ReportingDesk(api, owl);
  });
  afterAll(() => api.stop());

  it('offers the duties of those that authorised the provider, and what a report there is worth', async () => {
    const rows = await desk.duties({ decision: xdomea });
    expect(rows.filter(({ weight }) => weight === 'counts').length).toBeGreaterThanOrEqual(46);
    expect(rows.find(({ bodyKey }) => bodyKey === '05762004')).toMatchObject({
      weight: 'awaitsConfirmation',
    });
    expect(rows.find(({ bodyKey }) => bodyKey === '05762020')).toMatchObject({ weight: 'counts' });
    const other = await desk.duties({ decision: din });
    expect(other.find(({ bodyKey }) => bodyKey === '05762020')).toMatchObject({ weight: null });
    expect(rows.map(({ bodyKey }) => bodyKey)).not.toContain('05315000');
  });

  it('finds by state, by name and by what is overdue', async () => {
    const found = await desk.duties({ search: 'leopolds' });
    expect(new Set(found.map(({ bodyKey }) => bodyKey))).toEqual(new Set([leopoldshoehe]));
    const open = await desk.duties({ states: ['open'], overdueOnly: true });
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ state }) => state === 'open')).toBe(true);
  });

  it('tells the pages of every decision that it reports on', async () => {
    const live = api.app.get(Live, { strict: false });
    const changes = [xdomea, din].map((slug) => live.subscribe(`rollout:${slug}`));
    const told = Promise.all(changes.map((change) => change.next()));
    const [xdomeaDuty, dinDuty] = await Promise.all([xdomea, din].map((slug) => desk.counting(slug)));
    await desk.report([...(xdomeaDuty ?? []).slice(-1), ...(dinDuty ?? []).slice(-1)]);
    expect((await told).map(({ value }) => value?.topic)).toEqual([`rollout:${xdomea}`, `rollout:${din}`]);
    await Promise.all(changes.map((change) => change.return?.()));
  });

  it('sets all states in one act, audited once, and the municipality sees by whom', async () => {
    const rows = await startable(46);
    const made = await desk.report(rows);
    expect(made).toMatchObject({ reported: 46, proposed: 0 });
    const after = await desk.duties({ obligationIds: rows.map(({ id }) => id) });
    expect(after.map(({ state, revision }) => [state, revision])).toEqual(
      after.map(({ id }) => ['inProgress', (rows.find((row) => row.id === id)?.revision ?? -1) + 1]),
    );
    const reports = await api.sql(
      `SELECT DISTINCT provider.key, person.name FROM collective_report_entry entry
       JOIN report ON report.obligation_id = entry.obligation_id AND report.revision = entry.revision
       JOIN public_body provider ON provider.id = report.on_behalf_by_provider_id
       JOIN person ON person.id = report.reported_by WHERE entry.collective_report_id = $1`,
      [made.id],
    );
    expect(reports).toEqual([{ key: 'owl-it', name: owl }]);
    const audited = await api.sql(
      `SELECT detail FROM audit_entry WHERE act = 'obligations.reported' AND object_id = $1`,
      [made.id],
    );
    expect(audited).toHaveLength(1);
  });

  it('is recorded once, however often it is sent', async () => {
    const rows = await startable(3);
    const intent = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => desk.report(rows, {}, intent)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(answers.every(({ reported }) => reported === 3)).toBe(true);
    const after = await desk.duties({ obligationIds: rows.map(({ id }) => id) });
    expect(after.map(({ id, revision }) => [id, revision])).toEqual(
      after.map(({ id }) => [id, (rows.find((row) => row.id === id)?.revision ?? -1) + 1]),
    );
  });

  it('is all or nothing: who reported meanwhile is shown and not overwritten', async () => {
    const rows = await startable(5);
    const [first] = rows;
    if (first === undefined) throw new Error('no row');
    await desk.report([first], { state: 'planned' });
    const before = await counts();
    const refused = await desk.report(rows);
    expect(refused).toEqual({
      reason: 'rowsWithProblems',
      problems: [{ obligationId: first.id, problem: 'reportedMeanwhile' }],
    });
    expect(await counts()).toEqual(before);
    expect(await desk.report(rows.filter(({ id }) => id !== first.id))).toMatchObject({ reported: 4 });
  });

  it('names every row that the rule book refuses, with its reason', async () => {
    const [one, other] = await startable(2);
    if (one === undefined || other === undefined) throw new Error('no rows');
    const before = await counts();
    const refusals: readonly (readonly [readonly Row[], object, readonly string[]])[] = [
      [[one], { on: '2999-01-01' }, ['dateInFuture']],
      [[one], { on: '2009-01-01' }, ['dateTooEarly']],
      [[one, other], { state: 'notApplicable' }, ['groundMissing', 'groundMissing']],
      [[one], { state: 'notApplicable', ground: 'notInUse', note: ' ' }, ['reasonMissing']],
      [[one], { ground: 'notInUse' }, ['groundContradictsState']],
      [[one], { note: 'x'.repeat(2_001) }, ['textTooLong']],
      [[one, one], {}, ['chosenTwice']],
    ];
    for (const [rows, said, problems] of refusals) {
      const answer = await desk.report(rows, said);
      expect(answer.reason).toBe('rowsWithProblems');
      expect(answer.problems?.map(({ problem }) => problem)).toEqual(problems);
    }
    expect((await desk.report([])).reason).toBe('nothingChosen');
    expect(await counts()).toEqual(before);
  });

  it('is checked before it is sent, and the check records nothing', async () => {
    const rows = await startable(2);
    const before = await counts();
    const input = statement(rows.map((row, index) => ({ ...row, revision: row.revision + index })));
    const { data } = await api
      .as(owl)
      .query<{ checkReportOnMany: readonly object[] }>(checkDocument, { input });
    expect(data.checkReportOnMany).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ weight: 'counts', problem: null }),
        expect.objectContaining({ weight: null, problem: 'reportedMeanwhile' }),
      ]),
    );
    expect(await counts()).toEqual(before);
  });

  it('is not made for others: another provider, a stranger, a board, another body, an auditor', async () => {
    const rows = await startable(2);
    const before = await counts();
    for (const name of ['Meldestelle KRZN', 'Meldestelle Köln']) {
      expect((await new ReportingDesk(api, name).ask(rows)).code, name).toBe('DENIED');
    }
    for (const name of ['Vertretung MHKBD', 'Auditorin Muster', 'Geschäftsstelle IT-Kooperationsrat']) {
      expect((await new ReportingDesk(api, name).ask(rows)).code, name).toBe('DENIED');
      expect((await api.as(name).query(dutiesDocument)).code, name).toBe('DENIED');
    }
    expect((await api.anonymous().query(dutiesDocument)).code).toBe('UNAUTHENTICATED');
    const unknown = rows.map((row) => ({ ...row, id: randomUUID() }));
    expect((await desk.ask(unknown)).code).toBe('NOT_FOUND');
    expect(await counts()).toEqual(before);
  });

  it('ends with the authorisation: from that moment the body is out of reach', async () => {
    const [row] = (await desk.duties({ decision: din, search: '05758004' })).slice(0, 1);
    if (row === undefined) throw new Error('no duty');
    await revoke(row.bodyKey);
    expect((await desk.report([row])).problems).toEqual([{ obligationId: row.id, problem: 'notAuthorised' }]);
    expect(await desk.duties({ search: row.bodyKey })).toEqual([]);
  });

  it('is shown to the office that made it, and to no other', async () => {
    const made = await desk.report(await startable(2));
    const ask = (name: string) => api.as(name).query(collectiveDocument, { id: made.id });
    expect((await ask(owl)).data).toMatchObject({
      collectiveReport: { reported: 2, undone: 0, undoable: true },
    });
    expect((await ask('Meldestelle KRZN')).code).toBe('NOT_FOUND');
  });

  it('meets a municipality that reports at the same moment: one of them is told so', async () => {
    const rows = await desk.duties({ decision: xdomea, search: leopoldshoehe });
    const own = new ReportingDesk(api, 'Meldestelle Leopoldshöhe');
    const others = await startable(10);
    const answers = await Promise.all([
      desk.report([...others, ...rows]),
      own.report(rows, { state: 'planned' }),
    ]);
    expect(answers.filter(({ reason }) => reason === 'rowsWithProblems')).toHaveLength(1);
    const [after] = await desk.duties({ decision: xdomea, search: leopoldshoehe });
    expect(after?.revision).toBe((rows[0]?.revision ?? -1) + 1);
  });

  /** Duties from which a report „in Arbeit“ is possible. */
  async function startable(count: number): Promise<readonly Row[]> {
    const rows = await desk.counting(din);
    const possible = rows.slice(0, count);
    expect(possible).toHaveLength(count);
    return possible;
  }

  function revoke(bodyKey: string) {
    return api.sql(
      `UPDATE provider_authorisation SET valid_to = current_date - 1 FROM public_body body
       WHERE body.id = public_body_id AND body.key = $1`,
      [bodyKey],
    );
  }

  function counts() {
    return api.sql(`SELECT (SELECT count(*) FROM report), (SELECT sum(revision) FROM obligation),
                           (SELECT count(*) FROM collective_report), (SELECT count(*) FROM proposed_report)`);
  }
});
