import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { DateField } from '@gremia/ui/date-field';
import { useState } from 'react';
import { useMutation } from 'urql';
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
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function act(): Promise<boolean> {
    if (effectiveOn === null) {
      setProblem(t(publishRefusals.dateNotReal));
      return false;
    }
    const { data } = await publish({ resolutionId, effectiveOn });
    const answer = data?.publishResolution;
    if (answer?.__typename === 'Resolution') {
      onDone();
      return true;
    }
    setProblem(
      answer === undefined
        ? t`Der Server hat nicht geantwortet. Der Beschluss ist nicht veröffentlicht. Bitte versuchen Sie es noch einmal.`
        : t(publishRefusals[answer.reason]),
    );
    return false;
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
            error={problem}
            value={effectiveOn}
            onChange={(day) => choose(day)}
            readBack={formatDayLong}
          />
        </div>
      }
      confirmLabel={t`Veröffentlichen`}
      cancelLabel={t`Noch nicht`}
      pendingLabel={t`Wird veröffentlicht …`}
      onConfirm={act}
    />
  );
}
