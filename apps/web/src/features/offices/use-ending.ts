import { useLingui } from '@lingui/react/macro';
import { useToast } from '@gremia/ui/toast';
import type { TadaDocumentNode } from 'gql.tada';
import { useClient } from 'urql';

/** Ends an office and says whether it is over; the page reads again in any case. */
export function useEnding(
  document: TadaDocumentNode<{ ended: boolean }, { id: string }>,
  onEnded: () => void,
) {
  const { t } = useLingui();
  const client = useClient();
  const say = useToast();
  return async (id: string): Promise<void> => {
    const { data } = await client.mutation(document, { id }).toPromise();
    if (data?.ended) say(t`Das Amt ist beendet.`, 'success');
    else say(t`Das hat nicht funktioniert. Bitte versuchen Sie es noch einmal.`, 'danger');
    onEnded();
  };
}
