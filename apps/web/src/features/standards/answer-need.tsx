import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { ComboBox } from '@gremia/ui/combo-box';
import { Form } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { graphql } from '../../platform/graphql/graphql';
import { ActProblem } from '../../platform/act/act-problem';
import { answerNeedRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';
import { useStandardOptions } from './use-standard-options';

const AnswerMutation = graphql(`
  mutation AnswerStandardNeed($input: AnswerStandardNeedInput!) {
    acted: answerStandardNeed(input: $input) {
      __typename
      ... on AnswerStandardNeedRefused {
        reason
      }
    }
  }
`);

type Way = 'new' | 'known' | 'decline';

/** The secretariat's decision on a need. */
export function AnswerNeed({
  need,
  onAnswered,
}: {
  need: { readonly id: string; readonly title: string };
  onAnswered: () => void;
}) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  if (open) return <AnswerForm need={need} onAnswered={onAnswered} onCancel={() => setOpen(false)} />;
  return (
    <div>
      <Button size="small" aria-label={t`Beantworten: ${need.title}`} onClick={() => setOpen(true)}>
        {t`Beantworten`}
      </Button>
    </div>
  );
}

function AnswerForm({
  need,
  onAnswered,
  onCancel,
}: {
  need: { readonly id: string; readonly title: string };
  onAnswered: () => void;
  onCancel: () => void;
}) {
  const { t } = useLingui();
  const [way, setWay] = useState<Way>('new');
  const [name, setName] = useState(need.title);
  const [kind, setKind] = useState('XÖV');
  const [standardSlug, setStandard] = useState<string | null>(null);
  const [answer, setAnswer] = useState('');
  const { act, problem, pending } = useAct(onAnswered);
  const options = useStandardOptions();

  const input = {
    needId: need.id,
    action: way === 'decline' ? ('decline' as const) : ('take' as const),
    answer,
    standardSlug: way === 'known' ? standardSlug : null,
    newStandard: way === 'new' ? { name, kind } : null,
  };

  return (
    <Form onSubmit={() => void act(AnswerMutation, { input }, answerNeedRefusals)}>
      <ActProblem problem={problem} />
      <RadioGroup
        label={t`Was wird daraus?`}
        value={way}
        onChange={setWay}
        choices={[
          { value: 'new', label: t`Ein neuer Punkt der Standardisierungsagenda` },
          { value: 'known', label: t`Er geht in einem bekannten Standard auf` },
          { value: 'decline', label: t`Er wird abgelehnt` },
        ]}
      />
      {way === 'new' ? (
        <>
          <TextField
            label={t`Name des Standards`}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextField
            label={t`Art`}
            width="small"
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
          />
        </>
      ) : null}
      {way === 'known' ? (
        <ComboBox
          id={`standard-${need.id}`}
          label={t`Standard`}
          options={options}
          value={standardSlug}
          onChange={setStandard}
          openLabel={t`Vorschläge zeigen`}
          emptyText={t`Kein Standard gefunden. Bitte prüfen Sie die Schreibweise.`}
        />
      ) : null}
      <TextArea
        label={t`Antwort`}
        hint={t`Sie wird veröffentlicht.`}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending}>
          {way === 'decline' ? t`Bedarf ablehnen` : t`Bedarf aufnehmen`}
        </Button>
        <Button onClick={onCancel}>{t`Abbrechen`}</Button>
      </div>
    </Form>
  );
}
