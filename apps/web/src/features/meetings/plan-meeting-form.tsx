import { Plural, useLingui } from '@lingui/react/macro';
import type { MeetingFormat } from '@gremia/domain/meetings/meeting';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { DateField } from '@gremia/ui/date-field';
import { ErrorSummary } from '@gremia/ui/error-summary';
import { Form, FormGroup } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { useClient } from 'urql';
import { formatDayLong } from '../../platform/i18n/formats';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { berlinInstant, parseTimeOfDay } from './berlin-time';
import { PlanMeetingMutation } from './meeting-acts';
import { formatWords } from './meeting-words';
import { planTexts } from './refusal-words';

export interface PlanMeetingFormProps {
  boardId: string;
  invitationDays: number | null;
  /** Called with the new meeting's address. */
  onPlanned: (slug: string) => void;
}

const formats: readonly MeetingFormat[] = ['hybrid', 'onSite', 'remote'];

export function PlanMeetingForm({ boardId, invitationDays, onPlanned }: PlanMeetingFormProps) {
  const { t } = useLingui();
  const client = useClient();
  const [title, setTitle] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('10:00');
  const [format, setFormat] = useState<MeetingFormat>('hybrid');
  const [place, setPlace] = useState('');
  const [isPublic, setIsPublic] = useState(true);
  const [asked, setAsked] = useState(false);
  const { problem, settle } = useOutcome();
  const [pending, setPending] = useState(false);
  // One key for this form: an answer that was lost on the way does not plan a second meeting.
  const [key] = useState(() => crypto.randomUUID());

  const timeOfDay = parseTimeOfDay(time);
  const errors = [
    title.trim() === '' ? { fieldId: 'titel', message: t`Bitte geben Sie der Sitzung einen Titel.` } : null,
    day === null ? { fieldId: 'tag', message: t`Bitte nennen Sie den Tag, zum Beispiel 3.12.2026.` } : null,
    timeOfDay === null
      ? { fieldId: 'uhrzeit', message: t`Bitte nennen Sie die Uhrzeit, zum Beispiel 10:00.` }
      : null,
    format !== 'remote' && place.trim() === ''
      ? { fieldId: 'ort', message: t`Bitte nennen Sie den Ort der Sitzung.` }
      : null,
  ].filter((error) => error !== null);
  const shown = asked ? errors : [];
  const errorOf = (fieldId: string) => shown.find((error) => error.fieldId === fieldId)?.message;

  async function plan() {
    setAsked(true);
    if (errors.length > 0 || day === null || timeOfDay === null) return;
    setPending(true);
    const startsAt = berlinInstant(day, timeOfDay);
    const input = { key, boardId, title, startsAt, place: place.trim() || null, format, isPublic };
    const { data } = await client.mutation(PlanMeetingMutation, { input }).toPromise();
    setPending(false);
    settle(data?.acted, planTexts);
    if (data?.acted.__typename === 'ActedMeeting') onPlanned(data.acted.slug);
  }

  return (
    <Form onSubmit={() => void plan()}>
      <ErrorSummary title={t`Bitte prüfen Sie Ihre Angaben`} errors={shown} />
      <ActProblem problem={problem} headingLevel={2} />
      <FormGroup title={t`Worum es geht`}>
        <TextField
          id="titel"
          label={t`Titel`}
          error={errorOf('titel')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </FormGroup>
      <FormGroup title={t`Wann und wo`}>
        <DateField
          id="tag"
          label={t`Tag`}
          hint={
            invitationDays === null ? undefined : (
              <Plural
                value={invitationDays}
                one="Zwischen Einladung und Sitzung liegt mindestens # voller Tag."
                other="Zwischen Einladung und Sitzung liegen mindestens # volle Tage."
              />
            )
          }
          error={errorOf('tag')}
          value={day}
          onChange={setDay}
          readBack={formatDayLong}
        />
        <TextField
          id="uhrzeit"
          label={t`Uhrzeit`}
          width="small"
          error={errorOf('uhrzeit')}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <RadioGroup
          label={t({ context: 'meetings', message: 'Form' })}
          value={format}
          onChange={setFormat}
          choices={formats.map((value) => ({ value, label: t(formatWords[value]) }))}
        />
        {format === 'remote' ? null : (
          <TextField
            id="ort"
            label={t`Ort`}
            error={errorOf('ort')}
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          />
        )}
      </FormGroup>
      <Checkbox
        label={t`Die Sitzung ist öffentlich`}
        hint={t`Einzelne Punkte können trotzdem nicht öffentlich sein.`}
        checked={isPublic}
        onChange={(event) => setIsPublic(event.currentTarget.checked)}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending} pendingLabel={t`Wird geplant …`}>
          {t`Sitzung planen`}
        </Button>
      </div>
    </Form>
  );
}
