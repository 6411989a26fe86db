import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../apps/api/src/platform/tables/csv-file.ts';
import { xlsxFile } from '../../../apps/api/src/platform/tables/xlsx-file.ts';
import { inOnePart, openDesks, programOf, written } from './file-desk.ts';
import { decideDocument, type Row } from './documents.ts';
import { din, owl, xdomea } from './reporting-desk.ts';

const told = {
  plannedFor: '2030-06-30',
  shareDone: 40,
  obstacles: ['legal', 'money'],
  obstacleNote: 'Der Haushalt fehlt.',
  evidenceLink: 'https://owl-it.example/bericht',
  oneOffCostCents: 1_234_567_89,
  yearlyCostCents: 29,
};
const nothing = {
  ...{ plannedFor: null, shareDone: null, obstacles: [], obstacleNote: null, evidenceLink: null },
  ...{ oneOffCostCents: null, yearlyCostCents: null },
};
const fields = 'plannedFor shareDone obstacles obstacleNote evidenceLink oneOffCostCents yearlyCostCents';
const historyDocument = `query ($id: ID!) { obligationHistory(obligationId: $id) { productVersion ${fields} } }`;
const columns = [
  ...['Schlüssel', 'Kennung', 'Meldung Nr.', 'Neuer Stand', 'Seit', 'Geplant bis', 'Geschafft in Prozent'],
  ...['Hindernisse', 'Was genau hindert', 'Link zum Nachweis', 'Einmalige Kosten in Euro'],
  'Jährliche Kosten in Euro',
].map((head) => ({ head }));
const cells = [
  ...[
    'in Arbeit',
    { day: '2026-03-01' },
    { day: '2030-06-30' },
    40,
    'Geld, Rechtslage',
    'Der Haushalt fehlt.',
  ],
  ...['https://owl-it.example/bericht', 1_234_567.89, '0,29 €'],
] as const;

