import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Form } from '@gremia/ui/form';
import { Section } from '@gremia/ui/section';
import { TextArea } from '@gremia/ui/text-area';
import { Timeline } from '@gremia/ui/timeline';
import { useState } from 'react';
import { graphql } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { ActProblem } from '../../platform/act/act-problem';
import type { DossierPart } from './extensions';
import { writeRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';
import { useIntent } from '../../platform/act/use-intent';

const WriteMutation = graphql(`
  mutation WriteDutyMessage($input: WriteDutyMessageInput!) {
    acted: writeDutyMessage(input: $input) {
      __typename
      ... on WriteDutyMessageRefused {
        reason
      }
    }
  }
`);

/** Questions and answers between the secretariat and the body. */
export function Messages({ dossier, onActed }: DossierPart) {
  const { t } = useLingui();
  const { id: obligationId, messages, bodyName, viewerCanWrite, ended } = dossier;
  const [text, setText] = useState('');
  const { act, problem, pending } = useAct(onActed);
  const { intent, renew } = useIntent();

  async function write() {
    if (!(await act(WriteMutation, { input: { obligationId, intent, text } }, writeRefusals))) return;
    renew();
    setText('');
  }

  if (messages.length === 0 && (!viewerCanWrite || ended)) return null;
  return (
    <Section
      id="rueckfragen"
      title={t`Rückfragen`}
      lead={t`Sie stehen nur hier und werden nie veröffentlicht.`}
    >
      {messages.length === 0 ? null : (
        <Timeline
          label={t`Rückfragen`}
          entries={messages.map((message) => ({
            key: message.id,
            when: formatMoment(message.writtenAt),
            title: message.fromBody ? (message.formerBody ?? bodyName) : t`Geschäftsstelle`,
            icon: message.fromBody ? 'building' : 'question',
            children: <p className="plain-text">{message.text}</p>,
          }))}
        />
      )}
      {viewerCanWrite && !ended ? (
        <Form onSubmit={() => void write()}>
          <ActProblem problem={problem} />
          <TextArea
            label={t`Ihre Nachricht`}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className="button-row">
            <Button type="submit" pending={pending}>{t`Senden`}</Button>
          </div>
        </Form>
      ) : null}
    </Section>
  );
}
