import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@gremia/ui/checkbox';
import { DateField } from '@gremia/ui/date-field';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { formatDayLong } from '../../platform/i18n/formats';
import { berlinInstant, parseTimeOfDay } from '../meetings/meetings.public';

export interface DeadlineFieldProps {
  /** What the rules of procedure demand at least; null where they say nothing. */
  minimumHours: number | null;
  /** The instant as ISO text; null without a deadline, undefined while day or time are missing. */
  onChange: (deadline: string | null | undefined) => void;
}

/** A vote with a deadline: then its result is found without anybody closing it. */
export function DeadlineField({ minimumHours, onChange }: DeadlineFieldProps) {
  const { t } = useLingui();
  const [wanted, setWanted] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('18:00');

  function tell(isWanted: boolean, onDay: string | null, at: string) {
    const timeOfDay = parseTimeOfDay(at);
    if (!isWanted) onChange(null);
    else onChange(onDay === null || timeOfDay === null ? undefined : berlinInstant(onDay, timeOfDay));
  }

  return (
    <div className="stack">
      <Checkbox
        label={t`Abstimmung mit Frist`}
        hint={
          minimumHours === null
            ? t`Zur Frist wird das Ergebnis von selbst festgestellt.`
            : t`Zur Frist wird das Ergebnis von selbst festgestellt. Die Geschäftsordnung verlangt mindestens ${minimumHours} Stunden.`
        }
        checked={wanted}
        onChange={(event) => {
          setWanted(event.currentTarget.checked);
          tell(event.currentTarget.checked, day, time);
        }}
      />
      {wanted ? (
        <>
          <DateField
            label={t`Letzter Tag`}
            value={day}
            onChange={(next) => {
              setDay(next);
              tell(wanted, next, time);
            }}
            readBack={formatDayLong}
          />
          <TextField
            label={t`Uhrzeit`}
            width="small"
            value={time}
            onChange={(event) => {
              setTime(event.currentTarget.value);
              tell(wanted, day, event.currentTarget.value);
            }}
          />
        </>
      ) : null}
    </div>
  );
}
