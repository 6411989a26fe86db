// https://www.postgresql.org/docs/18/errcodes-appendix.html
const conflicts: ReadonlySet<string> = new Set(['40001', '40P01']);

/** Values that PostgreSQL cannot read as what they should be: too long, out of range, no uuid, no date, a zero byte. */
const unreadable: ReadonlySet<string> = new Set([
  '22001',
  '22003',
  '22007',
  '22008',
  '22P02',
  '22021',
  '22P05',
]);

const uniqueViolation = '23505';

/** What an act read is no longer so: it is tried again and then sees what happened (SQLSTATE serialization_failure). */
export class Overtaken extends Error {
  readonly code = '40001';
}

/** The SQLSTATE of an error of the driver, also where TypeORM wrapped it. */
export function sqlState(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('driverError' in error) return sqlState(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** True where another transaction was faster and trying again may succeed. */
export function isConflict(error: unknown): boolean {
  return conflicts.has(sqlState(error) ?? '');
}

/** True where a value from outside did not have the form of its column. */
export function isUnreadableValue(error: unknown): boolean {
  return unreadable.has(sqlState(error) ?? '');
}

/** True where a row of this key was already there; names the constraint, if one is asked for. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  if (sqlState(error) !== uniqueViolation) return false;
  return constraint === undefined || constraintOf(error) === constraint;
}

function constraintOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('driverError' in error) return constraintOf(error.driverError);
  return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : null;
}
