import type { Keeping } from './keeping.ts';
import type { Purpose } from './purposes.ts';

/**
 * What becomes of a row when the account to which it belongs is erased (Art. 17 DSGVO): it is deleted, it forgets the
 * person, it stays but needs no name, or it stays with the name because the law demands it.
 */
export const onErasure = ['deleted', 'forgets', 'staysUnnamed', 'staysNamed'] as const;
export type OnErasure = (typeof onErasure)[number];

/** How a row belongs to a person. */
export interface Tie {
  readonly onErasure: OnErasure;
  /** The column holds the id of the person, or the e-mail address. */
  readonly by: 'account' | 'address';
  /** The columns that tell something about this person and nobody else. */
  readonly tells: readonly string[];
}

/** What is known of a column. */
export interface StoredColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isPersonal: boolean;
  readonly purpose: Purpose;
  readonly keeping: Keeping;
}

/**
 * `person` names somebody by id or address · `aboutPerson` tells something about them · `secret` lets somebody in, or
 * is made of what does · `others` holds several persons at once; each has rows of their own elsewhere · `text` is
 * written freely and may name somebody · `fact` names nobody.
 */
export type ColumnKind = 'person' | 'aboutPerson' | 'secret' | 'others' | 'text' | 'fact';

interface Groups {
  readonly ties?: Readonly<Record<string, Tie>>;
  readonly secrets?: string;
  readonly others?: string;
  readonly texts?: string;
  readonly facts?: string;
}

/** A table with every column in exactly one group. */
export interface StoredTable {
  /** What its rows are called towards the person who asks, in German. */
  readonly title: string;
  readonly purpose: Purpose;
  readonly keeping: Keeping;
  readonly ties: Readonly<Record<string, Tie>>;
  readonly columns: readonly StoredColumn[];
}

const names = (list = ''): readonly string[] => list.split(/\s+/).filter(Boolean);
const tie =
  (effect: OnErasure) =>
  (tells = '', by: Tie['by'] = 'account'): Tie => ({ onErasure: effect, by, tells: names(tells) });

/** Erasing the account deletes the row. */
export const deleted = tie('deleted');
/** Erasing the account empties the column. */
export const forgets = tie('forgets');
/** The row stays, but nothing demands the name. */
export const staysUnnamed = tie('staysUnnamed');
/** The row stays, and the name with it. */
export const staysNamed = tie('staysNamed');

/** Names all columns of a table; those in a text are separated by spaces. */
export function stored(
  title: string,
  purpose: Purpose,
  keeping: Keeping,
  groups: Groups & { readonly keptOtherwise?: Readonly<Record<string, Keeping>> },
): StoredTable {
  const ties = groups.ties ?? {};
  const column = (kind: ColumnKind) => (name: string) => ({
    name,
    kind,
    isPersonal: kind !== 'fact',
    purpose,
    keeping: groups.keptOtherwise?.[name] ?? keeping,
  });
  const told = [...new Set(Object.values(ties).flatMap(({ tells }) => tells))];
  return {
    title,
    purpose,
    keeping,
    ties,
    columns: [
      ...Object.keys(ties).map(column('person')),
      ...told.map(column('aboutPerson')),
      ...names(groups.secrets).map(column('secret')),
      ...names(groups.others).map(column('others')),
      ...names(groups.texts).map(column('text')),
      ...names(groups.facts).map(column('fact')),
    ],
  };
}
