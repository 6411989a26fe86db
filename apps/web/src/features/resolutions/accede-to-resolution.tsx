import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { TextArea } from '@gremia/ui/text-area';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql } from '../../platform/graphql/graphql';
import { useSession } from '../../platform/session/session';
import { accedeRefusals } from './resolution-words';

const AccedeToResolutionMutation = graphql(`
  mutation AccedeToResolution($resolutionId: ID!, $note: String!) {
    accedeToResolution(resolutionId: $resolutionId, note: $note) {
      __typename
      ... on Resolution {
        id
        viewerAccededOn
      }
      ... on AccedeToResolutionRefused {
        reason
      }
    }
  }
`);

export interface AccedeToResolutionProps {
  resolutionId: string;
  number: string;
  onDone: () => void;
}

/** The own body makes the resolution binding for itself. */
export function AccedeToResolution({ resolutionId, number, onDone }: AccedeToResolutionProps) {
  const { t } = useLingui();
  const { role } = useSession();
  const [note, setNote] = useState('');
  const [, accede] = useMutation(AccedeToResolutionMutation);
  const body = role?.objectLabel ?? t`Ihre Stelle`;
  const { problem, settle } = useOutcome();

  async function act(): Promise<boolean> {
    const { data } = await accede({ resolutionId, note });
    const done = settle(data?.accedeToResolution, accedeRefusals);
    if (done) onDone();
    return done;
  }

  return (
    <ConfirmAct
      label={t`Beitritt erklären`}
      question={t`Beschluss ${number} beitreten?`}
      consequence={
        <div className="stack">
          <ActProblem problem={problem} />
          <p>
            {t`Danach ist der Beschluss für ${body} verbindlich, und es entsteht eine Pflicht mit der genannten Frist. Der Beitritt wird mit dem heutigen Tag veröffentlicht.`}
          </p>
          <TextArea
            label={t`Anmerkung`}
            optionalLabel={t`(freiwillig)`}
            hint={t`Zum Beispiel der Ratsbeschluss. Sie wird nicht veröffentlicht.`}
            rows={3}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </div>
      }
      cancelLabel={t`Noch nicht`}
      pendingLabel={t`Wird erklärt …`}
      onConfirm={act}
    />
  );
}
