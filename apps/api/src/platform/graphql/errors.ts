import { GraphQLError } from 'graphql';

/** The five ways in which the API says that a request came to nothing; a refusal is data and none of them. */
export const errorCodes = ['UNAUTHENTICATED', 'DENIED', 'NOT_FOUND', 'INVALID_INPUT', 'INTERNAL'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An answer with one of the codes; what is thrown and is none of these is a bug and is masked. */
export abstract class Problem extends GraphQLError {
  constructor(
    readonly code: Exclude<ErrorCode, 'INTERNAL'>,
    message: string,
    more: Readonly<Record<string, string>> = {},
  ) {
    super(message, { extensions: { code, ...more } });
  }
}

export class Unauthenticated extends Problem {
  constructor() {
    super('UNAUTHENTICATED', 'Bitte melden Sie sich an.');
  }
}

export class Denied extends Problem {
  constructor() {
    super('DENIED', 'Das ist in Ihrer aktuellen Rolle nicht erlaubt.');
  }
}

/** Also where something exists that the actor may not know of. */
export class NotFound extends Problem {
  constructor() {
    super('NOT_FOUND', 'Das gibt es nicht, oder es ist nicht öffentlich.');
  }
}

export class InvalidInput extends Problem {
  /**
   * @param message a German sentence that says what was expected
   * @param more for programs that tell one such problem from another
   */
  constructor(message: string, more: Readonly<Record<string, string>> = {}) {
    super('INVALID_INPUT', message, more);
  }
}

/** What everybody gets to read of a bug. */
export const internalMessage =
  'Das hat wegen eines Fehlers im System nicht funktioniert. Der Fehler wurde aufgezeichnet.';
