import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import { useClient } from 'urql';

interface Answer<Reason extends string> {
  acted: { readonly __typename: string; readonly reason?: Reason };
}

export interface CirculationAct {
  /** Why the last act did not happen; null after one that did. */
  problem: string | null;
  pending: boolean;
  /** Does it and says whether it was done. */
  act: <Reason extends string, Variables extends object>(
    document: TadaDocumentNode<Answer<Reason>, Variables>,
    variables: Variables,
    texts: Record<Reason, MessageDescriptor>,
  ) => Promise<boolean>;
}

/** Sends an act and keeps what came of it; `onActed` reads the page again. */
export function useCirculationAct(onActed: () => void): CirculationAct {
  const { t } = useLingui();
  const client = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  const act: CirculationAct['act'] = async (document, variables, texts) => {
    setPending(true);
    const { data } = await client.mutation(document, variables).toPromise();
    setPending(false);
    // A refusal shows that the page may be out of date, so it reads again in any case.
    onActed();
    if (data === undefined || data === null) {
      setProblem(
        t`Der Server hat nicht geantwortet. Ihre Angaben stehen noch hier. Bitte sehen Sie nach, ob es schon geschehen ist, und versuchen Sie es sonst noch einmal.`,
      );
      return false;
    }
    const { reason } = data.acted;
    setProblem(reason === undefined ? null : t(texts[reason]));
    return reason === undefined;
  };

  return { problem, pending, act };
}
