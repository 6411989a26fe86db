import { useLingui } from '@lingui/react/macro';
import {
  longestProduct,
  longestReportNote,
  type ReportableState,
  reportableStates,
} from '@gremia/domain/implementation/report';
import { Button } from '@gremia/ui/button';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { formatDayLong } from '../../platform/i18n/formats';
import { reportableWords } from '../implementation/implementation.public';

export interface Statement {
  state: ReportableState;
  on: string;
  product: string;
  productVersion: string;
  note: string;
}

export type Draft = Omit<Statement, 'state' | 'on'> & { state: ReportableState | null; on: string | null };

interface StatementFormProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  /** How many duties it is about; nothing can be checked without one. */
  count: number;
  pending: boolean;
  onCheck: (statement: Statement) => void;
}

interface Missing {
  state?: string;
  on?: string;
  note?: string;
  rows?: string;
}

/** What is said about all chosen duties. */
export function StatementForm({ draft, onChange, count, pending, onCheck }: StatementFormProps) {
  const { t } = useLingui();
  const [missing, setMissing] = useState<Missing>({});
  const texts = (key: 'product' | 'productVersion' | 'note') => ({
    value: draft[key],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [key]: event.currentTarget.value }),
  });
  function check() {
    const { state, on, note } = draft;
    const lacks: Missing = {
      ...(count === 0 ? { rows: t`Bitte wählen Sie oben mindestens eine Pflicht.` } : {}),
      ...(state === null ? { state: t`Bitte wählen Sie den Stand.` } : {}),
      ...(on === null ? { on: t`Bitte geben Sie einen Tag an, zum Beispiel 1.3.2026.` } : {}),
      ...(state === 'notApplicable' && note.trim() === '' ? { note: t`Bitte nennen Sie den Grund.` } : {}),
    };
    setMissing(lacks);
    if (state === null || on === null || Object.keys(lacks).length > 0) return;
    onCheck({ ...draft, state, on });
  }
  return (
    <Form onSubmit={check}>
      <RadioGroup
        label={t`Wie ist der Stand?`}
        error={missing.state}
        choices={reportableStates.map((value) => ({
          value,
          label: t(reportableWords[value].word),
          hint: t(reportableWords[value].hint),
        }))}
        value={draft.state}
        onChange={(state) => onChange({ state })}
      />
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
        label={t`Notiz und Nachweis`}
        optionalLabel={draft.state === 'notApplicable' ? undefined : t`(freiwillig)`}
        hint={t`Steht bei jeder der gewählten Pflichten. Wird nie veröffentlicht.`}
        error={missing.note}
        rows={3}
        maxLength={longestReportNote}
        {...texts('note')}
      />
      {missing.rows === undefined ? null : (
        <p className="kern-error" role="alert">
          {missing.rows}
        </p>
      )}
      <div className="button-row">
        <Button variant="primary" type="submit" pending={pending} pendingLabel={t`Wird geprüft …`}>
          {t`Meldung prüfen`}
        </Button>
      </div>
    </Form>
  );
}
