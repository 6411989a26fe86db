import type { Keeping } from '@gremia/domain/data-protection/keeping';
import type { StoredTable } from '@gremia/domain/data-protection/stored-table';

/** One table whose rows are deleted after a time. */
export interface Rule {
  readonly table: string;
  /** Deletes up to $2 rows that are old enough at the time $1, and gives back one row for each. */
  readonly deletion: string;
}

type Counted = Extract<Keeping, { until: 'days' }>;

/** The audit trail is deleted from by one function only; nobody has the right to do it otherwise. */
const guarded: Readonly<Record<string, string>> = {
  audit_entry: 'SELECT forget_audit_entries($1::timestamptz, $2::integer) AS one',
};

function isOver({ days, after, of, where }: Counted): string {
  const over = (column: string) => `${column} < $1::timestamptz - make_interval(days => ${days})`;
  const old =
    of === undefined
      ? over(`stored.${after}`)
      : `EXISTS (SELECT FROM ${of.table} owner WHERE owner.${of.key} = stored.${of.by} AND ${over(`owner.${after}`)})`;
  return where === undefined ? old : `${old} AND ${where}`;
}

/** What another machine is deleting at the same moment is left to it. */
const deletionFrom = (table: string, keeping: Counted): string => `
  DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
    SELECT stored.ctid FROM ${table} stored WHERE ${isOver(keeping)} LIMIT $2::integer FOR UPDATE OF stored SKIP LOCKED))
  RETURNING 1 AS one`;

/** The rules in the order in which they are followed: what belongs to a row goes before it. */
export function retentionRules(tables: Readonly<Record<string, StoredTable>>): readonly Rule[] {
  return Object.entries(tables).flatMap(([table, { keeping }]) =>
    keeping.until === 'days' ? [{ table, deletion: guarded[table] ?? deletionFrom(table, keeping) }] : [],
  );
}

/** Tasks that failed for good name rows by their ids; they are of no use after 30 days. */
export const deadTasks = `
  SELECT dead.id AS one FROM graphile_worker.complete_jobs(ARRAY(
    SELECT id FROM graphile_worker.jobs
    WHERE attempts >= max_attempts AND run_at < $1::timestamptz - interval '30 days' LIMIT $2::integer)) dead`;
