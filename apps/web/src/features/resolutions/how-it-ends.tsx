import { useLingui } from '@lingui/react/macro';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import {
  longestEndReason,
  type ResolutionEnding,
  resolutionEndings,
} from '@gremia/domain/resolutions/end-resolution';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { DateField } from '@gremia/ui/date-field';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextArea } from '@gremia/ui/text-area';
import { type ReactNode, useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { formatDayLong } from '../../platform/i18n/formats';

/** How a decision ends; no day while what stands in the field is none. */
export interface End {
  readonly ending: ResolutionEnding;
  readonly on: string | null;
  readonly reason: string;
}

export function useEnd() {
  return useState<End>(() => ({ ending: 'repeal', on: dateInBerlin(new Date()), reason: '' }));
}

export interface HowItEndsProps {
  question: string;
  /** What becomes of what hangs on it. */
  consequence: string;
  end: End;
  onChange: (end: End) => void;
  /** The field that names what replaces it. */
  by: ReactNode;
  dateNotReal: string;
  problem: string | null;
  onConfirm: () => Promise<boolean>;
}

/** Asks how and since when a decision ends, and why; the same for resolutions and federal decisions. */
export function HowItEnds({ question, consequence, by, problem, onConfirm, ...fields }: HowItEndsProps) {
  const { t } = useLingui();
  return (
    <div>
      <ConfirmAct
        variant="secondary"
        label={t`Aufheben oder ersetzen`}
        question={question}
        consequence={
          <div className="stack">
            <p>{consequence}</p>
            <EndFields {...fields} by={by} />
            <ActProblem problem={problem} />
          </div>
        }
        confirmLabel={t`Ende eintragen`}
        cancelLabel={t`Noch nicht`}
        pendingLabel={t`Wird eingetragen …`}
        onConfirm={onConfirm}
      />
    </div>
  );
}

type FieldsProps = Pick<HowItEndsProps, 'end' | 'onChange' | 'by' | 'dateNotReal'>;

function EndFields({ end, onChange, by, dateNotReal }: FieldsProps) {
  const { t } = useLingui();
  const words = { repeal: t`Er ist aufgehoben`, supersede: t`Ein anderer Beschluss ersetzt ihn` };
  return (
    <>
      <RadioGroup
        label={t`Was ist geschehen?`}
        choices={resolutionEndings.map((value) => ({ value, label: words[value] }))}
        value={end.ending}
        onChange={(ending) => onChange({ ...end, ending })}
      />
      {by}
      <DateField
        label={t`Seit wann gilt er nicht mehr?`}
        value={end.on}
        error={end.on === null ? dateNotReal : undefined}
        onChange={(on) => onChange({ ...end, on })}
        readBack={formatDayLong}
      />
      <TextArea
        label={t`Grund`}
        hint={t`Wird veröffentlicht und steht bei jeder Pflicht, die damit endet.`}
        rows={3}
        maxLength={longestEndReason}
        value={end.reason}
        onChange={(event) => onChange({ ...end, reason: event.currentTarget.value })}
      />
    </>
  );
}
