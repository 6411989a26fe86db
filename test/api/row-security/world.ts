import type pg from 'pg';
import { implementation } from './duties.ts';
import { matters } from './matters.ts';
import { persons } from './persons.ts';
import { below, idOf, longAgo, past, type Row, type Rows, today } from './rows.ts';

/** Everything that a policy tells apart, for a board and another one, a body and another one, a person and another one. */
export const world: Readonly<Record<string, Rows>> = { ...matters, ...persons, ...implementation };

/** Rows of tables that are public as a whole, on which policies of others look. */
export const surroundings: Readonly<Record<string, Rows>> = {
  membership: {
    'seat left out': { seat_id: idOf('seat left out'), person_id: idOf('recused person'), ...today },
    'seat left out once': {
      seat_id: idOf('seat left out once'),
      person_id: idOf('recused person'),
      ...longAgo,
    },
  },
  addressed_decision: {
    'state after release': {
      publication_level: 'stateAfterRelease',
      resolution_id: idOf('stateAfterRelease'),
    },
    state: { publication_level: 'state', resolution_id: idOf('state') },
    aggregates: { publication_level: 'aggregates', resolution_id: idOf('aggregates') },
  },
  // The file of the merged duty is released, its state is not; that of a helping duty is told, its file is not.
  evidence_release: below('evidence_file_id', ['own duty', 'merged duty', 'released duty', 'told duty']),
};

/** Fills the bare tables; nothing keeps rows from being there that no act would make. */
export async function makeWorld(superuser: pg.Client): Promise<void> {
  await superuser.query(`SET session_replication_role = replica`);
  for (const [table, rows] of Object.entries({ ...surroundings, ...world })) {
    await superuser.query(`DELETE FROM ${table}`);
    const { rows: columns } = await superuser.query<Column>(required, [table]);
    for (const [at, [name, row]] of Object.entries(rows).entries())
      await insert(superuser, table, { ...filled(columns, name, at), ...row });
  }
  await superuser.query(`SET session_replication_role = origin`);
}

interface Column {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

const required = `
  SELECT column_name AS name, udt_name AS type, is_nullable = 'NO' AND column_default IS NULL AS needed
  FROM information_schema.columns
  WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`;

function filled(columns: readonly Column[], name: string, at: number): Row {
  const values: Readonly<Record<string, unknown>> = {
    bool: false,
    bytea: Buffer.from(`${name} ${at}`),
    date: '2026-01-15',
    int2: at + 1,
    int4: at + 1,
    int8: at + 1,
    json: '{}',
    jsonb: '{}',
    text: `${name} ${at}`,
    timestamptz: past,
    uuid: idOf(`any ${at}`),
  };
  const rest = columns
    .filter(({ needed }) => needed)
    .map(({ name: column, type }) => [column, values[type] ?? '{}']);
  const id = columns.some((column) => column.name === 'id' && column.type === 'uuid')
    ? { id: idOf(name) }
    : {};
  return { ...Object.fromEntries(rest), ...id };
}

async function insert(client: pg.Client, table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const marks = names.map((_, at) => `$${at + 1}`).join(', ');
  await client.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`, Object.values(row));
}
