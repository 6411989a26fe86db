export const refusalReasons = [
  'wrongType',
  'unknownKey',
  'missingKey',
  'malformedNumber',
  'emptyList',
  'mixedForms',
  'tooDeep',
  'unknownOperator',
  'unknownSelector',
  'unknownBench',
  'duplicateSeat',
  'reservedWeight',
  'negativeWeight',
  'noVotingSeat',
  'unknownSeat',
  'advisorySeat',
  'absentSeat',
  'secondVote',
  'unknownAttendance',
  'unknownChoice',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/**
 * Why a document is refused. `path` is an RFC 6901 pointer to the offending value, or to the parent of a missing
 * key; `message` is an English sentence; `reason` is for callers that have texts of their own.
 */
export interface DocumentError {
  readonly path: string;
  readonly message: string;
  readonly reason: RefusalReason;
}

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DocumentError };

/** Thrown by the readers and caught by `attempt`; it never leaves this library. */
class Refusal extends Error {
  readonly error: DocumentError;

  constructor(error: DocumentError) {
    super(error.message);
    this.error = error;
  }
}

export function refuse(reason: RefusalReason, path: string, message: string): never {
  throw new Refusal({ path, message, reason });
}

/** Turns a refusal into a value; any other exception is a bug and passes through. */
export function attempt<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, error: thrown.error };
    throw thrown;
  }
}
