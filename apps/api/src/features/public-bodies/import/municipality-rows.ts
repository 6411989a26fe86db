import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { ImportProblem, RowProblems } from './import-problem.ts';
import { type Cells, copyLine, faultOf, requiredColumns } from './municipality-row.ts';
import { decoded, type TextFile } from './text-file.ts';

// An unclosed quotation mark would otherwise collect the rest of the file.
const longestRow = 100_000;

// Germany has about 11,000 Gemeinden: a longer file is something else, and would only be told so after minutes.
const mostLines = 100_000;

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The rows of the file as COPY lines, one by one; throws an ImportProblem that names up to 20 bad rows. */
export async function* copyLines(file: TextFile, seen: (bytes: number) => void): AsyncGenerator<string> {
  const problems = new RowProblems();
  let header: readonly string[] | null = null;
  for await (const { record, info } of parsedRows(file, seen)) {
    if (info.lines > mostLines) throw tooLong();
    if (header === null) {
      header = columnsOf(record);
      continue;
    }
    const cells = cellsOf(header, record);
    const fault = cells === null ? wrongWidth(header, record) : faultOf(cells);
    if (fault !== null) problems.add(info.lines, fault);
    else if (cells !== null) yield copyLine(info.lines, cells);
  }
  problems.settle();
}

async function* parsedRows(file: TextFile, seen: (bytes: number) => void): AsyncGenerator<ParsedRow> {
  const parser = parse({
    bom: true,
    delimiter: file.delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
  });
  const text = Readable.from(decoded(file, seen));
  text.once('error', (error) => parser.destroy(error));
  try {
    for await (const row of text.pipe(parser)) yield row;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportProblem([`${csvFault(error)} Es wurde nichts übernommen.`]);
  } finally {
    text.destroy();
  }
}

function tooLong(): ImportProblem {
  const most = mostLines.toLocaleString('de-DE');
  return new ImportProblem([
    `Die Datei hat mehr als ${most} Zeilen; so viele Gemeinden gibt es nicht. Es wurde nichts übernommen.`,
  ]);
}

function csvFault(error: CsvError): string {
  const line = Number(error['lines'] ?? 0);
  if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `Zeile ${line}: Ein Anführungszeichen wird nicht geschlossen.`;
  }
  return `Zeile ${line}: Das ist kein gültiges CSV (${error.code}).`;
}

function columnsOf(record: readonly string[]): readonly string[] {
  const names = record.map((name) => name.trim().toLowerCase());
  const missing = requiredColumns.filter((name) => !names.includes(name));
  if (missing.length === 0) return names;
  const which = missing.length === 1 ? 'Die Spalte fehlt' : 'Diese Spalten fehlen';
  throw new ImportProblem([`${which}: ${missing.join(', ')}. Es wurde nichts übernommen.`]);
}

function cellsOf(header: readonly string[], record: readonly string[]): Cells | null {
  if (record.length !== header.length) return null;
  return Object.fromEntries(header.map((name, position) => [name, record[position]?.trim() ?? '']));
}

function wrongWidth(header: readonly string[], record: readonly string[]): string {
  return `${record.length} Spalten, erwartet werden ${header.length}.`;
}
