import { randomUUID } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { csv, fileDocument, head, line, openDesks, sendDocument } from './file-desk.ts';
import { din, owl, xdomea } from './reporting-desk.ts';

describe('a file of reports', () => {
  const at = openDesks();

  it('is what the product gave out, filled in: the way there and back', async () => {
    await at.api.as(owl).query('{ viewer { person { name } } }');
    const given = await at.api.as(owl).fetch(`/sammelmeldung/pflichten.csv?beschluss=${din}`);
    expect(given.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await given.arrayBuffer());
    expect(text.startsWith('\uFEFFSchlüssel;Stelle;Kennung;')).toBe(true);
    const filled = text.replaceAll(/;{13}\r\n/g, ';in Arbeit;1.3.2026;Aktenwerk;2,1;;;;;;;;;\r\n');
    const id = await at.files.upload(Buffer.from(filled));
    const file = await at.files.read(id);
    expect(file).toMatchObject({ state: 'read', problem: null });
    // Höxter authorised OWL-IT for xdomea alone: the preview says so, line by line.
    expect(file.rows.filter(({ problem }) => problem !== null).map(({ problem }) => problem)).toEqual([
      'procedureNotAuthorised',
    ]);
    expect(await at.files.send(id)).toEqual({ reason: 'linesWithProblems' });
    const sent = await at.files.send(id, true);
    expect(sent).toMatchObject({ reported: 46, proposed: 1 });
    expect(await at.files.send(id, true)).toEqual(sent);
    expect(await at.files.read(id)).toMatchObject({
      state: 'applied',
      applied: 47,
      collectiveReportId: sent['id'],
    });
    const rows = await at.desk.counting(din);
    expect(new Set(rows.map(({ state, product }) => `${state} ${product}`))).toEqual(
      new Set(['inProgress Aktenwerk']),
    );
  });

  it('may be a workbook on both ways, with days as Excel keeps them', async () => {
    const given = await at.api.as(owl).fetch(`/sammelmeldung/pflichten.xlsx?beschluss=${xdomea}`);
    expect(given.headers.get('content-disposition')).toBe('attachment; filename="pflichten.xlsx"');
    const [head = [], ...rows] = await readSheet(Buffer.from(await given.arrayBuffer()));
    const placeOf = (column: string) => head.indexOf(column);
    const seen = { value: new Date('2026-03-01'), type: Date, format: 'dd.mm.yyyy' } as const;
    const filled = rows.map((row, index) => {
      const cells = [...row, ...Array.from({ length: head.length - row.length }, () => null)];
      if (index < 2) cells[placeOf('Neuer Stand')] = 'in Arbeit';
      if (index === 2) cells[placeOf('Neuer Stand')] = 'fertig';
      return cells.map((cell, column) => (column === placeOf('Seit') ? seen : toCell(cell)));
    });
    const file = await writeExcelFile([head.map(toCell), ...filled]).toBuffer();
    const id = await at.files.upload(
      file,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    const { lines, changes, rows: shown } = await at.files.read(id);
    expect({ lines, changes }).toEqual({ lines: rows.length, changes: 2 });
    expect(shown).toMatchObject([
      { line: 2, to: 'inProgress', on: '2026-03-01', problem: null },
      { line: 3, to: 'inProgress', problem: null },
      { line: 4, problem: 'stateUnknown' },
    ]);
    expect(await at.files.send(id)).toEqual({ reason: 'linesWithProblems' });
    const broken = Buffer.concat([file.subarray(0, file.length / 2)]);
    expect(await at.files.read(await at.files.upload(broken))).toMatchObject({
      state: 'refused',
      problem: 'notReadable',
    });
    const [count] = await counts();
    await at.api.as(owl).query('{ viewer { person { name } } }');
    expect((await at.api.as(owl).fetch('/sammelmeldung/pflichten.ods')).status).toBe(404);
    expect(await counts()).toEqual([count]);
  });

  it('reports nothing where no new state is given', async () => {
    const [row] = await at.desk.counting(xdomea);
    const id = await at.files.upload(csv([`${row?.bodyKey};${xdomea};${row?.revision};;;;`]));
    expect(await at.files.read(id)).toMatchObject({ state: 'read', lines: 1, changes: 0, problems: 0 });
    expect(await at.files.send(id)).toEqual({ reason: 'nothingToSend' });
  });

  it('names each line that cannot be reported, and why', async () => {
    const [one, other] = await at.desk.counting(xdomea);
    const lines = [
      line(one, { state: 'in Arbeit' }),
      line(one, { state: 'in Arbeit' }),
      line(other, { state: 'fertig' }),
      line(other, { state: 'in Arbeit', on: '31.12.2999' }),
      `05315000;${xdomea};0;geplant;1.3.2026;;`,
      `${other?.bodyKey};gibt-es-nicht;0;geplant;1.3.2026;;`,
      `${other?.bodyKey};${xdomea};keine;geplant;1.3.2026;;`,
      line(other === undefined ? undefined : { ...other, revision: other.revision + 3 }, {
        state: 'in Arbeit',
      }),
    ];
    const before = await counts();
    const id = await at.files.upload(csv(lines));
    const file = await at.files.read(id);
    expect(file.rows.map((row) => [row.line, row.problem])).toEqual([
      [2, null],
      [3, 'lineTwice'],
      [4, 'stateUnknown'],
      [5, 'dateInFuture'],
      [6, 'unknownDuty'],
      [7, 'unknownDuty'],
      [8, 'revisionUnreadable'],
      [9, 'lineTwice'],
    ]);
    expect(await at.files.send(id)).toEqual({ reason: 'linesWithProblems' });
    expect(await counts()).toEqual(before);
  });

  it('does not overwrite who reported after the preview: it is shown, and nothing is sent', async () => {
    const rows = (await at.desk.counting(xdomea)).slice(0, 3);
    const id = await at.files.upload(csv(rows.map((row) => line(row, { state: 'in Arbeit' }))));
    expect(await at.files.read(id)).toMatchObject({ changes: 3, problems: 0 });
    await at.desk.report(rows.slice(0, 1), { state: 'implemented' });
    const before = await counts();
    expect(await at.files.send(id)).toEqual({ reason: 'changedMeanwhile' });
    expect(await counts()).toEqual(before);
    const file = await at.files.read(id);
    expect(file.rows.filter(({ problem }) => problem !== null)).toMatchObject([
      { problem: 'reportedMeanwhile' },
    ]);
    expect(await at.files.send(id, true)).toMatchObject({ reported: 2 });
  });

  it.each([
    ['commas and UTF-8 without a mark', (text: string) => Buffer.from(text.replaceAll(';', ','))],
    ['tabs in UTF-16', (text: string) => Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    [
      'a lost nought and decimals',
      (text: string) => Buffer.from(text.replace(/^0/m, '').replace(/;(\d+);in/, ';$1,0;in')),
    ],
  ])('is understood with %s', async (_, written) => {
    const [row] = await at.desk.counting(xdomea);
    const id = await at.files.upload(written(csv([line(row, { state: 'in Arbeit' })]).toString()));
    expect(await at.files.read(id)).toMatchObject({ state: 'read', changes: 1, problems: 0 });
  });

  it.each([
    ['nothing in it', Buffer.alloc(0), 'empty', null],
    ['an unknown column', Buffer.from('Schlüssel;Ampel\r\n'), 'columnUnknown', 'Ampel'],
    [
      'a column missing',
      Buffer.from('Schlüssel;Kennung;Seit;Neuer Stand\r\n'),
      'columnMissing',
      'Meldung Nr.',
    ],
    ['a column twice', Buffer.from('Schlüssel;Schlüssel\r\n'), 'columnTwice', 'Schlüssel'],
    ['a quote that is never closed', Buffer.from(`${head}\r\n"${'x'.repeat(99)}`), 'quoteNotClosed', '2'],
  ])('is refused with %s', async (_, written, problem, problemDetail) => {
    expect(await at.files.read(await at.files.upload(written))).toMatchObject({
      state: 'refused',
      problem,
      problemDetail,
    });
  });

  it('may have 100,000 lines and no more, and is never held as a whole', async () => {
    const lines = Array.from({ length: 100_001 }, (_, index) => `${index};x;0;;;;`);
    const id = await at.files.upload(csv(lines));
    expect(await at.files.read(id)).toMatchObject({ state: 'refused', problem: 'tooManyRows' });
    const large = await at.files.upload(Buffer.alloc(51 * 1024 * 1024, 'x'));
    expect(await at.files.read(large)).toMatchObject({ state: 'refused', problem: 'tooManyBytes' });
  }, 60_000);

  it('is taken from those who may report, sent by their own page, and shown to their office alone', async () => {
    const id = randomUUID();
    const put = (name: string | null, headers: Readonly<Record<string, string>> = {}) =>
      (name === null ? at.api.anonymous() : at.api.as(name)).fetch(`/sammelmeldung/dateien/${id}`, {
        method: 'PUT',
        body: new Uint8Array(csv([])),
        headers: { 'content-type': 'text/csv', ...headers },
      });
    await at.api.as('Auditorin Muster').query('{ viewer { person { name } } }');
    expect((await put(null)).status).toBe(401);
    expect((await put('Auditorin Muster')).status).toBe(403);
    expect((await put(owl, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await at.api.anonymous().fetch('/sammelmeldung/pflichten.csv')).status).toBe(401);
    expect((await put(owl)).status).toBe(200);
    expect((await at.api.as('Meldestelle KRZN').query(fileDocument, { id })).code).toBe('NOT_FOUND');
    expect((await at.api.as('Meldestelle KRZN').query(sendDocument, { id })).code).toBe('NOT_FOUND');
  });

  function counts() {
    return at.api.sql(`SELECT (SELECT count(*) FROM report), (SELECT sum(revision) FROM obligation),
                           (SELECT count(*) FROM collective_report)`);
  }
});

function toCell(cell: unknown): string | number | null {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
}
