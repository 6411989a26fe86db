import type { MessageDescriptor } from '@lingui/core';
import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import { useClient } from 'urql';
import { foundSignedOut } from './unanswered';
import { type ActAnswer, useOutcome } from './use-outcome';
import type { WithProof } from './use-step-up';

/** Documents call their root field `acted`, so that one hook can read what came of it. */
interface Acted<Reason extends string> {
  acted: ActAnswer<Reason>;
}

export interface Act {
  /** Why the last act did not happen; null after one that did. */
  problem: string | null;
  /** Why it was refused, for the field it is about. */
  reason: string | null;
  pending: boolean;
  /** Does it and says whether it was done. */
  act: <Reason extends string, Variables extends object>(
    document: TadaDocumentNode<Acted<Reason>, Variables>,
    variables: Variables,
    refusals: Readonly<Record<Reason, MessageDescriptor>>,
  ) => Promise<boolean>;
}

/**
 * Sends acts one at a time and keeps what came of the last; `onActed` reads the page again. Where a board may ask for a
 * passkey before one of them, `withProof` is that of `useStepUp`.
 */
export function useAct(onActed: () => void, withProof: WithProof = (send) => send()): Act {
  const client = useClient();
  const { problem, reason, settle } = useOutcome();
  const [pending, setPending] = useState(false);

  const act: Act['act'] = async (document, variables, refusals) => {
    setPending(true);
    const acted = await withProof(async () => {
      const { data } = await client.mutation(document, variables).toPromise();
      return data?.acted;
    });
    setPending(false);
    // A refusal shows that the page may be out of date, so it reads again.
    if (!foundSignedOut()) onActed();
    return settle(acted, refusals);
  };

  return { problem, reason, pending, act };
}
