import { useLingui } from '@lingui/react/macro';
import type { CommitmentAction } from '@gremia/domain/implementation/commitment';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Button } from '@gremia/ui/button';
import { DateField } from '@gremia/ui/date-field';
import { Form } from '@gremia/ui/form';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { graphql } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import type { CommitmentFacts } from './commitment-list';
import './house.css';
import { commitmentRefusals } from './refusal-words';
import { useOutcome } from '../../platform/act/use-outcome';

const UpdateMutation = graphql(`
  mutation UpdateCommitment($input: UpdateCommitmentInput!) {
    updateCommitment(input: $input) {
      __typename
      ... on UpdateCommitmentRefused {
        reason
      }
    }
  }
`);

/** The secretariat writes down what became of a promise. */
export function CommitmentAct({
  commitment,
  onUpdated,
}: {
  commitment: CommitmentFacts;
  onUpdated: () => void;
}) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [action, setAction] = useState<CommitmentAction>('deliver');
  const [on, setOn] = useState<string | null>(() => dateInBerlin(new Date()));
  const [note, setNote] = useState('');
  const { problem, settle } = useOutcome();
  const [{ fetching }, send] = useMutation(UpdateMutation);
  const words: Record<CommitmentAction, string> = {
    start: t`Ist in Arbeit`,
    deliver: t`Ist eingelöst`,
    withdraw: t`Ist zurückgezogen`,
  };
  const actions: readonly CommitmentAction[] =
    commitment.state === 'promised' ? ['start', 'deliver', 'withdraw'] : ['deliver', 'withdraw'];

  async function submit() {
    if (on === null) return;
    const input = { commitmentId: commitment.id, action, on, note };
    if (!settle((await send({ input })).data?.updateCommitment, commitmentRefusals)) return;
    setOpen(false);
    onUpdated();
  }

  if (!open) {
    return (
      <Button
        size="small"
        aria-label={t`Stand festhalten: ${commitment.title}`}
        onClick={() => setOpen(true)}
      >
        {t`Stand festhalten`}
      </Button>
    );
  }
  return (
    <div className="duty-panel">
      <Form onSubmit={() => void submit()}>
        <ActProblem problem={problem} title={t`Nicht gespeichert`} />
        <Select
          label={t`Was wurde aus der Zusage?`}
          options={actions.map((value) => ({ value, label: words[value] }))}
          value={action}
          onChange={(event) =>
            setAction(actions.find((one) => one === event.currentTarget.value) ?? 'deliver')
          }
        />
        <DateField
          label={t`Seit wann?`}
          value={on}
          error={on === null ? t`Bitte geben Sie einen Tag an.` : undefined}
          onChange={setOn}
          readBack={formatDayLong}
        />
        <TextField
          label={action === 'withdraw' ? t`Grund` : t`Notiz`}
          optionalLabel={action === 'withdraw' ? undefined : t`(freiwillig)`}
          hint={t`Wird mit der Zusage veröffentlicht.`}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className="button-row">
          <Button variant="primary" type="submit" pending={fetching}>
            {t`Festhalten`}
          </Button>
          <Button onClick={() => setOpen(false)}>{t`Abbrechen`}</Button>
        </div>
      </Form>
    </div>
  );
}
