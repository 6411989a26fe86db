import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { historyDocument } from '../implementation/documents.ts';
import {
  collectiveDocument,
  decideDocument,
  proposalsDocument,
  type Row,
  undoDocument,
} from './documents.ts';
import { din, owl, ReportingDesk, xdomea } from './reporting-desk.ts';

const reportOnOneDocument = `
  mutation ($input: ReportOnObligationInput!) { reportOnObligation(input: $input) { __typename } }`;

describe('undoing a report for many', () => {
  let api: TestApi;
  let desk: ReportingDesk;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    desk = new ReportingDesk(api, owl);
  });
  afterAll(() => api.stop());

  it('restores for two of many what was said before, by a further statement', async () => {
    const rows = (await desk.counting(din)).slice(0, 20);
    const made = await desk.report(rows);
    const [one, other] = rows.map(({ id }) => id);
    expect(await desk.undo(made.id, [one ?? '', other ?? ''])).toEqual({ undone: 2, withdrawn: 0, kept: [] });
    const after = await desk.duties({ obligationIds: rows.map(({ id }) => id) });
    for (const row of after) {
      const before = rows.find(({ id }) => id === row.id);
      const taken = row.id === one || row.id === other;
      expect(row.state).toBe(taken ? before?.state : 'inProgress');
      expect(row.stateOn).toBe(taken ? before?.stateOn : '2026-03-01');
      expect(row.revision).toBe((before?.revision ?? 0) + (taken ? 2 : 1));
    }
    const { data } = await api
      .as(owl)
      .query<{ obligationHistory: readonly { revision: number }[] }>(historyDocument, { id: one });
    expect(data.obligationHistory[0]?.revision).toBe((rows[0]?.revision ?? 0) + 2);
  });

  it('happens once, and all at once where nothing is chosen', async () => {
    const rows = (await desk.counting(xdomea)).filter(({ state }) => state === 'open').slice(0, 4);
    const made = await desk.report(rows);
    expect(await desk.undo(made.id)).toEqual({ undone: rows.length, withdrawn: 0, kept: [] });
    expect(await desk.undo(made.id)).toEqual({ undone: 0, withdrawn: 0, kept: [] });
    const after = await desk.duties({ obligationIds: rows.map(({ id }) => id) });
    expect(after.every(({ state, product }) => state === 'open' && product === null)).toBe(true);
  });

  it('finds its rows under one report for many, which cannot be removed', async () => {
    const made = await desk.report((await desk.counting(din)).slice(0, 2));
    const entry = `INSERT INTO collective_report_entry (collective_report_id, obligation_id, revision, before_state,
                   before_is_example) SELECT $1, gen_random_uuid(), 1, 'open', false`;
    await expect(api.sql(entry, [randomUUID()])).rejects.toThrow('An entry belongs to no report for many');
    await expect(api.sql(entry, [made.id])).resolves.toEqual([]);
    await expect(api.sql('DELETE FROM collective_report WHERE id = $1', [made.id])).rejects.toThrow();
  });

  it('does not overwrite who reported since', async () => {
    const rows = await desk.duties({ search: '05766048' });
    const [row] = rows;
    const made = await desk.report(rows);
    const own = new ReportingDesk(api, 'Meldestelle Leopoldshöhe');
    const [seen] = await own.duties({ obligationIds: [row?.id] });
    await own.report(seen === undefined ? [] : [seen], { state: 'implemented' });
    expect(await desk.undo(made.id)).toEqual({
      undone: rows.length - 1,
      withdrawn: 0,
      kept: [{ obligationId: row?.id, reason: 'reportedSince' }],
    });
    const [after] = await own.duties({ obligationIds: [row?.id] });
    expect(after?.state).toBe('implemented');
  });

  it('brings back all the files that proved what was said before', async () => {
    const [row] = await desk.duties({ decision: din, search: '05766048' });
    if (row === undefined) throw new Error('no duty');
    const files = [await evidence(row.id, 'Abnahme.pdf'), await evidence(row.id, 'Protokoll.pdf')];
    const input = {
      ...{ obligationId: row.id, state: 'implemented', on: '2026-03-01', note: '' },
      ...{ seenRevision: row.revision, intent: randomUUID(), evidenceFileIds: files },
    };
    await api.as('Meldestelle Leopoldshöhe').query(reportOnOneDocument, { input });
    const [now] = await desk.duties({ obligationIds: [row.id] });
    const made = await desk.report(now === undefined ? [] : [now]);
    expect(await proofs(row.id)).toEqual([]);
    expect(await desk.undo(made.id)).toMatchObject({ undone: 1 });
    expect(await proofs(row.id)).toEqual(['Abnahme.pdf', 'Protokoll.pdf']);
  });

  it('ends after an hour, and is nobody else’s', async () => {
    const made = await desk.report((await desk.counting(din)).slice(0, 1));
    const ask = (name: string) => api.as(name).query(undoDocument, { id: made.id, obligationIds: null });
    expect((await ask('Meldestelle KRZN')).code).toBe('NOT_FOUND');
    expect((await ask('Auditorin Muster')).code).toBe('DENIED');
    expect((await api.anonymous().query(undoDocument, { id: made.id })).code).toBe('UNAUTHENTICATED');
    await api.sql(`UPDATE collective_report SET created = created - interval '61 minutes' WHERE id = $1`, [
      made.id,
    ]);
    expect(await desk.undo(made.id)).toEqual({ reason: 'tooLate' });
  });

  async function evidence(dutyId: string, name: string): Promise<string> {
    const id = randomUUID();
    const client = api.as('Meldestelle Leopoldshöhe');
    await client.query('{ viewer { person { id } } }');
    const reply = await client.fetch(`/files/nachweise/${id}?pflicht=${dutyId}&name=${name}`, {
      ...{ method: 'PUT', body: `%PDF-1.7 ${name}`, headers: { 'content-type': 'application/pdf' } },
    });
    expect(reply.status).toBe(201);
    return id;
  }

  /** The files of the last report, by name. */
  async function proofs(id: string): Promise<readonly string[] | undefined> {
    const { data } = await api
      .as('Meldestelle Leopoldshöhe')
      .query<{ obligationHistory: readonly { evidenceFiles: readonly { name: string }[] }[] }>(
        `query ($id: ID!) { obligationHistory(obligationId: $id) { evidenceFiles { name } } }`,
        { id },
      );
    return data.obligationHistory[0]?.evidenceFiles.map(({ name }) => name);
  }
});

