import { createHash } from 'node:crypto';

export type Row = Readonly<Record<string, unknown>>;
/** Rows of a table by what they are, with the columns that policies look at; the others are filled with anything. */
export type Rows = Readonly<Record<string, Row>>;

export const past = '2026-01-15T09:00:00Z';
export const longAgo = { valid_from: '2020-01-01', valid_to: '2021-12-31' };
export const today = { valid_from: '2020-01-01', valid_to: null };

/** The id of everything that has this name in the world. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

export const own = { board_id: idOf('own board') };
export const other = { board_id: idOf('other board') };
export const rowsOf = (names: readonly string[], row: (name: string) => Row): Rows =>
  Object.fromEntries(names.map((name) => [name, row(name)]));
/** Rows that hang on another by its id. */
export const below = (column: string, names: readonly string[], further: Row = {}): Rows =>
  rowsOf(names, (name) => ({ [column]: idOf(name), ...further }));

/** A row without the one it hangs on: where both are equally open, only this tells a condition that spares the look. */
export const orphan = 'orphan';
