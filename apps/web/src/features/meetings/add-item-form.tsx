import { useLingui } from '@lingui/react/macro';
import { itemPurposes, type ItemPurpose } from '@gremia/domain/meetings/meeting';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { Form, FormGroup } from '@gremia/ui/form';
import { Select } from '@gremia/ui/select';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { useState } from 'react';
import { AddItemMutation } from './meeting-acts';
import { purposeWords } from './meeting-words';
import { addItemTexts } from './refusal-words';
import type { Act } from '../../platform/act/use-act';

const empty = { title: '', explanation: '', purpose: 'consultation' as ItemPurpose, isPublic: true };

/** Adds an item at the end; what was typed stays until it is done. */
export function AddItemForm({ meetingId, acts }: { meetingId: string; acts: Act }) {
  const { t } = useLingui();
  const [item, setItem] = useState(empty);
  const [error, setError] = useState<string | undefined>(undefined);
  const [key, setKey] = useState(() => crypto.randomUUID());

  async function add() {
    if (item.title.trim() === '') return setError(t(addItemTexts.titleMissing));
    setError(undefined);
    const input = { ...item, key, meetingId, explanation: item.explanation.trim() || null };
    if (!(await acts.act(AddItemMutation, { input }, addItemTexts))) return;
    setItem(empty);
    setKey(crypto.randomUUID());
  }

  return (
    <Form onSubmit={() => void add()}>
      <FormGroup title={t`Punkt ergänzen`}>
        <TextField
          label={t`Titel des Punktes`}
          error={error}
          value={item.title}
          onChange={(event) => setItem({ ...item, title: event.currentTarget.value })}
        />
        <Select
          label={t`Wozu er dient`}
          width="medium"
          options={itemPurposes.map((value) => ({ value, label: t(purposeWords[value]) }))}
          value={item.purpose}
          onChange={(event) => {
            const purpose = itemPurposes.find((value) => value === event.currentTarget.value);
            if (purpose !== undefined) setItem({ ...item, purpose });
          }}
        />
        <TextArea
          label={t`Erläuterung`}
          optionalLabel={t`(freiwillig)`}
          rows={3}
          value={item.explanation}
          onChange={(event) => setItem({ ...item, explanation: event.currentTarget.value })}
        />
        <Checkbox
          label={t`Öffentlich`}
          hint={t`Nicht öffentliche Punkte sehen nur die Mitglieder und die Geschäftsstelle.`}
          checked={item.isPublic}
          onChange={(event) => setItem({ ...item, isPublic: event.currentTarget.checked })}
        />
      </FormGroup>
      <div className="button-row">
        <Button type="submit" icon="plus" pending={acts.pending}>
          {t`Punkt ergänzen`}
        </Button>
      </div>
    </Form>
  );
}