describe('the details of reports for many', () => {
  const at = openDesks();

  it('stand at each of the chosen duties, held to the rule of the single report', async () => {
    const rows = await open(xdomea, 3);
    for (const [details, problem] of [
      [{ shareDone: 101 }, 'shareImpossible'],
      [{ obstacles: ['other'] }, 'obstacleUnexplained'],
      [{ evidenceLink: 'javascript:alert(1)' }, 'linkUnreadable'],
      [{ yearlyCostCents: 0.5 }, 'costImpossible'],
    ] as const) {
      const refused = await at.desk.report(rows, { details });
      expect(refused.problems?.map((row) => row.problem)).toEqual(rows.map(() => problem));
    }
    expect(await at.desk.report(rows, { details: told })).toMatchObject({ reported: 3 });
    for (const row of rows) expect(await lastOf(row)).toMatchObject(told);
  });

  it('are not told by a report that leaves them out, and come back when it is undone', async () => {
    const [row] = await open(xdomea, 1);
    if (row === undefined) throw new Error('no duty');
    await at.desk.report([row], { details: told, productVersion: '7' });
    const made = await at.desk.report([await again(row)]);
    expect(await lastOf(row)).toMatchObject(nothing);
    await at.desk.undo(made.id);
    expect(await lastOf(row)).toMatchObject({ ...told, productVersion: '7' });
  });

  it.each([
    ['CSV', 'text/csv', csvFile],
    ['a workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xlsxFile],
  ])('are read from %s, shown line by line, and recorded to the cent', async (_, type, format) => {
    const rows = await open(din, 2);
    const lines = rows.map((row, index) => [
      ...[row.bodyKey, din, row.revision, ...cells.slice(0, index === 0 ? cells.length : 2)],
    ]);
    const id = await at.files.upload(await written(format({ columns, parts: inOnePart(lines) })), type);
    const shown = await preview(id);
    expect(shown).toMatchObject([
      { problem: null, details: { ...told, obstacles: ['money', 'legal'] } },
      { problem: null, details: null },
    ]);
    expect(await at.files.send(id)).toMatchObject({ reported: 2 });
    const [full, short] = rows;
    expect(await lastOf(full)).toMatchObject(told);
    expect(await lastOf(short)).toMatchObject(nothing);
  });

  it('that cannot be read or cannot be are named by their line, and nothing is recorded', async () => {
    const rows = await open(din, 5);
    const wrong = [
      ['bald', '', '', '', '', '', ''],
      ['', '110', '', '', '', '', ''],
      ['', '', 'Wetter', '', '', '', ''],
      ['', '', 'Sonstiges', '', '', '', ''],
      ['', '', '', '', '', '12,345', ''],
    ];
    const lines = rows.map((row, index) => [
      ...[row.bodyKey, din, row.revision, 'in Arbeit', '1.3.2026', ...(wrong[index] ?? [])],
    ]);
    const id = await at.files.upload(await written(csvFile({ columns, parts: inOnePart(lines) })));
    expect((await preview(id)).map(({ problem }) => problem)).toEqual([
      ...['planUnreadable', 'shareImpossible', 'obstacleUnknown', 'obstacleUnexplained', 'costUnreadable'],
    ]);
    expect(await at.files.send(id)).toEqual({ reason: 'linesWithProblems' });
  });

  it('come from programs with a token, and go back to them', async () => {
    const [row] = await open(din, 1);
    const asProgram = await programOf(at.api, owl);
    const report = { body: row?.bodyKey, decision: din, state: 'inProgress', on: '2026-03-01' };
    const send = async (details: unknown) =>
      asProgram('/api/v1/reports', {
        method: 'POST',
        body: JSON.stringify({ reports: [{ ...report, seenRevision: row?.revision, details }] }),
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      });
    expect((await send({ obstacles: ['weather'] })).status).toBe(400);
    expect((await send({ plannedFor: '30.6.2030' })).status).toBe(400);
    expect((await send({ ...told, secret: 1 })).status).toBe(400);
    const past = await send({ plannedFor: '2020-01-01' });
    expect([past.status, await past.json()]).toMatchObject([422, { problems: [{ problem: 'planInPast' }] }]);
    expect((await send(told)).status).toBe(201);
    const given = await (await asProgram(`/api/v1/obligations?decision=${din}`)).json();
    expect(given.obligations.find(({ body }: { body: string }) => body === row?.bodyKey)).toMatchObject({
      details: told,
    });
  });

  it('wait with the report until the body says yes', async () => {
    const [row] = await at.desk.duties({ decision: xdomea, search: '05762004' });
    if (row === undefined) throw new Error('no duty');
    expect(await at.desk.report([row], { details: told })).toMatchObject({ proposed: 1 });
    const body = at.api.as('Meldestelle Bad Driburg');
    const { data } = await body.query<{ proposedReports: readonly { id: string }[] }>(
      `query ($key: ID!) { proposedReports(publicBodyKey: $key) { id details { ${fields} } } }`,
      { key: row.bodyKey },
    );
    expect(data.proposedReports).toMatchObject([{ details: told }]);
    await body.query(decideDocument, { id: data.proposedReports[0]?.id, confirmed: true });
    expect(await lastOf(row)).toMatchObject(told);
  });

  it('go into the file of those who follow everybody, and nowhere else', async () => {
    const [row] = (await at.desk.counting(din)).filter(({ state }) => state === 'inProgress');
    const path = (format: string, more = '') =>
      `/umsetzung/pflichten.${format}?beschluss=${din}&suche=${row?.bodyKey}&spalten=plan+anteil+hindernisse+nachweis+kosten${more}`;
    const secretariat = at.api.as('Geschäftsstelle IT-Kooperationsrat');
    await secretariat.query('{ viewer { person { id } } }');
    expect(await (await secretariat.fetch(path('csv'))).text()).toContain(
      ';30.06.2030;40;Rechtslage, Geld;Der Haushalt fehlt.;https://owl-it.example/bericht;1234567,89;0,29;',
    );
    const [heads, values] = await readSheet(
      Buffer.from(await (await secretariat.fetch(path('xlsx'))).arrayBuffer()),
    );
    expect(values?.[heads?.indexOf('Einmalige Kosten in Euro') ?? -1]).toBe(1_234_567.89);
    expect((await at.api.as(owl).fetch(path('csv'))).status).toBe(403);
    expect((await at.api.anonymous().fetch(path('csv'))).status).toBe(401);
    for (const address of [
      `/kommunen/${row?.bodyKey}.json`,
      `/umsetzung/${din}/karte.json`,
      `/umsetzung/${din}.csv`,
    ])
      expect(await (await at.api.anonymous().fetch(address)).text()).not.toMatch(
        /Haushalt|owl-it\.example|1234567/,
      );
  });

  async function open(decision: string, count: number): Promise<readonly Row[]> {
    const rows = (await at.desk.counting(decision)).filter(({ state }) => state === 'open').slice(0, count);
    if (rows.length !== count) throw new Error(`There are ${rows.length} open duties from ${decision}`);
    return rows;
  }

  async function again(row: Row): Promise<Row> {
    const [now] = await at.desk.duties({ obligationIds: [row.id] });
    return now ?? row;
  }

  async function lastOf(row: Row | undefined): Promise<object | undefined> {
    const body = at.api.as('Auditorin Muster');
    const { data } = await body.query<{ obligationHistory: readonly object[] }>(historyDocument, {
      id: row?.id,
    });
    return data.obligationHistory[0];
  }

  async function preview(id: string) {
    const { data } = await at.api
      .as(owl)
      .query<{ reportFile: { rows: readonly { problem: string | null }[] } }>(
        `query ($id: ID!) { reportFile(id: $id) { rows { line problem details { ${fields} } } } }`,
        { id },
      );
    return data.reportFile.rows;
  }
});
