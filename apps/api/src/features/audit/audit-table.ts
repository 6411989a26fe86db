import type { Row, Table, TableColumn } from '../../platform/tables/table.ts';
import { wordOfAct, wordOfDetail, wordOfValue } from './act-words.ts';
import type { AuditEntry } from './dto/audit-page.ts';

interface EntryColumn extends TableColumn {
  readonly cell: (entry: AuditEntry) => string | null;
}

const moment = new Intl.DateTimeFormat('de-DE', {
  ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
  ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
  timeZone: 'Europe/Berlin',
});

const columns: readonly EntryColumn[] = [
  { head: 'Zeitpunkt', width: 20, cell: ({ at }) => moment.format(new Date(at)) },
  { head: 'Person', width: 30, cell: ({ personName }) => personName },
  { head: 'Rolle', cell: ({ roleLabel }) => roleLabel },
  { head: 'Im Auftrag von', width: 24, cell: ({ onBehalfOf }) => onBehalfOf },
  { head: 'Vorgang', width: 36, cell: ({ act }) => wordOfAct(act) },
  { head: 'Kennung des Vorgangs', width: 24, cell: ({ act }) => act },
  { head: 'Objekt', width: 40, cell: ({ objectLabel }) => objectLabel },
  { head: 'Kennung des Objekts', width: 38, cell: ({ objectId }) => objectId },
  { head: 'Einzelheiten', width: 60, cell: detailsOf },
  { head: 'Anfrage', width: 38, cell: ({ requestId }) => requestId },
];

/** The trail as a table for a file. */
export function auditTable(parts: AsyncIterable<readonly AuditEntry[]>): Table {
  return { columns, parts: rowsOf(parts) };
}

async function* rowsOf(parts: AsyncIterable<readonly AuditEntry[]>): AsyncGenerator<readonly Row[]> {
  for await (const entries of parts) yield entries.map((entry) => columns.map(({ cell }) => cell(entry)));
}

function detailsOf({ details }: AuditEntry): string {
  const said = details.filter(({ value }) => value !== null);
  return said
    .map(({ name, value, label }) => `${wordOfDetail(name)}: ${label ?? wordOfValue(value ?? '')}`)
    .join('; ');
}
