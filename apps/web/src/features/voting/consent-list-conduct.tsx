import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { useMutation } from 'urql';
import { foundSignedOut } from '../../platform/act/unanswered';
import { useOutcome } from '../../platform/act/use-outcome';
import { useStepUp } from '../../platform/act/use-step-up';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { OpenConsentList, OpenConsentListFragment } from './consent-list-open';
import { type Hindered, ListProblem, OutlookNote } from './consent-list-problem';
import { certifyListRefusals, closeListRefusals } from './consent-list-words';

export const ConsentListConductFragment = graphql(
  `
    fragment ConsentListConduct on ConsentList {
      id
      outlook
      ...OpenConsentList
      viewerCan {
        open
        close
        certify
      }
    }
  `,
  [OpenConsentListFragment],
);

const CloseListMutation = graphql(`
  mutation CloseConsentList($id: ID!) {
    closeConsentList(id: $id) {
      __typename
      ... on CloseConsentListRefused {
        reason
        items {
          itemId
          number
          reason
        }
      }
    }
  }
`);

const CertifyListMutation = graphql(`
  mutation CertifyConsentList($id: ID!) {
    certifyConsentList(id: $id) {
      __typename
      ... on CertifyConsentListRefused {
        reason
      }
    }
  }
`);

export interface ConsentListConductProps {
  list: FragmentOf<typeof ConsentListConductFragment>;
  onActed: () => void;
}

/** What chair and secretariat do with the list as a whole: open it under a rule, close it, certify it. */
export function ConsentListConduct({ list: masked, onActed }: ConsentListConductProps) {
  const { t } = useLingui();
  const list = readFragment(ConsentListConductFragment, masked);
  const { id, viewerCan } = list;
  const [, close] = useMutation(CloseListMutation);
  const [, certify] = useMutation(CertifyListMutation);
  const [items, setItems] = useState<readonly Hindered[]>([]);
  const { problem, settle } = useOutcome();
  const { dialog, withProof } = useStepUp();
  const cancelLabel = t`Noch nicht`;

  async function closeList(listId: string): Promise<void> {
    const answer = (await close({ id: listId })).data?.closeConsentList;
    setItems(answer?.__typename === 'CloseConsentListRefused' ? answer.items : []);
    settle(answer, closeListRefusals);
    if (!foundSignedOut()) onActed();
  }

  async function certifyList(listId: string): Promise<void> {
    const send = async () => (await certify({ id: listId })).data?.certifyConsentList;
    settle(await withProof(send), certifyListRefusals);
    if (!foundSignedOut()) onActed();
  }

  return (
    <>
      {dialog}
      <ListProblem problem={problem} items={items} />
      {viewerCan.open ? <OpenConsentList list={list} onActed={onActed} /> : null}
      {viewerCan.close && id !== null ? (
        <>
          <OutlookNote outlook={list.outlook} />
          <div className="button-row">
            <ConfirmAct
              label={t`Grüne Liste schließen`}
              question={t`Grüne Liste schließen?`}
              consequence={t`Danach ist kein Widerspruch mehr möglich. Wer anwesend ist und nicht widersprochen hat, hat jedem der übrigen Punkte zugestimmt.`}
              cancelLabel={cancelLabel}
              onConfirm={() => closeList(id)}
            />
          </div>
        </>
      ) : null}
      {viewerCan.certify && id !== null ? (
        <div className="button-row">
          <ConfirmAct
            icon="seal"
            label={t`Ergebnisse der Grünen Liste feststellen`}
            question={t`Alle Ergebnisse der Grünen Liste feststellen?`}
            consequence={t`Die Ergebnisse werden gültig und lassen sich nicht mehr aufheben. Angenommene Vorlagen werden zu Beschlüssen und bekommen ihre Nummern in der Reihenfolge der Tagesordnung.`}
            confirmLabel={t`Ergebnisse feststellen`}
            cancelLabel={cancelLabel}
            onConfirm={() => certifyList(id)}
          />
        </div>
      ) : null}
    </>
  );
}
