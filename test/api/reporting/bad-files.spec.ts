import { describe, expect, it } from 'vitest';
import { xlsxFile } from '../../../apps/api/src/platform/tables/xlsx-file.ts';
import { csv, head, line, openDesks } from './file-desk.ts';
import { din, xdomea } from './reporting-desk.ts';

const million = 1_000_000;

describe('a file as desks really make them', () => {
  const at = openDesks();

  it.each([
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252 with a dash and a euro sign', windows1252],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['lines that end as on a Mac of 1999', (text: string) => Buffer.from(text.replaceAll('\r\n', '\r'))],
  ])('keeps every letter of %s', async (_, written) => {
    const [row] = await at.desk.counting(xdomea);
    const said = `${row?.bodyKey};${xdomea};${row?.revision},00;in Arbeit;1.3.26;Ämter – 5 €;"a;""b"""`;
    const id = await at.files.upload(written(`${head}\r\n${said}\r\n`));
    expect(await at.files.read(id)).toMatchObject({ state: 'read', lines: 1, changes: 1, problems: 0 });
    const [kept] = await at.api.sql(`SELECT product, note FROM report_file_line WHERE report_file_id = $1`, [
      id,
    ]);
    expect(kept).toEqual({ product: 'Ämter – 5 €', note: 'a;"b"' });
  });

  it('is told that it mixes two encodings', async () => {
    const [row] = await at.desk.counting(xdomea);
    const text = csv([line(row, { state: 'in Arbeit' })]);
    const mixed = Buffer.concat([text, windows1252(`05766048;${xdomea};0;geplant;1.3.2026;Käse;\r\n`)]);
    expect(await at.files.read(await at.files.upload(mixed))).toMatchObject({
      state: 'refused',
      problem: 'mixedEncoding',
    });
  });

  it('may carry a formula in, which never comes out as one', async () => {
    const formula = '=HYPERLINK("http://a.example";"x")';
    const [row] = await at.desk.counting(din);
    const said = `${row?.bodyKey};${din};${row?.revision};in Arbeit;01.03.2026;${quoted(formula)};`;
    const id = await at.files.upload(csv([said, `nirgends;${din};0;geplant;1.3.2026;a\u0000b;`]));
    expect((await at.files.read(id)).rows).toMatchObject([{ problem: null }, { problem: 'unknownDuty' }]);
    expect(await at.files.send(id, true)).toMatchObject({ reported: 1 });
    const secretariat = await at.api.as('Geschäftsstelle IT-Kooperationsrat').inRole('secretariat');
    const address = `/umsetzung/pflichten.csv?beschluss=${din}&suche=${row?.bodyKey}&spalten=produkt`;
    const out = await (await secretariat.fetch(address)).text();
    expect(out).toContain(`;${quoted(`'${formula}`)};`);
    // What came out is what went in, when it comes in again.
    const [again] = await at.desk.counting(din);
    const back = `${again?.bodyKey};${din};${again?.revision};umgesetzt;01.03.2026;${quoted(`'${formula}`)};`;
    expect(await at.files.send(await at.files.upload(csv([back])))).toMatchObject({ reported: 1 });
    expect((await at.desk.counting(din))[0]?.product).toBe(formula);
  });

  it('names the same duty once, however far the lines are apart', async () => {
    const [row] = await at.desk.counting(xdomea);
    const nothing = Array.from({ length: 4_100 }, () => `${row?.bodyKey};${xdomea};0;;;;`);
    const said = line(row, { state: 'in Arbeit' });
    const file = await at.files.read(await at.files.upload(csv([said, ...nothing, said])));
    expect(file).toMatchObject({ lines: 4_102, changes: 1, problems: 1 });
    expect(file.rows).toMatchObject([
      { line: 2, problem: null },
      { line: 4_103, problem: 'lineTwice' },
    ]);
  });

  it('is stale where somebody reported since it was taken: shown, not overwritten', async () => {
    const [row, other] = await at.desk.counting(xdomea);
    if (row === undefined) throw new Error('no duty');
    const old = [line(row, { state: 'in Arbeit' }), line(other, { state: 'in Arbeit' })];
    await at.desk.report([row], { state: 'implemented' });
    const file = await at.files.read(await at.files.upload(csv(old)));
    expect(file.rows).toMatchObject([
      { line: 2, problem: 'reportedMeanwhile' },
      { line: 3, problem: null },
    ]);
    expect((await at.desk.counting(xdomea)).find(({ id }) => id === row.id)?.state).toBe('implemented');
  });

  it('of a million lines is refused after the first hundred thousand, without being held', async () => {
    const refused = { state: 'refused', problem: 'tooManyRows', lines: 100_000 };
    const before = process.memoryUsage().rss;
    const text = await at.files.stream(manyLines());
    expect(await at.files.read(text)).toMatchObject(refused);
    const columns = head.split(';').map((name) => ({ head: name }));
    const workbook = await at.files.stream(xlsxFile({ columns, parts: manyRows() }));
    expect(await at.files.read(workbook)).toMatchObject(refused);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    expect(await at.files.send(text)).toEqual({ reason: 'notRead' });
  }, 120_000);
});

const linesAtATime = 10_000;
const numbers = (from: number) => Array.from({ length: linesAtATime }, (_, index) => from + index);

async function* manyLines(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${head}\r\n`);
  for (let at = 0; at < million; at += linesAtATime)
    yield Buffer.from(
      numbers(at)
        .map((number) => `${number};x;0;;;;\r\n`)
        .join(''),
    );
}

async function* manyRows() {
  for (let at = 0; at < million / 5; at += linesAtATime)
    yield numbers(at).map((number) => [`${number}`, 'x', 0]);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Latin-1, with the two signs that Windows puts where Latin-1 has none. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1');
}
