import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { csvFile } from './csv-file.ts';
import type { Table, TableFormat } from './table.ts';
import { xlsxFile } from './xlsx-file.ts';

const types: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Sends a table as a file to keep, row by row as it comes. */
export async function sendTable(
  reply: FastifyReply,
  name: string,
  format: TableFormat,
  table: Table,
): Promise<void> {
  await reply
    .type(types[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .header('cache-control', 'private, no-store')
    .send(Readable.from(format === 'csv' ? csvFile(table) : xlsxFile(table)));
}
