import { isPending } from '@gremia/domain/implementation/obligation';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { TextArea } from '@gremia/ui/text-area';
import { useState } from 'react';
import { graphql } from '../../platform/graphql/graphql';
import { formatDay, formatDayLong } from '../../platform/i18n/formats';
import { ActProblem } from '../../platform/act/act-problem';
import type { Dossier } from './dossier-query';
import { extensionStates } from './dossier-words';
import { Opening } from './opening';
import { askRefusals, decideRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';
import { useIntent } from '../../platform/act/use-intent';

const AskMutation = graphql(`
  mutation AskExtension($input: AskExtensionInput!) {
    acted: askExtension(input: $input) {
      __typename
      ... on AskExtensionRefused {
        reason
      }
    }
  }
`);

const DecideMutation = graphql(`
  mutation DecideExtension($input: DecideExtensionInput!) {
    acted: decideExtension(input: $input) {
      __typename
      ... on DecideExtensionRefused {
        reason
      }
    }
  }
`);

export interface DossierPart {
  dossier: Dossier;
  onActed: () => void;
}

/** Who asked for more time, what the board said, and the two forms. */
export function Extensions({ dossier, onActed }: DossierPart) {
  const { t } = useLingui();
  const { extensions, viewerCanAskExtension, viewerCanDecideExtension } = dossier;
  // Who is done needs no more time.
  const canAsk = viewerCanAskExtension && isPending(dossier.state);
  const isWaiting = extensions.some(({ state }) => state === 'asked');
  if (extensions.length === 0 && !canAsk) return null;
  return (
    <Section id="fristverlaengerung" title={t`Fristverlängerung`}>
      {extensions.length === 0 ? null : (
        <ItemList
          label={t`Anträge auf Fristverlängerung`}
          items={extensions.map((extension) => ({
            key: extension.id,
            title: t`Von ${formatDay(extension.dueBefore)} auf ${formatDay(extension.until)}`,
            meta: [extension.formerBody, extension.reason].filter(Boolean).join(': '),
            end: (
              <StateBadge tone={extensionStates[extension.state].tone}>
                {t(extensionStates[extension.state].word)}
              </StateBadge>
            ),
            below:
              extension.state === 'asked' && viewerCanDecideExtension ? (
                <DecideForm extensionId={extension.id} onActed={onActed} />
              ) : extension.decisionReason === null ? undefined : (
                <p>{t`Begründung: ${extension.decisionReason}`}</p>
              ),
          }))}
        />
      )}
      {canAsk && !isWaiting ? (
        <Opening label={t`Mehr Zeit beantragen`}>
          {(close) => <AskForm obligationId={dossier.id} onActed={onActed} close={close} />}
        </Opening>
      ) : null}
    </Section>
  );
}

function AskForm({
  obligationId,
  onActed,
  close,
}: {
  obligationId: string;
  onActed: () => void;
  close: () => void;
}) {
  const { t } = useLingui();
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, problem, pending } = useAct(onActed);
  const { intent, renew } = useIntent();

  async function ask() {
    setTried(true);
    if (until === null) return;
    if (!(await act(AskMutation, { input: { obligationId, intent, until, reason } }, askRefusals))) return;
    renew();
    close();
  }

  return (
    <Form onSubmit={() => void ask()}>
      <ActProblem problem={problem} />
      <DateField
        label={t`Bis wann?`}
        value={until}
        error={tried && until === null ? t`Bitte geben Sie einen Tag an.` : undefined}
        onChange={setUntil}
        readBack={formatDayLong}
      />
      <TextArea
        label={t`Grund`}
        hint={t`Ihn lesen das Gremium und seine Geschäftsstelle; er wird nicht veröffentlicht.`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending}>{t`Verlängerung beantragen`}</Button>
        <Button onClick={close}>{t`Abbrechen`}</Button>
      </div>
    </Form>
  );
}

function DecideForm({ extensionId, onActed }: { extensionId: string; onActed: () => void }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const { act, problem, pending } = useAct(onActed);
  return (
    <Form
      onSubmit={() =>
        void act(DecideMutation, { input: { extensionId, action: 'grant', reason } }, decideRefusals)
      }
    >
      <ActProblem problem={problem} />
      <TextArea
        label={t`Begründung`}
        hint={t`Für eine Ablehnung nötig.`}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending}>{t`Verlängerung gewähren`}</Button>
        <Button
          pending={pending}
          onClick={() =>
            void act(DecideMutation, { input: { extensionId, action: 'decline', reason } }, decideRefusals)
          }
        >
          {t`Antrag ablehnen`}
        </Button>
      </div>
    </Form>
  );
}
