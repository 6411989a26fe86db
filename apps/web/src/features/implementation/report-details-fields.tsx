import { useLingui } from '@lingui/react/macro';
import { longestLink, longestObstacleNote, obstacles } from '@gremia/domain/implementation/report-details';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { DateField } from '@gremia/ui/date-field';
import { NumberField } from '@gremia/ui/number-field';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import type { ReactNode } from 'react';
import { formatDayLong, formatNumber } from '../../platform/i18n/formats';
import { obstacleWords } from './obstacle-words';
import { type DetailsDraft, isUnreadable, type TypedNumber } from './report-details-draft';

export interface ReportDetailsFieldsProps {
  draft: DetailsDraft;
  onChange: (part: Partial<DetailsDraft>) => void;
  /** A file beside the link. */
  evidence?: ReactNode;
  /** Neither implemented nor not applicable: there is still something to plan. */
  isOpen: boolean;
  /** Numbers are complained about once somebody tried to send. */
  tried: boolean;
}

/** All that a report may tell beside state and day. */
export function ReportDetailsFields(props: ReportDetailsFieldsProps) {
  const { t } = useLingui();
  const { draft, onChange, isOpen, evidence } = props;
  const optionalLabel = t`(freiwillig)`;
  return (
    <>
      {isOpen ? <PlanFields {...props} /> : null}
      <TextField
        label={t`Link zum Nachweis`}
        optionalLabel={optionalLabel}
        hint={t`Zum Beispiel ein Prüfbericht oder die eigene Seite dazu, beginnend mit https://`}
        type="url"
        maxLength={longestLink}
        value={draft.evidenceLink}
        onChange={(event) => onChange({ evidenceLink: event.currentTarget.value })}
      />
      {evidence}
      <Amount {...props} name="oneOffCost" label={t`Einmalige Kosten`} />
      <Amount {...props} name="yearlyCost" label={t`Jährliche Kosten`} />
    </>
  );
}

function PlanFields({ draft, onChange, tried }: ReportDetailsFieldsProps) {
  const { t } = useLingui();
  const optionalLabel = t`(freiwillig)`;
  return (
    <>
      <DateField
        label={t`Bis wann soll es umgesetzt sein?`}
        optionalLabel={optionalLabel}
        value={draft.plannedFor}
        onChange={(plannedFor) => onChange({ plannedFor })}
        readBack={formatDayLong}
      />
      <NumberField
        label={t`Wie viel ist geschafft?`}
        optionalLabel={optionalLabel}
        unit={t`Prozent`}
        error={
          tried && isUnreadable(draft.shareDone) ? t`Bitte geben Sie eine Zahl von 0 bis 100 an.` : undefined
        }
        value={draft.shareDone.value}
        onChange={(value, text) => onChange({ shareDone: { value, text } })}
        format={(value) => formatNumber(value)}
      />
      <CheckboxGroup
        label={t`Was hindert?`}
        optionalLabel={optionalLabel}
        hint={t`Die Hindernisse aller Stellen liest das Gremium zusammengezählt, rechtliche mit Ihrem Text, ohne Ihren Namen.`}
        choices={obstacles.map((value) => ({ value, label: t(obstacleWords[value]) }))}
        values={draft.obstacles}
        onChange={(chosen) => onChange({ obstacles: chosen })}
      />
      <TextArea
        label={t`Was genau?`}
        optionalLabel={draft.obstacles.includes('other') ? undefined : optionalLabel}
        rows={3}
        maxLength={longestObstacleNote}
        value={draft.obstacleNote}
        onChange={(event) => onChange({ obstacleNote: event.currentTarget.value })}
      />
    </>
  );
}

function Amount({
  draft,
  onChange,
  tried,
  name,
  label,
}: ReportDetailsFieldsProps & { name: 'oneOffCost' | 'yearlyCost'; label: string }) {
  const { t } = useLingui();
  const typed: TypedNumber = draft[name];
  return (
    <NumberField
      label={label}
      width="medium"
      optionalLabel={t`(freiwillig)`}
      unit={t`Euro`}
      error={
        tried && isUnreadable(typed) ? t`Bitte geben Sie einen Betrag an, zum Beispiel 12.500,00.` : undefined
      }
      value={typed.value}
      onChange={(value, text) => onChange({ [name]: { value, text } })}
      format={(value) => formatNumber(value, 2)}
    />
  );
}
