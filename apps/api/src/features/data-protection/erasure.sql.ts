import type { OnErasure, StoredTable } from '@gremia/domain/data-protection/stored-table';
import { isTied } from './own-data.sql.ts';

export interface Effect {
  readonly table: string;
  readonly effect: OnErasure;
}

/** One tie of one table, with what erasing an account does to its rows. */
interface Step extends Effect {
  readonly column: string;
  readonly condition: string;
}

interface Erasing {
  readonly effect: OnErasure;
  readonly text: string;
}

/** Of all tables but that of the accounts, which is erased by hand. */
function steps(tables: Readonly<Record<string, StoredTable>>): readonly Step[] {
  return Object.entries(tables)
    .filter(([table]) => table !== 'account')
    .flatMap(([table, { ties }]) =>
      Object.entries(ties).map(([column, tie]) => ({
        ...{ table, column, effect: tie.onErasure },
        condition: isTied(table, column, tie, '$1::uuid'),
      })),
    );
}

/** How many rows of each table belong to the person $1, by what erasing would do to them. */
export function erasurePreview(tables: Readonly<Record<string, StoredTable>>): string {
  const counts = steps(tables).map(
    ({ table, effect, condition }) =>
      `SELECT '${table}' AS "table", '${effect}' AS effect, count(*)::integer AS count FROM ${table} WHERE ${condition}`,
  );
  return `SELECT "table", effect, sum(count)::integer AS count FROM (${counts.join(' UNION ALL ')}) counted
          GROUP BY 1, 2 HAVING sum(count) > 0`;
}

/** What erases the rows of the person $1, table by table; each gives back one row for each that it touched. */
export function erasing(tables: Readonly<Record<string, StoredTable>>): readonly Erasing[] {
  return steps(tables).flatMap(({ table, column, effect, condition }): readonly Erasing[] => {
    if (effect === 'deleted') return [{ effect, text: `DELETE FROM ${table} WHERE ${condition}` }];
    if (effect !== 'forgets') return [];
    return [{ effect, text: `UPDATE ${table} SET ${column} = NULL WHERE ${condition}` }];
  });
}

/** The account of $1, by its id or its address; locked until the end of the act where `locked`. */
export const accountOf = (locked: boolean): string => `
  SELECT id, name, email, erased_at AS "erasedAt", (
    SELECT count(*)::integer FROM (
      SELECT valid_to FROM office WHERE person_id = account.id
      UNION ALL SELECT valid_to FROM membership WHERE person_id = account.id
    ) held WHERE coalesce(held.valid_to >= $2::date, true)) AS offices
  FROM account WHERE id::text = lower($1) OR lower(email) = lower($1) ${locked ? 'FOR UPDATE' : ''}`;

/** What is left of the account: nobody can be reached or come in by it. */
export const emptyAccount = `
  UPDATE account SET name = coalesce($2::text, name), email = id || '@geloescht.invalid', demo = false,
    disabled_at = coalesce(disabled_at, $3), disabled_reason = NULL, last_sign_in = NULL, erased_at = $3, modified = $3
  WHERE id = $1`;
