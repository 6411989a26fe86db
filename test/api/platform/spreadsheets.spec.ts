import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { csvFile } from '../../../apps/api/src/platform/tables/csv-file.ts';
import type { Row, Table } from '../../../apps/api/src/platform/tables/table.ts';
import { xlsxFile } from '../../../apps/api/src/platform/tables/xlsx-file.ts';
import { xlsxRows } from '../../../apps/api/src/platform/tables/xlsx-rows.ts';
import { zipped } from '../../../apps/api/src/platform/tables/zip-writer.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'spreadsheets-'));
});
afterAll(() => rm(place, { recursive: true }));

const day = { day: '2026-03-01' };
const signs = 'ü & <b> "ja" \u0007 _x0041_ 😀\nzweite Zeile';

describe('a table as a file', () => {
  it('is a workbook that another reader understands: texts, figures, days, nothing that calculates', async () => {
    const path = await written(xlsxFile(table([['05766048', 3, day, '=1+1', signs]])));
    const [head, row] = await readSheet(path, { trim: false });
    expect(head).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(row).toEqual(['05766048', 3, new Date('2026-03-01'), "'=1+1", signs.replace('\u0007', '')]);
  });

  it('is a CSV with German days and decimals, quoted where it must be', async () => {
    const text = await joined(
      csvFile(
        table([
          ['05766048', 1.5, day, '=1+1', 'a;"b"\nc'],
          [null, 0, '', '', ''],
        ]),
      ),
    );
    expect(text).toBe('\uFEFFA;B;C;D;E\r\n05766048;1,5;01.03.2026;\'=1+1;"a;""b""\nc"\r\n;0;;;\r\n');
  });

  it('comes back as it went', async () => {
    const path = await written(
      xlsxFile(table([['ü', 3, day, '', signs], [null], ['x', null, null, null, 0]])),
    );
    expect(await rows(path)).toEqual([
      { line: 1, cells: ['A', 'B', 'C', 'D', 'E'] },
      { line: 2, cells: ['ü', '3', '2026-03-01', '', signs.replace('\u0007', '')] },
      { line: 4, cells: ['x', '', '', '', '0'] },
    ]);
  });

  it('goes on in a next sheet where a sheet of Excel ends, and is never held as a whole', async () => {
    const part = Array.from({ length: 10_000 }, (): Row => ['x']);
    async function* parts() {
      for (let index = 0; index < 105; index += 1) yield part;
    }
    const before = process.memoryUsage().rss;
    const path = await written(xlsxFile({ columns: [{ head: 'A' }], parts: parts() }));
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    expect(await readSheet(path, 2)).toHaveLength(1_050_000 - 1_048_575 + 1);
  }, 60_000);
});

describe('a workbook', () => {
  it('of another program is understood: shared texts, days, figures, truth, gaps', async () => {
    const path = join(place, 'other.xlsx');
    const seen = { value: new Date('2026-03-01'), type: Date, format: 'dd.mm.yyyy' } as const;
    const said = { value: '=1+1', type: 'Formula' } as const;
    await writeExcelFile([
      ['Schlüssel', null, 'Seit'],
      [5766048, null, seen, 1.5, true, 'ü & <b>', said],
    ]).toFile(path);
    expect(await rows(path)).toEqual([
      { line: 1, cells: ['Schlüssel', '', 'Seit'] },
      { line: 2, cells: ['5766048', '', '2026-03-01', '1,5', 'WAHR', 'ü & <b>'] },
    ]);
  });

  it.each([
    ['no archive', async () => Buffer.from('PK\u0003\u0004 nothing')],
    ['an archive without a workbook', () => archive({ 'a.txt': 'x' })],
    ['a sheet that breaks off', () => workbook('<row r="1"><c r="A1"><v>1</v></c></row>', '')],
    ['a row beyond the last', () => workbook('<row r="90000000"><c r="A90000000"><v>1</v></c></row>')],
    ['a column beyond the last', () => workbook('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>')],
    ['rows that go back', () => workbook('<row r="2"/><row r="1"/>')],
    ['entities of its own', () => workbook('', '</sheetData>', '<!DOCTYPE a [<!ENTITY b "c">]>')],
    [
      'a cell without end',
      () => workbook(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(40_000)}</v></c></row>`),
    ],
    ['bytes that were changed', changed],
  ])('with %s is not readable', async (_, made) => {
    const path = join(place, 'bad.xlsx');
    await writeFile(path, await made());
    await expect(rows(path)).rejects.toMatchObject({ problem: 'notReadable' });
  });

  it('is not unpacked further than allowed, whatever sizes it claims', async () => {
    const bomb = await workbook(' '.repeat(3_000_000));
    // The directory may say what it likes: here that nothing comes out.
    const entry = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(0, entry + 24);
    const path = join(place, 'bomb.xlsx');
    await writeFile(path, bomb);
    expect(bomb.length).toBeLessThan(20_000);
    await expect(rows(path, 1_000_000)).rejects.toMatchObject({ problem: 'tooManyBytes' });
  });
});

function table(list: readonly Row[]): Table {
  async function* parts() {
    yield [];
    for (const row of list) yield [row];
  }
  return { columns: ['A', 'B', 'C', 'D', 'E'].map((head) => ({ head })), parts: parts() };
}

async function rows(path: string, most?: number) {
  return allOf(xlsxRows(path, most));
}

async function written(file: AsyncIterable<Buffer>): Promise<string> {
  const path = join(place, 'ours.xlsx');
  await writeFile(path, file);
  return path;
}

async function allOf<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const part of parts) all.push(part);
  return all;
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  return (await allOf(parts)).join('');
}

async function archive(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  async function* all() {
    for (const [name, text] of Object.entries(parts)) yield { name, content: pieces(text) };
  }
  return Buffer.concat(await allOf(zipped(all())));
}

async function* pieces(text: string) {
  yield text;
}

/** The smallest workbook around this sheet. */
function workbook(rowsXml: string, end = '</sheetData></worksheet>', before = ''): Promise<Buffer> {
  const relation = (kind: string, target: string) =>
    `<Relationships><Relationship Id="a" Type="x/${kind}" Target="${target}"/></Relationships>`;
  return archive({
    '_rels/.rels': relation('officeDocument', 'book.xml'),
    'book.xml': '<x:workbook><x:sheets><x:sheet name="A" r:id="a"/></x:sheets></x:workbook>',
    '_rels/book.xml.rels': relation('worksheet', '/sheet.xml'),
    'sheet.xml': `${before}<worksheet><sheetData>${rowsXml}${end}`,
  });
}

async function changed(): Promise<Buffer> {
  const bytes = await workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
  const sheet = bytes.lastIndexOf('sheet.xml', bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])));
  return Buffer.concat([bytes.subarray(0, sheet + 9), Buffer.alloc(20, 0xff), bytes.subarray(sheet + 29)]);
}
