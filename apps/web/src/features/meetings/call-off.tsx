import { useLingui } from '@lingui/react/macro';
import type { MeetingState } from '@gremia/domain/meetings/meeting';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { DateField } from '@gremia/ui/date-field';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { formatDayLong } from '../../platform/i18n/formats';
import { berlinInstant, parseTimeOfDay } from './berlin-time';
import { CancelMutation, PostponeMutation } from './meeting-acts';
import { cancelTexts, postponeTexts } from './refusal-words';
import type { Act } from '../../platform/act/use-act';

export interface CallOffProps {
  meeting: { readonly id: string; readonly state: MeetingState };
  acts: Act;
}

const before: ReadonlySet<MeetingState> = new Set(['planned', 'invited', 'postponed']);

/** Calling a meeting off or moving it, with the reason that the invited read. */
export function CallOff({ meeting: { id: meetingId, state }, acts }: CallOffProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('10:00');
  const timeOfDay = parseTimeOfDay(time);
  const cancelLabel = t`Abbrechen`;
  if (!before.has(state)) return null;

  async function postpone() {
    if (day === null || timeOfDay === null) return;
    const input = { meetingId, reason, startsAt: berlinInstant(day, timeOfDay) };
    await acts.act(PostponeMutation, { input }, postponeTexts);
  }

  return (
    <details>
      <summary>{state === 'postponed' ? t`Sitzung absagen` : t`Sitzung verschieben oder absagen`}</summary>
      <div className="stack">
        <TextArea
          label={t`Grund`}
          hint={t`Die Eingeladenen lesen ihn.`}
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {state === 'postponed' ? null : (
          <>
            <DateField label={t`Neuer Tag`} value={day} onChange={setDay} readBack={formatDayLong} />
            <TextField
              label={t`Uhrzeit`}
              width="small"
              value={time}
              onChange={(event) => setTime(event.currentTarget.value)}
            />
            <ConfirmAct
              variant="secondary"
              label={t`Sitzung verschieben`}
              question={t`Sitzung verschieben?`}
              consequence={t`Die Eingeladenen sehen den neuen Termin und den Grund. Zum neuen Termin laden Sie neu ein, mit der vollen Ladungsfrist.`}
              cancelLabel={cancelLabel}
              disabled={day === null || timeOfDay === null}
              onConfirm={postpone}
            />
          </>
        )}
        <ConfirmAct
          variant="danger"
          label={t`Sitzung absagen`}
          question={t`Sitzung endgültig absagen?`}
          consequence={t`Die Eingeladenen sehen den Grund. Eine abgesagte Sitzung lässt sich nicht wieder einberufen; eingebrachte Vorlagen können in eine andere Sitzung.`}
          cancelLabel={cancelLabel}
          onConfirm={async () => void (await acts.act(CancelMutation, { meetingId, reason }, cancelTexts))}
        />
      </div>
    </details>
  );
}
