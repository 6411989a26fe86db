import { open } from 'node:fs/promises';
import { TableTrouble } from '../../platform/tables/table-trouble.ts';
import { xlsxRows } from '../../platform/tables/xlsx-rows.ts';
import { csvLines, type TabularLine } from './csv-lines.ts';
import { FileTrouble } from './file-trouble.ts';

const zip = Buffer.from('PK\u0003\u0004');

/** The lines of a CSV or XLSX file, whatever its name says; throws FileTrouble. */
export async function* tabularLines(path: string): AsyncGenerator<TabularLine> {
  for await (const { line, cells } of linesOf(path)) yield { line, cells: cells.map(storable) };
}

/** PostgreSQL keeps no zero byte in a text, and nobody has ever written one on purpose. */
const storable = (cell: string): string => (cell.includes('\0') ? cell.replaceAll('\0', '') : cell);

async function* linesOf(path: string): AsyncGenerator<TabularLine> {
  if (!(await beginsWith(path, zip))) return yield* csvLines(path);
  try {
    yield* xlsxRows(path);
  } catch (error) {
    if (!(error instanceof TableTrouble)) throw error;
    throw new FileTrouble(error.problem, error.line === null ? null : String(error.line));
  }
}

async function beginsWith(path: string, mark: Buffer): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mark.length), 0, mark.length, 0);
    return buffer.subarray(0, bytesRead).equals(mark);
  } finally {
    await file.close();
  }
}
