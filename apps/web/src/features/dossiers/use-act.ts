import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { TadaDocumentNode } from 'gql.tada';
import { useState } from 'react';
import { useClient } from 'urql';

interface Answer<Reason extends string> {
  acted: { readonly __typename: string; readonly reason?: Reason };
}

/** One kind of act on a duty. `intent` stays the same until the act is done: a lost answer may be asked again. */
export function useAct<Reason extends string, Variables extends object>(
  document: TadaDocumentNode<Answer<Reason>, Variables>,
  refusals: Record<Reason, MessageDescriptor>,
  onActed: () => void,
) {
  const { t } = useLingui();
  const client = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [intent, setIntent] = useState(() => crypto.randomUUID());

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
    if (reason === undefined) setIntent(crypto.randomUUID());
    onActed();
    return reason === undefined;
  }

  return { act, problem, pending, intent };
}
