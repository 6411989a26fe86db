import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import { useClient } from 'urql';

interface Answer<Reason extends string> {
  acted: { readonly __typename: string; readonly reason?: Reason };
}

/** Sends one kind of act; `problem` says why the last did not happen. */
export function useAct<Reason extends string, Variables extends object>(
  document: TadaDocumentNode<Answer<Reason>, Variables>,
  refusals: Record<Reason, MessageDescriptor>,
  onActed: () => void,
) {
  const { t } = useLingui();
  const client = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  /** @returns true if it is done */
  async function act(variables: Variables): Promise<boolean> {
    setPending(true);
    const { data } = await client.mutation(document, variables).toPromise();
    setPending(false);
    if (data === undefined || data === null) {
      setProblem(
        t`Der Server hat nicht geantwortet. Ihre Eingaben sind noch da. Bitte versuchen Sie es noch einmal.`,
      );
      return false;
    }
    const { reason } = data.acted;
    setProblem(reason === undefined ? null : t(refusals[reason]));
    // A refusal may mean that the page is out of date.
    onActed();
    return reason === undefined;
  }

  return { act, problem, pending };
}
