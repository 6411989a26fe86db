export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export type SortValue = string | number | null | undefined;

const german = new Intl.Collator('de', { numeric: true });

/** Sorts a copy; rows without a value stand last in both directions. */
export function sortedBy<Row>(rows: readonly Row[], value: (row: Row) => SortValue, sort: Sort): Row[] {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = value(a);
    const right = value(b);
    if (left == null || right == null) return left == null && right == null ? 0 : left == null ? 1 : -1;
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * german.compare(String(left), String(right));
  });
}

/** Same column again turns the direction round. */
export function nextSort(current: Sort | undefined, column: string): Sort {
  const turn = current?.column === column && current.direction === 'ascending';
  return { column, direction: turn ? 'descending' : 'ascending' };
}
