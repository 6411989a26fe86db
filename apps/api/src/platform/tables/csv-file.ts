import { harmless } from '@gremia/domain/kernel/spreadsheet-text';
import { germanDay } from '@gremia/domain/kernel/written-day';
import type { Cell, Row, Table } from './table.ts';

const mark = '\uFEFF';

/** RFC 4180 in UTF-8 with its mark and semicolons: what German spreadsheets open. */
export async function* csvFile({ columns, parts }: Table): AsyncGenerator<string> {
  yield mark + csvLine(columns.map(({ head }) => head));
  for await (const rows of parts) yield rows.map(csvLine).join('');
}

/** Lines of different lengths under each other, for what is no single table. */
export function csvText(rows: readonly Row[]): string {
  return mark + rows.map(csvLine).join('');
}

function csvLine(cells: Row): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = typeof cell === 'string' ? harmless(cell) : germanDay(cell.day);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
