import { randomUUID } from 'node:crypto';
import { everyTable } from '@gremia/domain/data-protection/every-table';
import type { StoredTable, Tie } from '@gremia/domain/data-protection/stored-table';
import type { TestApi } from '../../support/api.ts';

/** Somebody of whom everything that can be stored is stored, with their mark in every text. */
export interface Marked {
  readonly id: string;
  readonly email: string;
  readonly mark: string;
}

export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** One row that belongs to a person by one tie. */
interface Wanted {
  readonly name: string;
  readonly table: StoredTable;
  readonly by: string;
  readonly whose: Marked;
  readonly other: Marked;
}

/** Checks would ask for values that mean something. */
export const withoutChecks = `
  DO $$ DECLARE one record; BEGIN
    FOR one IN SELECT conrelid::regclass AS name, conname FROM pg_constraint
               WHERE contype = 'c' AND connamespace = 'public'::regnamespace LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.name, one.conname);
    END LOOP;
  END $$`;

const everyColumn = `
  SELECT relname AS "table", attname AS name, format_type(atttypid, atttypmod) AS type,
    attnotnull AND NOT atthasdef AS required
  FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
    AND attgenerated = '' AND attidentity = ''`;

/** The tables that can hold something about somebody, apart from that of the accounts. */
export const tiedTables = Object.entries(everyTable).filter(
  ([name, { ties }]) => name !== 'account' && Object.keys(ties).length > 0,
);

/** Puts in a row for every way in which a table can belong to the person; whoever else it names is `other`. */
export async function markEverywhere(api: TestApi, whose: Marked, other: Marked): Promise<void> {
  const columns = await columnsOf(api);
  const rows = tiedTables.flatMap(([name, table]) =>
    Object.keys(table.ties).map((by) => insertion({ name, table, by, whose, other }, columns)),
  );
  // No references, triggers and checks: the rows need nothing but themselves.
  await api.sql(`${withoutChecks}; SET session_replication_role = replica; ${rows.join(';')}`);
}

export function columnsOf(api: TestApi): Promise<Column[]> {
  return api.sql<Column>(everyColumn);
}

/** A row with what is given, as SQL expressions, and with something in every column that needs it. */
export function rowWith(
  columns: readonly Column[],
  table: string,
  given: Readonly<Record<string, string>>,
): string {
  const needed = columns.filter((one) => one.table === table && one.required && !(one.name in given));
  const filledIn = needed.map(
    ({ name, type }) => [name, `'${filled(type, `any-${randomUUID()}`)}'`] as const,
  );
  const cells = [...Object.entries(given), ...filledIn];
  const names = cells.map(([name]) => name).join(', ');
  return `INSERT INTO ${table} (${names}) VALUES (${cells.map(([, value]) => value).join(', ')})`;
}

function insertion(wanted: Wanted, columns: readonly Column[]): string {
  const cells = columns
    .filter(({ table }) => table === wanted.name)
    .flatMap((column) => {
      const value = valueOf(wanted, column);
      return value === null ? [] : [[column.name, `'${value.replaceAll("'", "''")}'`] as const];
    });
  const names = cells.map(([name]) => name).join(', ');
  return `INSERT INTO ${wanted.name} (${names}) VALUES (${cells.map(([, value]) => value).join(', ')})`;
}

function valueOf(wanted: Wanted, { table, name, type, required }: Column): string | null {
  const tie = wanted.table.ties[name];
  if (tie !== undefined) return identityOf(tie, name === wanted.by ? wanted.whose : wanted.other);
  const kind = wanted.table.columns.find((column) => column.name === name)?.kind;
  if (kind === 'fact' && !required) return null;
  const mark = toldOf(wanted, name);
  const own = mark === wanted.whose.mark;
  return filled(type, `${mark}-${table}-${name}-${own ? wanted.by : randomUUID()}`);
}

const identityOf = ({ by }: Tie, { id, email }: Marked): string => (by === 'account' ? id : email);

/** Whose mark a column gets: the person's where it tells about them, nobody's about a thing, the other's elsewhere. */
function toldOf({ table, by, whose, other }: Wanted, column: string): string {
  if (table.ties[by]?.tells.includes(column)) return whose.mark;
  return table.columns.some(({ name, kind }) => name === column && kind === 'fact') ? 'THING' : other.mark;
}

function filled(type: string, text: string): string {
  if (type === 'text') return text;
  if (type === 'text[]') return `{"${text}"}`;
  if (type === 'jsonb') return JSON.stringify([text]);
  if (type === 'uuid') return randomUUID();
  if (type === 'bytea') return `\\x${Buffer.from(randomUUID()).toString('hex')}`;
  if (type === 'boolean') return 'true';
  if (type === 'date') return '2026-03-01';
  if (type.startsWith('timestamp')) return '2026-03-01T12:00:00Z';
  return String(1 + (Number.parseInt(randomUUID().slice(0, 6), 16) % 30_000));
}

/** The marks that the export of the person has to tell: of every text that is about them. */
export async function marksOf(api: TestApi, { mark }: Marked): Promise<readonly string[]> {
  const columns = await columnsOf(api);
  const isText = (table: string, name: string) =>
    columns.some(
      (one) => one.table === table && one.name === name && /^(text|text\[\]|jsonb)$/.test(one.type),
    );
  return tiedTables.flatMap(([table, { ties }]) =>
    Object.entries(ties).flatMap(([by, { tells }]) =>
      tells.filter((name) => isText(table, name)).map((name) => `${mark}-${table}-${name}-${by}`),
    ),
  );
}
