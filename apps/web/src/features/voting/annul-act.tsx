import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@gremia/ui/button';
import { Dialog } from '@gremia/ui/dialog';
import { TextArea } from '@gremia/ui/text-area';
import { useAct } from '../../platform/act/use-act';
import { graphql } from '../../platform/graphql/graphql';
import { annulBallotRefusals } from './refusal-words';

const AnnulBallotMutation = graphql(`
  mutation AnnulBallot($input: AnnulBallotInput!) {
    acted: annulBallot(input: $input) {
      __typename
      ... on AnnulBallotRefused {
        reason
      }
    }
  }
`);

/** Annulling asks for the reason, which stays with the ballot. */
export function AnnulAct({ ballotId, onActed }: { ballotId: string; onActed: () => void }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { problem, pending, act } = useAct(onActed);

  async function confirm() {
    const input = { ballotId, reason };
    if (await act(AnnulBallotMutation, { input }, annulBallotRefusals)) setOpen(false);
  }

  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t`Abstimmung aufheben`}
      </Button>
      <Dialog
        alert
        open={open}
        onClose={() => setOpen(false)}
        title={t`Abstimmung aufheben?`}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t`Abbrechen`}</Button>
            <Button variant="danger" pending={pending} onClick={() => void confirm()}>
              {t`Abstimmung aufheben`}
            </Button>
          </>
        }
      >
        <p>{t`Alle Stimmen verlieren ihre Wirkung. Über den Punkt kann danach neu abgestimmt werden.`}</p>
        <TextArea
          label={t`Grund`}
          hint={t`Er bleibt bei der Abstimmung stehen und kommt in die Niederschrift.`}
          rows={3}
          value={reason}
          error={problem ?? undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Dialog>
    </>
  );
}
