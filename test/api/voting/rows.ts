import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export function aPerson(sql: pg.Pool, name: string): Promise<string> {
  return id(sql, 'INSERT INTO account (name, email, demo) VALUES ($1, $2, true) RETURNING id', [
    name,
    `${randomUUID()}@gremia.example`,
  ]);
}

export async function anOffice(
  sql: pg.Pool,
  personId: string,
  kind: string,
  boardId: string | null = null,
  bodyId: string | null = null,
): Promise<void> {
  await sql.query(
    `INSERT INTO office (person_id, kind, board_id, public_body_id, valid_from) VALUES ($1, $2, $3, $4, '2020-01-01')`,
    [personId, kind, boardId, bodyId],
  );
}

/** The id of the row that a statement writes and returns. */
export async function id(sql: pg.Pool, text: string, values: readonly unknown[]): Promise<string> {
  const { rows } = await sql.query<{ id: string }>(text, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error('Nothing was written');
  return row.id;
}

/** One after the other, so that ids follow the order. */
export async function inTurn<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) results.push(await work(item, index));
  return results;
}
