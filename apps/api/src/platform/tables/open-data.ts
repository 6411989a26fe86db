import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { FastifyReply } from 'fastify';
import { sendTable } from './table-reply.ts';
import { type Cell, type Row, tableFormats } from './table.ts';

export const openFormats = [...tableFormats, 'json'] as const;
export type OpenFormat = (typeof openFormats)[number];

/** A view that everybody may take along: each figure with its date, its basis and who says so. */
export interface OpenData {
  /** For the name of the file. */
  readonly name: string;
  readonly title: string;
  /** ISO 8601, of the database. */
  readonly asOf: string;
  /** What the figures rest on, as a sentence with n of N. */
  readonly basis: string;
  readonly columns: readonly OpenColumn[];
  readonly rows: readonly Row[];
}

export interface OpenColumn {
  /** Its name for programs. */
  readonly key: string;
  readonly head: string;
  readonly width?: number;
}

const source = 'eigene Angaben der Stellen';

/** Sends a view as JSON, or as a table whose every row says date, basis and source. */
export async function sendOpenData(reply: FastifyReply, data: OpenData, format: OpenFormat): Promise<void> {
  if (format !== 'json') return sendTable(reply, data.name, format, tableOf(data));
  await reply
    .type('application/json; charset=utf-8')
    .header('content-disposition', `attachment; filename="${data.name}.json"`)
    .header('cache-control', 'private, no-store')
    .send(jsonOf(data));
}

function tableOf({ columns, rows, asOf, basis }: OpenData) {
  const about: Row = [{ day: dateInBerlin(new Date(asOf)) }, basis, source];
  async function* parts() {
    yield rows.map((row) => [...row, ...about]);
  }
  const last = [{ head: 'Datum' }, { head: 'Grundlage', width: 40 }, { head: 'Quelle', width: 26 }];
  return { columns: [...columns, ...last], parts: parts() };
}

function jsonOf({ title, asOf, basis, columns, rows }: OpenData): object {
  const values = (row: Row) => columns.map(({ key }, index) => [key, plain(row[index] ?? null)] as const);
  return {
    ...{ title, asOf, basis, selfReported: true },
    rows: rows.map((row) => Object.fromEntries(values(row))),
  };
}

function plain(cell: Cell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.day : cell;
}
