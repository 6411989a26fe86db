import { fileColumns, harmless, stateWords } from '@gremia/domain/reporting/report-file';
import { germanDay } from '@gremia/domain/reporting/written-day';
import type { DutyForFile } from './report-file.queries.ts';

/** The cells of a duty, in the order of the columns; what is to be reported is left empty. */
export function dutyCells(duty: DutyForFile): readonly string[] {
  return [
    duty.bodyKey,
    duty.bodyName,
    duty.decision,
    duty.title,
    duty.dueOn === null ? '' : germanDay(duty.dueOn),
    stateWords[duty.currentState],
    String(duty.revision),
    ...['', '', '', '', ''],
  ];
}

/** RFC 4180 in UTF-8 with its mark and semicolons: what German spreadsheets open. */
export async function* dutiesCsv(parts: AsyncIterable<readonly DutyForFile[]>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(Object.values(fileColumns))}`;
  for await (const duties of parts) yield duties.map((duty) => csvLine(dutyCells(duty))).join('');
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

function csvCell(text: string): string {
  const cell = harmless(text);
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
