import { harmless } from '@gremia/domain/kernel/spreadsheet-text';
import type { Cell, Row, Table, TableColumn } from './table.ts';
import { zipped, type ZipPart } from './zip-writer.ts';

/** As many rows as a sheet of Excel has; what is more goes on in the next sheet. */
const rowsOfSheet = 1_048_576;
/** Others are served between them. */
const rowsAtATime = 500;
const usualWidth = 16;
const bold = 1;
const day = 2;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A table as an Excel workbook (ISO/IEC 29500), written as the rows come; every text is a text and never calculates. */
export function xlsxFile(table: Table): AsyncGenerator<Buffer> {
  return zipped(partsOf(table));
}

async function* partsOf(table: Table): AsyncGenerator<ZipPart> {
  yield file('[Content_Types].xml', contentTypes);
  yield file('_rels/.rels', relationships(['officeDocument" Target="xl/workbook.xml']));
  yield file('xl/styles.xml', styles);
  const rows = new Rows(table.parts);
  let sheets = 0;
  do {
    sheets += 1;
    yield { name: `xl/worksheets/sheet${sheets}.xml`, content: sheet(table.columns, rows) };
  } while (!rows.ended);
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const targets = numbers.map((number) => `worksheet" Target="worksheets/sheet${number}.xml`);
  yield file('xl/_rels/workbook.xml.rels', relationships([...targets, 'styles" Target="styles.xml']));
  yield file('xl/workbook.xml', workbook(numbers));
}

/** The rows of the table, handed out sheet by sheet. */
class Rows {
  private readonly source: AsyncIterator<readonly Row[]>;
  private waiting: readonly Row[] = [];
  ended = false;

  constructor(parts: AsyncIterable<readonly Row[]>) {
    this.source = parts[Symbol.asyncIterator]();
  }

  /** At most as many as fit; nothing when there are no more. */
  async next(most: number): Promise<readonly Row[]> {
    if (this.waiting.length === 0) await this.more();
    const taken = this.waiting.slice(0, most);
    this.waiting = this.waiting.slice(most);
    if (this.waiting.length === 0) await this.more();
    return taken;
  }

  private async more(): Promise<void> {
    while (!this.ended && this.waiting.length === 0) {
      const { done, value } = await this.source.next();
      this.ended = done === true;
      if (done !== true) this.waiting = value;
    }
  }
}

async function* sheet(columns: readonly TableColumn[], rows: Rows): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  yield rowXml(
    columns.map(({ head }) => head),
    1,
    bold,
  );
  let written = 1;
  for (;;) {
    const taken = await rows.next(Math.min(rowsAtATime, rowsOfSheet - written));
    if (taken.length === 0) break;
    yield taken.map((row, index) => rowXml(row, written + index + 1)).join('');
    written += taken.length;
    if (written === rowsOfSheet) break;
  }
  yield `</sheetData>${choicesXml(columns, written)}</worksheet>`;
}

function columnXml({ width = usualWidth }: TableColumn, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowXml(row: Row, number: number, style?: number): string {
  const cells = row.map((cell, index) => cellXml(cell, `${letters(index)}${number}`, style));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(cell: Cell, at: string, style?: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="${day}"><v>${serialOf(cell.day)}</v></c>`;
  const look = style === undefined ? '' : ` s="${style}"`;
  return `<c r="${at}"${look} t="inlineStr"><is><t xml:space="preserve">${textXml(harmless(cell))}</t></is></c>`;
}

/** Days since 30 December 1899, as spreadsheets count. */
function serialOf(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function choicesXml(columns: readonly TableColumn[], rows: number): string {
  const lists = columns.flatMap(({ choices }, index) => {
    if (choices === undefined || rows < 2) return [];
    const cells = `${letters(index)}2:${letters(index)}${rows}`;
    const words = textXml(choices.join(','));
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>"${words}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** A, B, … Z, AA, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

// XML has no place for most signs below the blank; _x0041_ would be read as a sign (ISO/IEC 29500-1, 22.9.2.19).
const unwritable = new RegExp('[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]', 'gu');

function textXml(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function file(name: string, text: string): ZipPart {
  async function* content(): AsyncGenerator<string> {
    yield declaration + text;
  }
  return { name, content: content() };
}

// A part without a name of its own here is a sheet: how many there will be is not known yet.
const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`;

function relationships(targets: readonly string[]): string {
  const list = targets.map(
    (target, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`;
}

function workbook(sheets: readonly number[]): string {
  const list = sheets.map(
    (number) => `<sheet name="Tabelle${number}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets></workbook>`;
}

// Three looks: usual, bold (the head), day in the spelling of whoever opens it (number format 14).
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
