import type { QueryRunner } from 'typeorm';

/** Who may see a row beside its public side, and what makes it public. */
export interface Policy {
  readonly table: string;
  /** For the product's role, for reading and writing. */
  readonly claimed: string;
  /** For reading, whoever asks; without it no row is public. */
  readonly open?: string;
}

type Reach = 'sums' | 'tracking' | 'everything' | 'signIn' | 'act';

/** Not in a sub-select: the executor prepares each of them for every statement, which costs more than asking a row. */
const setting = (name: string, form: string) =>
  `(${form.replace('?', `current_setting('gremia.${name}', true)`)})`;

const boards = setting('boards', "string_to_array(?, ',')::uuid[]");
const bodies = setting('bodies', "string_to_array(?, ',')::uuid[]");

/** The product's own work, and whoever reaches so far. */
export function reaches(...further: readonly Reach[]): string {
  const kinds = ['product', ...further].map((kind) => `'${kind}'`);
  return `${setting('reach', '?')} IN (${kinds.join(', ')})`;
}

export const ofClaimedPerson = (column: string) => `${column} = ${setting('person', "nullif(?, '')::uuid")}`;
export const ofClaimedBoard = (column: string) => `${column} = ANY (${boards}::uuid[])`;
export const ofClaimedBody = (column: string) => `${column} = ANY (${bodies}::uuid[])`;

/** A matter of a board: for its people, for auditors, and for acts, which themselves tell who may not. */
export const insideBoard = (column: string) =>
  `(${reaches('everything', 'act')} OR ${ofClaimedBoard(column)})`;

/**
 * The owner is under row-level security like everybody: it migrates as the product, and it answers in functions that
 * the other roles call. There the role of the session stays theirs, while the current user is the owner.
 */
const owner = `${reaches()} OR (SELECT current_setting('role')) IN ('gremia_app', 'gremia_reporting')`;

/** What every forced table has. */
export const forced = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY answering ON ${table} TO CURRENT_USER USING (${owner});`;

export const unforced = (table: string) => `
  DROP POLICY answering ON ${table};
  ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`;

/** Functions that answer from rows that their caller does not see. */
export const answering = 'LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public';

/** Row-level security; what no policy opens is closed. */
export async function force(runner: QueryRunner, policies: readonly Policy[]): Promise<void> {
  for (const { table, claimed, open } of policies) {
    await runner.query(`
      ${forced(table)}
      CREATE POLICY claimed ON ${table} TO gremia_app USING (${claimed});
      ${open === undefined ? '' : `CREATE POLICY open ON ${table} FOR SELECT TO gremia_app, gremia_reporting USING (${open});`}`);
  }
}

export async function release(runner: QueryRunner, policies: readonly Policy[]): Promise<void> {
  for (const { table } of policies.toReversed()) {
    await runner.query(`
      DROP POLICY IF EXISTS open ON ${table};
      DROP POLICY claimed ON ${table};
      ${unforced(table)}`);
  }
}
