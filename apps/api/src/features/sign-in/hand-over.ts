import type { Outcome } from '@gremia/domain/kernel/outcome';
import { forget } from '../../platform/access/caller.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import type { SignedIn } from './dto/sign-in.ts';
import type { Opened } from './passkey-sign-in.service.ts';

/** Gives the browser the session that was opened, and lets the rest of the request see who is there now. */
export function handOver<Reason extends string>(
  { caller, reply }: GraphqlContext,
  outcome: Outcome<Opened, Reason>,
): Answer<SignedIn> {
  if (!outcome.accepted) return answer(outcome);
  forget(caller);
  void reply?.header('set-cookie', outcome.fact.cookie);
  return { personId: outcome.fact.personId };
}
