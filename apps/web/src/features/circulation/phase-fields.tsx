import { Plural, useLingui } from '@lingui/react/macro';
import { DateField } from '@gremia/ui/date-field';
import { FormGroup } from '@gremia/ui/form';
import { formatDayLong } from '../../platform/i18n/formats';

export interface PhaseFieldsProps {
  feedbackDays: number;
  votingDays: number;
  feedbackUntil: string | null;
  votingUntil: string | null;
  errorOf: (fieldId: string) => string | undefined;
  onFeedbackUntil: (day: string | null) => void;
  onVotingUntil: (day: string | null) => void;
}

/** The last days of both phases; the rules of procedure say how long they are at least. */
export function PhaseFields(props: PhaseFieldsProps) {
  const { feedbackDays, votingDays, feedbackUntil, votingUntil, errorOf } = props;
  const { t } = useLingui();
  return (
    <FormGroup title={t`Bis wann`}>
      <DateField
        id="rueckmeldung"
        label={t`Letzter Tag der Rückmeldephase`}
        hint={
          <Plural
            value={feedbackDays}
            one="Mindestens # voller Tag nach der Geschäftsordnung. Die Phase endet um 24:00 Uhr."
            other="Mindestens # volle Tage nach der Geschäftsordnung. Die Phase endet um 24:00 Uhr."
          />
        }
        error={errorOf('rueckmeldung')}
        value={feedbackUntil}
        onChange={props.onFeedbackUntil}
        readBack={formatDayLong}
      />
      <DateField
        id="abstimmung"
        label={t`Letzter Tag der Abstimmung`}
        hint={
          <Plural
            value={votingDays}
            one="Danach mindestens # voller Tag. Die Abstimmung endet um 24:00 Uhr."
            other="Danach mindestens # volle Tage. Die Abstimmung endet um 24:00 Uhr."
          />
        }
        error={errorOf('abstimmung')}
        value={votingUntil}
        onChange={props.onVotingUntil}
        readBack={formatDayLong}
      />
    </FormGroup>
  );
}
