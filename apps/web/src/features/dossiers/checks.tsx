import { useLingui } from '@lingui/react/macro';
import {
  type CheckFinding,
  checkFindings as everyFinding,
  type CheckMethod,
  checkMethods as everyMethod,
} from '@gremia/domain/dossiers/plausibility';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Button } from '@gremia/ui/button';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { ItemList } from '@gremia/ui/item-list';
import { RadioGroup } from '@gremia/ui/radio-group';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { TextArea } from '@gremia/ui/text-area';
import { useState } from 'react';
import { graphql } from '../../platform/graphql/graphql';
import { formatDay, formatDayLong } from '../../platform/i18n/formats';
import { ActProblem } from '../../platform/act/act-problem';
import { checkFindings, checkMethods } from './dossier-words';
import type { DossierPart } from './extensions';
import { Opening } from './opening';
import { checkRefusals } from './refusal-words';
import { useAct } from '../../platform/act/use-act';
import { useIntent } from '../../platform/act/use-intent';

const CheckMutation = graphql(`
  mutation RecordPlausibilityCheck($input: RecordCheckInput!) {
    acted: recordPlausibilityCheck(input: $input) {
      __typename
      ... on RecordCheckRefused {
        reason
      }
    }
  }
`);

/** What the secretariat found when it looked. */
export function Checks({ dossier, onActed }: DossierPart) {
  const { t } = useLingui();
  const { checks, viewerCanCheck, state } = dossier;
  const canCheckNow = viewerCanCheck && state === 'implemented';
  if (checks.length === 0 && !canCheckNow) return null;
  return (
    <Section id="plausibilitaet" title={t`Plausibilitätsprüfung`}>
      {checks.length === 0 ? null : (
        <ItemList
          label={t`Prüfungen`}
          items={checks.map(({ id, on, method, finding, note }) => ({
            key: id,
            lead: formatDay(on),
            title: t(checkMethods[method]),
            meta: note,
            end: <StateBadge tone={checkFindings[finding].tone}>{t(checkFindings[finding].word)}</StateBadge>,
          }))}
        />
      )}
      {canCheckNow ? (
        <Opening label={t`Prüfung festhalten`}>
          {(close) => <CheckForm dossier={dossier} onActed={onActed} close={close} />}
        </Opening>
      ) : null}
    </Section>
  );
}

function CheckForm({ dossier, onActed, close }: DossierPart & { close: () => void }) {
  const { t } = useLingui();
  const [on, setOn] = useState<string | null>(() => dateInBerlin(new Date()));
  const [method, setMethod] = useState<CheckMethod>('document');
  const [finding, setFinding] = useState<CheckFinding>('plausible');
  const [note, setNote] = useState('');
  const { act, problem, pending } = useAct(onActed);
  const { intent, renew } = useIntent();

  async function record() {
    if (on === null) return;
    const { id: obligationId, revision: seenRevision } = dossier;
    if (
      !(await act(
        CheckMutation,
        { input: { obligationId, intent, on, method, finding, note, seenRevision } },
        checkRefusals,
      ))
    )
      return;
    renew();
    close();
  }

  return (
    <Form onSubmit={() => void record()}>
      <ActProblem problem={problem} />
      <RadioGroup
        label={t`Wie geprüft?`}
        value={method}
        onChange={setMethod}
        choices={everyMethod.map((value) => ({ value, label: t(checkMethods[value]) }))}
      />
      <RadioGroup
        label={t`Ergebnis`}
        inline
        value={finding}
        onChange={setFinding}
        choices={everyFinding.map((value) => ({ value, label: t(checkFindings[value].word) }))}
      />
      <DateField
        label={t`Wann?`}
        value={on}
        error={on === null ? t`Bitte geben Sie einen Tag an.` : undefined}
        onChange={setOn}
        readBack={formatDayLong}
      />
      <TextArea
        label={finding === 'doubtful' ? t`Was ist zweifelhaft?` : t`Notiz`}
        optionalLabel={finding === 'doubtful' ? undefined : t`(freiwillig)`}
        hint={finding === 'doubtful' ? t`Die Stelle bekommt es als Rückfrage.` : undefined}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending}>{t`Prüfung festhalten`}</Button>
        <Button onClick={close}>{t`Abbrechen`}</Button>
      </div>
    </Form>
  );
}
