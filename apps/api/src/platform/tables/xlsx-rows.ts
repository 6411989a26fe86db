import { SheetReader, type SheetRow } from './sheet-reader.ts';
import { TableTrouble } from './table-trouble.ts';
import { readTexts } from './shared-texts.ts';
import { readDayStyles } from './day-styles.ts';
import { attributeOf, XmlReader } from './xml-reader.ts';
import { ZipReader } from './zip-reader.ts';

/** A report of 100,000 lines unpacks to about 60 MB. */
const mostUnpackedBytes = 300 * 1024 * 1024;

/**
 * The rows of the first visible sheet of an Excel workbook as a stream: days as `YYYY-MM-DD`, numbers with a comma (as in
 * CSV files: 12,125 is not 12.125), of a formula the value that was last seen. Throws TableTrouble.
 */
export async function* xlsxRows(path: string, mostBytes = mostUnpackedBytes): AsyncGenerator<SheetRow> {
  const zip = await ZipReader.open(path, mostBytes);
  const book = await readWorkbook(zip);
  const texts = book.texts === null ? [] : await readTexts(zip.text(book.texts));
  const days = book.styles === null ? [] : await readDayStyles(zip.text(book.styles));
  const sheet = new SheetReader({ texts, days, from1904: book.from1904 });
  const xml = new XmlReader(sheet);
  for await (const chunk of zip.text(book.sheet)) {
    xml.write(chunk);
    yield* sheet.take();
    if (sheet.ended) return;
  }
  // A sheet that breaks off has lost rows.
  throw new TableTrouble('notReadable', sheet.line);
}

interface Workbook {
  readonly sheet: string;
  readonly texts: string | null;
  readonly styles: string | null;
  readonly from1904: boolean;
}

async function readWorkbook(zip: ZipReader): Promise<Workbook> {
  const parts = await relationsOf(zip, '');
  const book = parts.find(({ kind }) => kind === 'officeDocument')?.target;
  if (book === undefined) throw new TableTrouble('notReadable');
  const related = await relationsOf(zip, book);
  const { sheetId, from1904 } = await firstSheet(zip, book);
  const partOf = (kind: string) => related.find((relation) => relation.kind === kind)?.target ?? null;
  const sheet = related.find(({ id }) => id === sheetId)?.target;
  if (sheet === undefined) throw new TableTrouble('notReadable');
  return { sheet, texts: partOf('sharedStrings'), styles: partOf('styles'), from1904 };
}

async function firstSheet(zip: ZipReader, book: string) {
  const sheets: string[] = [];
  let from1904 = false;
  await readAll(zip, book, (name, attributes) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
    const hidden = /[hH]idden$/.test(attributeOf(attributes, 'state') ?? '');
    if (name === 'sheet' && !hidden) sheets.push(attributeOf(attributes, '[\\w]+:id') ?? '');
  });
  return { sheetId: sheets[0] ?? '', from1904 };
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** What a part refers to, with addresses from the root of the archive. */
async function relationsOf(zip: ZipReader, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  await readAll(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, (name, attributes) => {
    if (name !== 'Relationship') return;
    const target = attributeOf(attributes, 'Target') ?? '';
    relations.push({
      id: attributeOf(attributes, 'Id') ?? '',
      kind: (attributeOf(attributes, 'Type') ?? '').replace(/.*\//, ''),
      target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
    });
  });
  return relations;
}

async function readAll(
  zip: ZipReader,
  part: string,
  open: (name: string, attributes: string) => void,
): Promise<void> {
  const xml = new XmlReader({ open, close: () => undefined, text: () => undefined });
  for await (const chunk of zip.text(part)) xml.write(chunk);
}
