import type { CombinedError } from '@urql/core';

/** Why a question to the server came to nothing. A refusal by the rule book is none of these: it is data. */
export type ProblemKind =
  'offline' | 'UNAUTHENTICATED' | 'DENIED' | 'NOT_FOUND' | 'INVALID_INPUT' | 'INTERNAL';

const codes: readonly string[] = ['UNAUTHENTICATED', 'DENIED', 'NOT_FOUND', 'INVALID_INPUT'];

function isCode(code: unknown): code is Exclude<ProblemKind, 'offline' | 'INTERNAL'> {
  return typeof code === 'string' && codes.includes(code);
}

export function problemKind(error: CombinedError): ProblemKind {
  if (error.networkError) return 'offline';
  const code = error.graphQLErrors[0]?.extensions['code'];
  return isCode(code) ? code : 'INTERNAL';
}
