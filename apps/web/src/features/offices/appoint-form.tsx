import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { TextField } from '@gremia/ui/text-field';
import { useState, type ReactNode } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { formatDayLong } from '../../platform/i18n/formats';

export interface AppointDraft {
  name: string;
  email: string;
  firstDay: string;
  lastDay: string | null;
}

interface AppointFormProps {
  today: string;
  problem: string | null;
  pending: boolean;
  /** „Berufen“ if left out. */
  submitLabel?: string;
  /** Fields before the person: the seat. */
  children?: ReactNode;
  /** True if it is done: the form is empty again. */
  onAppoint: (draft: AppointDraft) => Promise<boolean>;
}

/** A person by name and address, from–until. What was typed stays until it is done. */
export function AppointForm({ today, problem, pending, submitLabel, children, onAppoint }: AppointFormProps) {
  const { t } = useLingui();
  const empty: AppointDraft = { name: '', email: '', firstDay: today, lastDay: null };
  const [draft, setDraft] = useState(empty);
  const [untilText, setUntilText] = useState('');
  const [round, setRound] = useState(0);
  const change = (part: Partial<AppointDraft>) => setDraft({ ...draft, ...part });
  const unread = draft.lastDay === null && untilText.trim() !== '';

  async function submit() {
    if (unread || !(await onAppoint(draft))) return;
    setDraft(empty);
    setUntilText('');
    setRound(round + 1);
  }

  return (
    <Form key={round} onSubmit={() => void submit()}>
      <ActProblem problem={problem} />
      {children}
      <TextField
        label={t`Vor- und Nachname`}
        autoComplete="off"
        required
        maxLength={200}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextField
        label={t`E-Mail-Adresse`}
        hint={t`An ihr erkennt Gremia die Person wieder.`}
        type="email"
        autoComplete="off"
        required
        value={draft.email}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <DateField
        label={t`Erster Tag`}
        value={draft.firstDay}
        readBack={formatDayLong}
        onChange={(day) => change({ firstDay: day ?? '' })}
      />
      <DateField
        label={t`Letzter Tag (leer, wo es kein Ende gibt)`}
        error={unread ? t`Bitte einen Tag nennen, zum Beispiel 31.12.2027.` : undefined}
        value={draft.lastDay}
        readBack={formatDayLong}
        onChange={(day, text) => {
          change({ lastDay: day });
          setUntilText(text);
        }}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending}>
          {submitLabel ?? t`Berufen`}
        </Button>
      </div>
    </Form>
  );
}
