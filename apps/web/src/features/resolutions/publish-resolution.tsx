import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { DateField } from '@gremia/ui/date-field';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useOutcome } from '../../platform/act/use-outcome';
import { useStepUp } from '../../platform/act/use-step-up';
import { graphql } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { publishRefusals } from './resolution-words';

const PublishResolutionMutation = graphql(`
  mutation PublishResolution($resolutionId: ID!, $effectiveOn: Date!) {
    publishResolution(resolutionId: $resolutionId, effectiveOn: $effectiveOn) {
      __typename
      ... on Resolution {
        id
        state
      }
      ... on PublishResolutionRefused {
        reason
      }
    }
  }
`);

export interface PublishResolutionProps {
  resolutionId: string;
  number: string;
  adoptedOn: string;
  onDone: () => void;
}

/** Publishes the resolution once and for all; the day from which it is effective is asked for in the same step. */
export function PublishResolution({ resolutionId, number, adoptedOn, onDone }: PublishResolutionProps) {
  const { t } = useLingui();
  const today = dateInBerlin(new Date());
  const [effectiveOn, choose] = useState<string | null>(today > adoptedOn ? today : adoptedOn);
  const [, publish] = useMutation(PublishResolutionMutation);
  const { problem, settle } = useOutcome();
  const { dialog, withProof } = useStepUp();

  async function act(): Promise<boolean> {
    const answer =
      effectiveOn === null
        ? ({ __typename: 'PublishResolutionRefused', reason: 'dateNotReal' } as const)
        : await withProof(async () => (await publish({ resolutionId, effectiveOn })).data?.publishResolution);
    const done = settle(answer, publishRefusals);
    if (done) onDone();
    return done;
  }

  return (
    <ConfirmAct
      label={t`Im Register veröffentlichen`}
      question={t`Beschluss ${number} veröffentlichen?`}
      consequence={
        <div className="stack">
          <p>
            {t`Danach kann ihn jeder lesen, und er bleibt im Register. Wen er bindet, der hat von da an eine Pflicht; alle anderen Angesprochenen werden um eine Rückmeldung gebeten.`}
          </p>
          <DateField
            label={t`Wirksam ab`}
            hint={t`Zum Beispiel 1.1.2027.`}
            error={problem ?? undefined}
            value={effectiveOn}
            onChange={(day) => choose(day)}
            readBack={formatDayLong}
          />
          {dialog}
        </div>
      }
      confirmLabel={t`Veröffentlichen`}
      cancelLabel={t`Noch nicht`}
      pendingLabel={t`Wird veröffentlicht …`}
      onConfirm={act}
    />
  );
}
