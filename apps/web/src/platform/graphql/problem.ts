import type { CombinedError } from '@urql/core';
import { saysOutdated } from './outdated';

/** Why a question to the server came to nothing. A refusal by the rule book is none of these: it is data. */
export type ProblemKind =
  'offline' | 'outdated' | 'busy' | 'UNAUTHENTICATED' | 'DENIED' | 'NOT_FOUND' | 'INVALID_INPUT' | 'INTERNAL';

const codes: readonly string[] = ['UNAUTHENTICATED', 'DENIED', 'NOT_FOUND', 'INVALID_INPUT'];

function isCode(code: unknown): code is Exclude<ProblemKind, 'offline' | 'outdated' | 'busy' | 'INTERNAL'> {
  return typeof code === 'string' && codes.includes(code);
}

export function problemKind(error: CombinedError): ProblemKind {
  if (error.networkError) return 'offline';
  if (saysOutdated(error.graphQLErrors)) return 'outdated';
  const { code, reason } = error.graphQLErrors[0]?.extensions ?? {};
  if (reason === 'TOO_MANY_REQUESTS') return 'busy';
  return isCode(code) ? code : 'INTERNAL';
}
