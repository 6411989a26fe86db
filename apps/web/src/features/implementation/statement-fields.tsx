import { useLingui } from '@lingui/react/macro';
import {
  longestProduct,
  longestReportNote,
  notApplicableGrounds,
  reportableStates,
} from '@gremia/domain/implementation/report';
import { DateField } from '@gremia/ui/date-field';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import type { ReactNode } from 'react';
import { formatDayLong } from '../../platform/i18n/formats';
import { groundWords } from './ground-words';
import './house.css';
import { reportableStates as stateTexts } from './obligation-words';
import { hasUnreadable } from './report-details-draft';
import { ReportDetailsFields } from './report-details-fields';
import { isOpen, type StatementDraft } from './statement-draft';
import type { MissingInStatement } from './use-complete-statement';

export interface StatementFieldsProps {
  /** "Wie ist der Stand bei XPlanung?" */
  question: string;
  draft: StatementDraft;
  onChange: (part: Partial<StatementDraft>) => void;
  missing: MissingInStatement;
  tried: boolean;
  /** What the note is good for. */
  noteHint: string;
  /** A file as evidence, where the statement is about one duty. */
  evidence?: ReactNode;
  /** What has to be said about the voluntary part. */
  detailsHint?: string | undefined;
}

/** All that a report says, about one duty or about many. */
export function StatementFields(props: StatementFieldsProps) {
  const { t } = useLingui();
  const { question, draft, onChange, missing, tried, noteHint } = props;
  const texts = (key: 'product' | 'productVersion' | 'note') => ({
    value: draft[key],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [key]: event.currentTarget.value }),
  });
  const endsDuty = draft.state === 'notApplicable';
  return (
    <>
      <RadioGroup
        label={question}
        error={missing.state}
        choices={reportableStates.map((value) => ({
          value,
          label: t(stateTexts[value].word),
          hint: t(stateTexts[value].hint),
        }))}
        value={draft.state}
        onChange={(state) => onChange({ state })}
      />
      {endsDuty ? (
        <RadioGroup
          label={t`Warum entfällt die Pflicht?`}
          error={missing.ground}
          choices={notApplicableGrounds.map((value) => ({
            value,
            label: t(groundWords[value].word),
            hint: t(groundWords[value].hint),
          }))}
          value={draft.ground}
          onChange={(ground) => onChange({ ground })}
        />
      ) : null}
      <DateField
        label={t`Seit wann ist das so?`}
        hint={t`Zum Beispiel 1.3.2026 oder 1. März 2026. Auch ein Tag vor dem Beschluss ist möglich.`}
        error={missing.on}
        value={draft.on}
        onChange={(on) => onChange({ on })}
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
        optionalLabel={endsDuty ? undefined : t`(freiwillig)`}
        hint={
          endsDuty
            ? t`Die Begründung in Worten, zum Beispiel: Die Bauaufsicht liegt beim Kreis. Wird nie veröffentlicht.`
            : noteHint
        }
        error={missing.note}
        rows={3}
        maxLength={longestReportNote}
        {...texts('note')}
      />
      <details className="report-more" open={tried && hasUnreadable(draft.details) ? true : undefined}>
        <summary>{t`Plan, Hindernisse, Nachweis und Kosten angeben (freiwillig)`}</summary>
        <div className="report-more__fields">
          {props.detailsHint === undefined ? null : <p>{props.detailsHint}</p>}
          <ReportDetailsFields
            draft={draft.details}
            onChange={(part) => onChange({ details: { ...draft.details, ...part } })}
            evidence={props.evidence}
            isOpen={isOpen(draft.state)}
            tried={tried}
          />
        </div>
      </details>
    </>
  );
}
