import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import type { FileProblem } from '@gremia/domain/reporting/report-file';
import { FileTrouble } from './file-trouble.ts';
import { WrittenText } from './written-text.ts';

/** One record of a file and the line at which it begins; the head is line 1. */
export interface TabularLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record is a line of a table: what is longer comes from a quote that was never closed. */
const longestRecord = 64 * 1024;

const troubles: Readonly<Record<string, FileProblem>> = {
  CSV_QUOTE_NOT_CLOSED: 'quoteNotClosed',
  CSV_MAX_RECORD_SIZE: 'quoteNotClosed',
};

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The records of a CSV file as a stream, whatever its encoding and its separator; throws FileTrouble. */
export async function* csvLines(path: string): AsyncGenerator<TabularLine> {
  const parser = parse({
    bom: true,
    delimiter: await delimiterOf(path),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
    info: true,
  });
  const file = createReadStream(path);
  const text = new WrittenText();
  const fail = (error: Error) => parser.destroy(error);
  file.on('error', fail).pipe(text).on('error', fail).pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
      yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    throw asTrouble(error, line);
  } finally {
    file.destroy();
  }
}

function asTrouble(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  return new FileTrouble(troubles[error.code] ?? 'notReadable', String(line));
}

/** Semicolon, comma or tab: whichever stands most often in the head. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8_192), 0, 8_192, 0);
    const [head = ''] = buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replaceAll('\0', '')
      .split(/[\r\n]/);
    const counts = [';', ',', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
    return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
  } finally {
    await file.close();
  }
}
