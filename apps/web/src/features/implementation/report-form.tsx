import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import {
  longestProduct,
  longestReportNote,
  type ReportableState,
  reportableStates,
} from '@gremia/domain/implementation/report';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Button } from '@gremia/ui/button';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { reportableStates as stateTexts } from './obligation-words';
import {
  type DetailsDraft,
  detailsInput,
  draftAfter,
  hasUnreadable,
  type ToldDetails,
} from './report-details-draft';
import { ReportDetailsFields } from './report-details-fields';
import { reportRefusals } from './refusal-words';
import { useOutcome } from '../../platform/act/use-outcome';

const ReportMutation = graphql(`
  mutation ReportOnObligation($input: ReportOnObligationInput!) {
    reportOnObligation(input: $input) {
      __typename
      ... on ReportedObligation {
        state
        revision
      }
      ... on ReportOnObligationRefused {
        reason
        successorName
      }
    }
  }
`);

/** A refusal for a body that went up in another names the one to report for. */
function refusalsOf(answer: ResultOf<typeof ReportMutation>['reportOnObligation'] | undefined) {
  const name = answer?.__typename === 'ReportOnObligationRefused' ? answer.successorName : null;
  if (name === null) return reportRefusals;
  const bodyMerged = msg`Diese Kommune ist in ${name} aufgegangen. Ihre Meldung wurde nicht gespeichert; bitte melden Sie für ${name}.`;
  return { ...reportRefusals, bodyMerged };
}

export interface ReportFormProps {
  obligationId: string;
  /** What the duty is about: "XPlanung". */
  title: string;
  /** The report that is seen now; a newer one is not overwritten. */
  revision: number;
  product: string | null;
  /** What it said goes on, unless it is changed. */
  lastReport: ToldDetails | null;
  onReported: (state: ReportableState) => void;
  /** Somebody reported meanwhile: the page reads again, the form keeps what was typed. */
  onOvertaken: () => void;
  onCancel: () => void;
}

interface Draft {
  state: ReportableState | null;
  on: string | null;
  product: string;
  productVersion: string;
  note: string;
  details: DetailsDraft;
  evidenceFileId: string | null;
}

/** A short form in place: the new state, since when, with what. */
export function ReportForm(props: ReportFormProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState<Draft>(() => ({
    state: null,
    on: dateInBerlin(new Date()),
    product: props.product ?? '',
    productVersion: '',
    note: '',
    details: draftAfter(props.lastReport, dateInBerlin(new Date())),
    evidenceFileId: null,
  }));
  const { submit, problem, missing, pending, tried } = useReport(props, draft);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const texts = <Key extends 'product' | 'productVersion' | 'note'>(key: Key) => ({
    value: draft[key],
    onChange: (event: { currentTarget: { value: string } }) => change({ [key]: event.currentTarget.value }),
  });
  return (
    <div ref={box} className="report-form">
      <Form onSubmit={() => void submit()}>
        <ActProblem problem={problem} title={t`Noch nicht gemeldet`} />
        <RadioGroup
          label={t`Wie ist der Stand bei ${props.title}?`}
          error={missing.state}
          choices={reportableStates.map((value) => ({
            value,
            label: t(stateTexts[value].word),
            hint: t(stateTexts[value].hint),
          }))}
          value={draft.state}
          onChange={(state) => change({ state })}
        />
        <DateField
          label={t`Seit wann ist das so?`}
          hint={t`Zum Beispiel 1.3.2026 oder 1. März 2026. Auch ein Tag vor dem Beschluss ist möglich.`}
          error={missing.on}
          value={draft.on}
          onChange={(on) => change({ on })}
          readBack={formatDayLong}
        />
        <TextField
          label={t`Produkt`}
          optionalLabel={t`(freiwillig)`}
          hint={t`Wird nie veröffentlicht.`}
          maxLength={longestProduct}
          {...texts('product')}
        />
        <TextField
          label={t`Fassung des Produkts`}
          optionalLabel={t`(freiwillig)`}
          width="medium"
          maxLength={50}
          {...texts('productVersion')}
        />
        <TextArea
          label={t`Notiz`}
          optionalLabel={draft.state === 'notApplicable' ? undefined : t`(freiwillig)`}
          hint={
            draft.state === 'notApplicable'
              ? t`Warum entfällt die Pflicht? Zum Beispiel: zuständig ist der Kreis, oder kein solches Verfahren im Einsatz.`
              : t`Worauf stützt sich die Meldung? Wird nie veröffentlicht.`
          }
          error={missing.note}
          rows={3}
          maxLength={longestReportNote}
          {...texts('note')}
        />
        <details className="report-more" open={tried && hasUnreadable(draft.details) ? true : undefined}>
          <summary>{t`Plan, Hindernisse, Nachweis und Kosten angeben (freiwillig)`}</summary>
          <div className="report-more__fields">
            <ReportDetailsFields
              obligationId={props.obligationId}
              draft={draft.details}
              onChange={(part) => change({ details: { ...draft.details, ...part } })}
              evidenceFileId={draft.evidenceFileId}
              onEvidence={(evidenceFileId) => change({ evidenceFileId })}
              isOpen={isOpen(draft.state)}
              tried={tried}
            />
          </div>
        </details>
        <div className="button-row">
          <Button variant="primary" type="submit" pending={pending} pendingLabel={t`Wird gemeldet …`}>
            {t`Stand melden`}
          </Button>
          <Button onClick={props.onCancel}>{t`Abbrechen`}</Button>
        </div>
      </Form>
    </div>
  );
}

interface Missing {
  state?: string;
  on?: string;
  note?: string;
}

function useReport({ obligationId, revision, onReported, onOvertaken }: ReportFormProps, draft: Draft) {
  const { t } = useLingui();
  const { problem, settle } = useOutcome();
  const [{ fetching }, send] = useMutation(ReportMutation);
  const [missing, setMissing] = useState<Missing>({});
  const [tried, setTried] = useState(false);
  // One intention to report: sent twice, it is recorded once.
  const [intent] = useState(() => crypto.randomUUID());

  async function submit() {
    setTried(true);
    const { state, on, product, productVersion, note, evidenceFileId } = draft;
    const lacks: Missing = {
      ...(state === null ? { state: t`Bitte wählen Sie den Stand.` } : {}),
      ...(on === null ? { on: t`Bitte geben Sie einen Tag an, zum Beispiel 1.3.2026.` } : {}),
      ...(state === 'notApplicable' && note.trim() === '' ? { note: t`Bitte nennen Sie den Grund.` } : {}),
    };
    setMissing(lacks);
    if (state === null || on === null || Object.keys(lacks).length > 0) return;
    if (hasUnreadable(draft.details)) return;
    const details = detailsInput(draft.details, isOpen(state));
    const said = { state, on, product, productVersion, note, details, evidenceFileId };
    const input = { obligationId, ...said, intent, seenRevision: revision };
    const answer = (await send({ input })).data?.reportOnObligation;
    if (settle(answer, refusalsOf(answer))) onReported(state);
    else if (answer?.__typename === 'ReportOnObligationRefused' && answer.reason === 'reportedMeanwhile')
      onOvertaken();
  }

  return { submit, problem, missing, pending: fetching, tried };
}

/** There is still something to plan. */
function isOpen(state: ReportableState | null): boolean {
  return state !== 'implemented' && state !== 'notApplicable';
}
