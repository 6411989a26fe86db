import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../apps/api/src/platform/tables/csv-file.ts';
import { xlsxFile } from '../../../apps/api/src/platform/tables/xlsx-file.ts';
import { decideDocument, type Row } from './documents.ts';
import { inOnePart, openDesks, programOf, written } from './file-desk.ts';
import { din, owl, xdomea } from './reporting-desk.ts';

const gone = { state: 'notApplicable', ground: 'notCompetent', note: 'Zuständig ist der Kreis.' };
const columns = [
  'Schlüssel',
  'Kennung',
  'Meldung Nr.',
  'Neuer Stand',
  'Seit',
  'Warum es entfällt',
  'Notiz',
].map((head) => ({ head }));
const proposalsDocument = 'query ($key: ID!) { proposedReports(publicBodyKey: $key) { id ground note } }';
const historyDocument = 'query ($id: ID!) { obligationHistory(obligationId: $id) { state ground note } }';
const dossierDocument = 'query ($id: ID!) { dossier(obligationId: $id) { reports { state ground note } } }';
const previewDocument = 'query ($id: ID!) { reportFile(id: $id) { rows { line ground problem } } }';

interface Told {
  readonly state: string;
  readonly ground: string | null;
  readonly note: string | null;
}

describe('the ground on which a duty does not apply', () => {
  const at = openDesks();

  it('is told for many, and comes back when the report after it is undone', async () => {
    const rows = await open(xdomea, 2);
    const [row] = rows;
    expect(await at.desk.report(rows, gone)).toMatchObject({ reported: 2 });
    expect(await lastOf(row)).toEqual(gone);
    const made = await at.desk.report([await again(row)]);
    expect(await lastOf(row)).toMatchObject({ state: 'inProgress', ground: null });
    await at.desk.undo(made.id);
    expect(await lastOf(row)).toEqual(gone);
  });

  it('is read by who reads the note: the body, the secretariat in the dossier, and no neighbour', async () => {
    const [row] = await open(xdomea, 1);
    await at.desk.report([row], { ...gone, ground: 'notInUse' });
    const said = { ...gone, ground: 'notInUse' };
    const secretariat = at.api.as('Geschäftsstelle IT-Kooperationsrat');
    const { data } = await secretariat.query<{ dossier: { reports: readonly Told[] } }>(dossierDocument, {
      id: row.id,
    });
    expect(data.dossier.reports).toEqual([said]);
    for (const document of [historyDocument, dossierDocument])
      expect((await at.api.as('Meldestelle Köln').query(document, { id: row.id })).code).toBe('DENIED');
  });

  it('stays unknown in a report from before it had to be chosen', async () => {
    const [row] = await open(xdomea, 1);
    await at.api.sql(
      `WITH told AS (UPDATE obligation SET state = 'notApplicable', state_on = '2026-03-01', revision = 1 WHERE id = $1)
       INSERT INTO report (obligation_id, revision, state, reported_on, note, intent, created)
       VALUES ($1, 1, 'notApplicable', '2026-03-01', $2, uuidv7(), now())`,
      [row.id, gone.note],
    );
    expect(await lastOf(row)).toEqual({ ...gone, ground: null });
    expect(await at.desk.report([await again(row)])).toMatchObject({ reported: 1 });
  });

  it('is missing in what was proposed before: the body can decline that, and not confirm it', async () => {
    const row = await proposed({ state: 'inProgress' });
    const [proposal] = await proposals(row);
    await at.api.sql(`UPDATE proposed_report SET state = 'notApplicable', note = 'Kreis' WHERE id = $1`, [
      proposal?.id,
    ]);
    expect(await decide(proposal?.id)).toEqual({ reason: 'groundMissing' });
    expect(await decide(proposal?.id, false)).toMatchObject({ confirmed: false });
  });

  it('waits with the report until the body says yes', async () => {
    const row = await proposed(gone);
    const [proposal] = await proposals(row);
    expect(proposal).toMatchObject({ ground: 'notCompetent', note: gone.note });
    expect(await decide(proposal?.id)).toMatchObject({ confirmed: true });
    expect(await lastOf(row)).toEqual(gone);
  });

  it.each([
    ['CSV', 'text/csv', csvFile],
    ['a workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsxFile],
  ])(
    'is read from %s: what is wrong is told by its line, what is right is recorded',
    async (_, type, format) => {
      const rows = await open(din, 6);
      const cells = [
        ['entfällt', '1.3.2026', 'nicht zuständig', gone.note],
        ['entfällt', '1.3.2026', 'Verfahren nicht im Einsatz', 'Kein Bauamt'],
        ['entfällt', '1.3.2026', '', 'Kein Bauamt'],
        ['entfällt', '1.3.2026', 'zu teuer', 'Kein Bauamt'],
        ['entfällt', '1.3.2026', 'nicht zuständig', ''],
        ['in Arbeit', '1.3.2026', 'nicht zuständig', ''],
      ];
      const lines = rows.map((row, index) => [row.bodyKey, din, row.revision, ...(cells[index] ?? [])]);
      const id = await at.files.upload(await written(format({ columns, parts: inOnePart(lines) })), type);
      const { data } = await at.api
        .as(owl)
        .query<{ reportFile: { rows: readonly object[] } }>(previewDocument, { id });
      expect(data.reportFile.rows).toMatchObject([
        { line: 2, ground: 'notCompetent', problem: null },
        { line: 3, ground: 'notInUse', problem: null },
        { line: 4, ground: null, problem: 'groundMissing' },
        { line: 5, ground: null, problem: 'groundUnknown' },
        { line: 6, ground: 'notCompetent', problem: 'reasonMissing' },
        { line: 7, ground: 'notCompetent', problem: 'groundContradictsState' },
      ]);
      expect(await at.files.send(id)).toEqual({ reason: 'linesWithProblems' });
      expect(await at.files.send(id, true)).toMatchObject({ reported: 2 });
      expect(await lastOf(rows[0])).toEqual(gone);
      expect(await lastOf(rows[1])).toMatchObject({ ground: 'notInUse' });
    },
  );

  it('has its column in the file that can be filled in', async () => {
    const program = await programOf(at.api, owl);
    const text = await (await program(`/api/v1/obligations?decision=${din}&format=csv`)).text();
    expect(text.split('\r\n')[0]).toContain(';Notiz;Warum es entfällt;Geplant bis;');
    const book = await program(`/api/v1/obligations?decision=${din}&format=xlsx`);
    const [heads] = await readSheet(Buffer.from(await book.arrayBuffer()));
    expect(heads).toContain('Warum es entfällt');
  });

  it('comes from programs with a token, and goes back to them', async () => {
    const [row] = await open(din, 1);
    const program = await programOf(at.api, owl);
    const send = (said: object) =>
      program('/api/v1/reports', {
        method: 'POST',
        body: JSON.stringify({
          reports: [
            {
              body: row.bodyKey,
              decision: din,
              on: '2026-03-01',
              seenRevision: row.revision,
              ...gone,
              ...said,
            },
          ],
        }),
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      });
    expect((await send({ ground: 'tooExpensive' })).status).toBe(400);
    for (const [said, problem] of [
      [{ ground: null }, 'groundMissing'],
      [{ ground: undefined }, 'groundMissing'],
      [{ state: 'planned' }, 'groundContradictsState'],
    ] as const) {
      const refused = await send(said);
      expect([refused.status, await refused.json()]).toMatchObject([
        422,
        { problems: [{ index: 0, problem }] },
      ]);
    }
    expect((await send({})).status).toBe(201);
    const given = await (await program(`/api/v1/obligations?decision=${din}`)).json();
    const ours = given.obligations.find(({ body }: { body: string }) => body === row.bodyKey);
    expect(ours).toMatchObject({ state: 'notApplicable', ground: 'notCompetent' });
  });

  async function open(decision: string, count: number): Promise<readonly [Row, ...Row[]]> {
    const rows = (await at.desk.counting(decision)).filter(({ state }) => state === 'open');
    const [first, ...more] = rows.slice(0, count);
    if (first === undefined || rows.length < count)
      throw new Error(`There are ${rows.length} open duties from ${decision}`);
    return [first, ...more];
  }

  async function again(row: Row): Promise<Row> {
    const [now] = await at.desk.duties({ obligationIds: [row.id] });
    return now ?? row;
  }

  async function lastOf(row: Row | undefined): Promise<Told | undefined> {
    const { data } = await at.api
      .as('Auditorin Muster')
      .query<{ obligationHistory: readonly Told[] }>(historyDocument, { id: row?.id });
    return data.obligationHistory[0];
  }

  async function proposed(said: object): Promise<Row> {
    const rows = await at.desk.duties({ search: '05762004' });
    const row = rows.find(({ state }) => state === 'open');
    if (row === undefined) throw new Error('no duty');
    expect(await at.desk.report([row], said)).toMatchObject({ proposed: 1 });
    return row;
  }

  async function proposals(row: Row) {
    const { data } = await at.api
      .as('Meldestelle Bad Driburg')
      .query<{ proposedReports: readonly { id: string }[] }>(proposalsDocument, { key: row.bodyKey });
    return data.proposedReports;
  }

  async function decide(id: string | undefined, confirmed = true) {
    const { data } = await at.api
      .as('Meldestelle Bad Driburg')
      .query<{ decideProposedReport: object }>(decideDocument, { id, confirmed });
    return data.decideProposedReport;
  }
});
