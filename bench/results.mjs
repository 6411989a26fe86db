/**
 * A row without a limit is for information; one without a value could not be measured here, and `against` says why.
 * @typedef {{ name: string, value: number | null, unit: string, against: string, limit?: { atLeast?: number, atMost?: number } }} Result
 */

/** @param {Result} result */
export function holds({ value, limit }) {
  if (limit === undefined) return true;
  return value !== null && value >= (limit.atLeast ?? -Infinity) && value <= (limit.atMost ?? Infinity);
}

/** @param {Result[]} results */
export function print(results) {
  for (const result of results) {
    const mark = result.limit === undefined ? '·' : holds(result) ? '✓' : '✗';
    console.log(`${mark} ${result.name.padEnd(46)} ${figure(result)} ${wanted(result)}`);
  }
}

/** @param {Result} result */
function figure({ value, unit }) {
  if (value === null) return 'not measured'.padStart(18);
  const digits = value >= 1000 ? 0 : 2;
  return `${value.toFixed(digits).padStart(9)} ${unit.padEnd(8)}`;
}

/** @param {Result} result */
function wanted({ limit, against }) {
  if (limit === undefined) return `(${against})`;
  return limit.atLeast === undefined ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`;
}
