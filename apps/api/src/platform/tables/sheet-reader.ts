import { plainText } from './shared-texts.ts';
import { TableTrouble } from './table-trouble.ts';
import { attributeOf, type XmlSink } from './xml-reader.ts';

/** A row that is not empty, and its number in the sheet; the first is 1. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SheetFacts {
  readonly texts: readonly string[];
  readonly days: readonly boolean[];
  readonly from1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly kind: string;
  readonly style: number;
}

const mostColumns = 256;
const mostRows = 1_048_576;
const longestCell = 32_767;

/** Takes a sheet's XML and gives its rows, empty ones left out. */
export class SheetReader implements XmlSink {
  line = 0;
  ended = false;
  private rows: SheetRow[] = [];
  private cells: string[] = [];
  private next = 0;
  private cell: OpenCell | null = null;
  private value = '';
  private inValue = false;
  private inSound = false;

  constructor(private readonly facts: SheetFacts) {}

  /** The rows that are complete since it was last asked. */
  take(): readonly SheetRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = true;
    else if (name === 'rPh') this.inSound = true;
  }

  text(text: string): void {
    if (!this.inValue || this.inSound || this.cell === null) return;
    this.value += text;
    if (this.value.length > longestCell) throw new TableTrouble('notReadable', this.line);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inSound = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'sheetData') this.ended = true;
  }

  private beginRow(attributes: string): void {
    const line = Number(attributeOf(attributes, 'r') ?? this.line + 1);
    if (!Number.isInteger(line) || line <= this.line || line > mostRows)
      throw new TableTrouble('notReadable', this.line);
    this.line = line;
    this.cells = [];
    this.next = 0;
  }

  private beginCell(attributes: string): void {
    const column = columnOf(attributeOf(attributes, 'r'), this.next);
    if (column < this.next || column >= mostColumns) throw new TableTrouble('notReadable', this.line);
    this.next = column + 1;
    const style = Number(attributeOf(attributes, 's') ?? 0);
    this.cell = { column, kind: attributeOf(attributes, 't') ?? 'n', style };
    this.value = '';
  }

  private endCell(): void {
    if (this.cell === null) return;
    const text = this.read(this.cell);
    if (text !== '') {
      while (this.cells.length < this.cell.column) this.cells.push('');
      this.cells.push(text);
    }
    this.cell = null;
  }

  private endRow(): void {
    if (this.cells.length > 0) this.rows.push({ line: this.line, cells: this.cells });
  }

  private read({ kind, style }: OpenCell): string {
    const { texts, days, from1904 } = this.facts;
    if (kind === 's') return texts[Number(this.value)] ?? '';
    if (kind === 'inlineStr' || kind === 'str') return plainText(this.value);
    if (kind === 'b') return this.value === '1' ? 'WAHR' : 'FALSCH';
    if (kind !== 'n' || this.value === '') return this.value;
    const number = Number(this.value);
    if (!Number.isFinite(number)) return this.value;
    return days[style] === true ? dayOf(number, from1904) : String(number).replace('.', ',');
  }
}

/** AB12 is column 27; without an address a cell stands beside the one before. */
function columnOf(address: string | null, next: number): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(address ?? '')?.[0];
  if (letters === undefined) return address === null ? next : mostColumns;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const msPerDay = 86_400_000;

/** Days since 30 December 1899, or since 1 January 1904 where the workbook says so. */
function dayOf(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const instant = new Date(start + Math.floor(serial) * msPerDay);
  return Number.isNaN(instant.getTime()) ? String(serial) : instant.toISOString().slice(0, 10);
}
