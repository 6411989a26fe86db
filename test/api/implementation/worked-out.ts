/** Bodies that nobody tells apart: they are in the same groups of every view. */
interface Cell {
  readonly bodies: number;
  /** `region:057`, `kreis:05766000`: the groups it is in. */
  readonly groups: readonly string[];
}

const key = (names: readonly string[]): string => names.join(' ');

/** Bodies whose state is not public, by the groups they are in. */
export function cellsOf(bodies: readonly (readonly string[])[]): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const groups of bodies) {
    const before = cells.get(key(groups))?.bodies ?? 0;
    cells.set(key(groups), { groups, bodies: before + 1 });
  }
  return [...cells.values()];
}

/**
 * Which sums over fewer than five bodies follow from the sums that are told, by adding and subtracting them: one cell
 * alone, or two together.
 * @param told the groups whose figures are told
 */
export function workedOut(cells: readonly Cell[], told: readonly string[]): readonly string[] {
  const rows = reduced(told.map((group) => cells.map(({ groups }) => (groups.includes(group) ? 1 : 0))));
  const small = cells.flatMap(({ bodies }, index) => (bodies < 5 ? [index] : []));
  const sets = small.flatMap((one, at) => [[one], ...small.slice(at + 1).map((other) => [one, other])]);
  const sizeOf = (set: readonly number[]) => set.reduce((sum, index) => sum + (cells[index]?.bodies ?? 0), 0);
  return sets
    .filter(
      (set) =>
        sizeOf(set) < 5 &&
        follows(
          rows,
          cells.map((_, index) => (set.includes(index) ? 1 : 0)),
        ),
    )
    .map((set) => set.map((index) => key(cells[index]?.groups ?? [])).join(' + '));
}

interface Row {
  readonly pivot: number;
  readonly values: readonly number[];
}

const isZero = (value: number): boolean => Math.abs(value) < 1e-9;

const without = (values: readonly number[], { pivot, values: taken }: Row): readonly number[] => {
  const times = values[pivot] ?? 0;
  return isZero(times) ? values : values.map((value, index) => value - times * (taken[index] ?? 0));
};

/** Gauss and Jordan: each row has a column that no other has. */
function reduced(equations: readonly (readonly number[])[]): readonly Row[] {
  return equations.reduce<readonly Row[]>((rows, equation) => {
    const left = rows.reduce(without, equation);
    const pivot = left.findIndex((value) => !isZero(value));
    if (pivot === -1) return rows;
    const row = { pivot, values: left.map((value) => value / (left[pivot] ?? 1)) };
    return [...rows.map((other) => ({ ...other, values: without(other.values, row) })), row];
  }, []);
}

const follows = (rows: readonly Row[], sum: readonly number[]): boolean =>
  rows.reduce(without, sum).every(isZero);