describe('a report that the body confirms', () => {
  const badDriburg = { name: 'Meldestelle Bad Driburg', key: '05762004' };
  let api: TestApi;
  let desk: ReportingDesk;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
    desk = new ReportingDesk(api, owl);
  });
  afterAll(() => api.stop());

  it('changes nothing before the body confirms it, and names both afterwards', async () => {
    const row = await dutyOf(xdomea);
    expect(await desk.report([row], { state: 'implemented' })).toMatchObject({ reported: 0, proposed: 1 });
    expect(await dutyOf(xdomea)).toMatchObject({ state: row.state, revision: row.revision, proposed: true });
    const [proposal] = await proposals();
    expect(proposal).toMatchObject({ state: 'implemented', provider: 'OWL-IT', overtaken: false });
    expect(await decide(proposal?.id, true)).toMatchObject({ confirmed: true });
    expect(await decide(proposal?.id, true)).toMatchObject({ confirmed: true });
    expect(await dutyOf(xdomea)).toMatchObject({
      state: 'implemented',
      revision: row.revision + 1,
      proposed: false,
    });
    const [report] = await api.sql(
      `SELECT reporter.name AS "by", confirmer.name AS "confirmedBy" FROM report
       JOIN person reporter ON reporter.id = reported_by JOIN person confirmer ON confirmer.id = confirmed_by
       WHERE obligation_id = $1 ORDER BY revision DESC LIMIT 1`,
      [row.id],
    );
    expect(report).toEqual({ by: owl, confirmedBy: badDriburg.name });
  });

  it('is declined, replaced by a newer one, or withdrawn by the provider', async () => {
    const row = await dutyOf(din);
    await desk.report([row], { state: 'implemented' });
    const made = await desk.report([row], { state: 'inProgress' });
    expect((await proposals()).map(({ state }) => state)).toEqual(['inProgress']);
    const { data } = await api.as(owl).query(collectiveDocument, { id: made.id });
    expect(data).toMatchObject({ collectiveReport: { entries: [{ proposal: 'waiting', undone: false }] } });
    expect(await desk.undo(made.id)).toEqual({ undone: 0, withdrawn: 1, kept: [] });
    expect(await desk.undo(made.id)).toEqual({ reason: 'nothingToUndo' });
    expect(await proposals()).toEqual([]);
    await desk.report([row], { state: 'implemented' });
    const [proposal] = await proposals();
    expect(await decide(proposal?.id, false)).toMatchObject({ confirmed: false });
    expect(await decide(proposal?.id, true)).toEqual({ reason: 'alreadyAnswered' });
    expect(await dutyOf(din)).toMatchObject({ state: row.state, revision: row.revision });
  });

  it('is not confirmed where the body reported itself meanwhile', async () => {
    const row = await dutyOf(din);
    await desk.report([row], { state: 'implemented' });
    const own = new ReportingDesk(api, badDriburg.name);
    await own.report([row], { state: 'inProgress' });
    const [proposal] = await proposals();
    expect(proposal).toMatchObject({ overtaken: true });
    expect(await decide(proposal?.id, true)).toEqual({ reason: 'reportedMeanwhile' });
  });

  it('is not confirmed for a day before the first version of its standard, and the refusal names the day', async () => {
    const asked = `mutation ($id: ID!) { decideProposedReport(id: $id, confirmed: true) {
      ... on DecidedProposal { id } ... on DecideProposedReportRefused { reason standardSince } } }`;
    await desk.report([await dutyOf(xdomea)], { on: '2014-12-31' });
    const proposal = (await proposals()).find(({ on }) => on === '2014-12-31');
    const confirm = async () => (await api.as(badDriburg.name).query(asked, { id: proposal?.id })).data;
    await api.sql(
      `INSERT INTO standard_version (standard_id, label, published_on, recorded_at)
       SELECT standard_id, '2.0', '2015-03-01', now() FROM addressed_decision WHERE slug = $1`,
      [xdomea],
    );
    const refused = { reason: 'beforeStandard', standardSince: '2015-03-01' };
    expect(await confirm()).toEqual({ decideProposedReport: refused });
    expect((await proposals()).map(({ id }) => id)).toContain(proposal?.id);
    // Noted earlier, the same proposal is as right as it was.
    await api.sql(`UPDATE standard_version SET published_on = '2014-12-31' WHERE label = '2.0'`);
    expect(await confirm()).toEqual({ decideProposedReport: { id: proposal?.id } });
  });

  it('is confirmed by nobody but the body', async () => {
    const [proposal] = await proposals();
    for (const [name, code] of [
      [owl, 'DENIED'],
      ['Meldestelle Köln', 'NOT_FOUND'],
      ['Auditorin Muster', 'DENIED'],
    ] as const) {
      const variables = { id: proposal?.id, confirmed: true };
      expect((await api.as(name).query(decideDocument, variables)).code, name).toBe(code);
      expect((await api.as(name).query(proposalsDocument, { key: badDriburg.key })).code, name).toBe(
        'DENIED',
      );
    }
    expect((await api.anonymous().query(proposalsDocument, { key: badDriburg.key })).code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('does not pass by the single report', async () => {
    const row = await dutyOf(xdomea);
    const input = { obligationId: row.id, state: 'inProgress', on: '2026-03-01', seenRevision: row.revision };
    const reply = await api
      .as(owl)
      .query(
        `mutation ($input: ReportOnObligationInput!) { reportOnObligation(input: $input) { __typename } }`,
        { input: { ...input, intent: crypto.randomUUID() } },
      );
    expect(reply.code).toBe('DENIED');
  });

  async function dutyOf(decision: string): Promise<Row> {
    const [row] = await desk.duties({ decision, search: badDriburg.key });
    if (row === undefined) throw new Error(`No duty from ${decision}`);
    return row;
  }

  async function proposals() {
    const { data } = await api.as(badDriburg.name).query<{
      proposedReports: readonly { id: string; state: string; on: string; overtaken: boolean }[];
    }>(proposalsDocument, { key: badDriburg.key });
    return data.proposedReports;
  }

  async function decide(id: string | undefined, confirmed: boolean) {
    const { data } = await api
      .as(badDriburg.name)
      .query<{ decideProposedReport: object }>(decideDocument, { id, confirmed });
    return data.decideProposedReport;
  }
});
