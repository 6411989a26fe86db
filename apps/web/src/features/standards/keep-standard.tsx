import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { RelationKind } from '@gremia/domain/standards/keep-standard';
import type { StandardAction } from '@gremia/domain/standards/standard';
import { Button } from '@gremia/ui/button';
import { ComboBox } from '@gremia/ui/combo-box';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { graphql } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { ActProblem } from '../../platform/act/act-problem';
import { advanceRefusals, relateRefusals, versionRefusals } from './refusal-words';
import { standardActions } from './standard-words';
import { useAct } from '../../platform/act/use-act';
import { useStandardOptions } from './use-standard-options';

const AdvanceMutation = graphql(`
  mutation AdvanceStandard($input: AdvanceStandardInput!) {
    acted: advanceStandard(input: $input) {
      __typename
      ... on AdvanceStandardRefused {
        reason
      }
    }
  }
`);

const VersionMutation = graphql(`
  mutation RecordStandardVersion($input: RecordStandardVersionInput!) {
    acted: recordStandardVersion(input: $input) {
      __typename
      ... on RecordStandardVersionRefused {
        reason
      }
    }
  }
`);

const RelateMutation = graphql(`
  mutation RelateStandards($input: StandardRelationInput!) {
    acted: relateStandards(input: $input) {
      __typename
      ... on RelateStandardsRefused {
        reason
      }
    }
  }
`);

interface Kept {
  slug: string;
  onActed: () => void;
}

/** The next step in the life cycle, if there is one. */
export function AdvanceForm({ slug, nextSteps, onActed }: Kept & { nextSteps: readonly StandardAction[] }) {
  const { t } = useLingui();
  const [on, setOn] = useState<string | null>(() => dateInBerlin(new Date()));
  const [note, setNote] = useState('');
  const { act, problem, pending } = useAct(onActed);
  const [action] = nextSteps;
  if (action === undefined) return null;
  return (
    <Form
      onSubmit={() => {
        if (on !== null) void act(AdvanceMutation, { input: { slug, action, on, note } }, advanceRefusals);
      }}
    >
      <ActProblem problem={problem} />
      <DateField
        label={t`Tag des nächsten Schritts`}
        value={on}
        error={on === null ? t`Bitte geben Sie einen Tag an.` : undefined}
        onChange={setOn}
        readBack={formatDayLong}
      />
      <TextField
        label={t`Notiz`}
        optionalLabel={t`(freiwillig)`}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" pending={pending}>
          {t(standardActions[action])}
        </Button>
      </div>
    </Form>
  );
}

/** A version that the operator has published. */
export function VersionForm({ slug, onActed }: Kept) {
  const { t } = useLingui();
  const [label, setLabel] = useState('');
  const [urn, setUrn] = useState('');
  const [link, setLink] = useState('');
  const [publishedOn, setPublishedOn] = useState<string | null>(null);
  const { act, problem, pending } = useAct(onActed);

  async function record() {
    if (!(await act(VersionMutation, { input: { slug, label, urn, link, publishedOn } }, versionRefusals)))
      return;
    setLabel('');
    setUrn('');
    setLink('');
  }

  return (
    <Form onSubmit={() => void record()}>
      <ActProblem problem={problem} />
      <TextField
        label={t`Neue Fassung`}
        width="small"
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <DateField
        label={t`Veröffentlicht am`}
        optionalLabel={t`(freiwillig)`}
        value={publishedOn}
        onChange={setPublishedOn}
        readBack={formatDayLong}
      />
      <TextField
        label={t`Kennung (URN)`}
        optionalLabel={t`(freiwillig)`}
        value={urn}
        onChange={(event) => setUrn(event.currentTarget.value)}
      />
      <TextField
        label={t`Adresse`}
        optionalLabel={t`(freiwillig)`}
        type="url"
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" pending={pending}>{t`Fassung eintragen`}</Button>
      </div>
    </Form>
  );
}

/** What the standard builds on, or what it follows. */
export function RelateForm({ slug, onActed }: Kept) {
  const { t } = useLingui();
  const [kind, setKind] = useState<RelationKind>('dependsOn');
  const [other, setOther] = useState<string | null>(null);
  const { act, problem, pending } = useAct(onActed);
  return (
    <Form
      onSubmit={() => {
        if (other !== null)
          void act(RelateMutation, { input: { from: slug, to: other, kind } }, relateRefusals);
      }}
    >
      <ActProblem problem={problem} />
      <RadioGroup
        label={t`Dieser Standard`}
        inline
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'dependsOn', label: t`setzt voraus` },
          { value: 'succeeds', label: t`folgt auf` },
        ]}
      />
      <ComboBox
        id="anderer-standard"
        label={t`Anderer Standard`}
        options={useStandardOptions(slug)}
        value={other}
        onChange={setOther}
        openLabel={t`Vorschläge zeigen`}
        emptyText={t`Kein Standard gefunden. Bitte prüfen Sie die Schreibweise.`}
      />
      <div className="button-row">
        <Button type="submit" pending={pending}>{t`Zusammenhang eintragen`}</Button>
      </div>
    </Form>
  );
}
