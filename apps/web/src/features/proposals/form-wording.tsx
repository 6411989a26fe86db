import { useLingui } from '@lingui/react/macro';
import { FormGroup } from '@gremia/ui/form';
import { Select } from '@gremia/ui/select';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import type { PartProps } from './proposal-form';

export function WordingFields({ form, change, errorOf, standards }: PartProps) {
  const { t } = useLingui();
  return (
    <FormGroup title={t`Worum geht es?`}>
      <TextField
        id="titel"
        label={t`Titel`}
        hint={t`So steht der Beschluss später im Register. Nennen Sie die Sache, nicht den Anlass.`}
        value={form.title}
        error={errorOf('titel')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextArea
        id="beschlusstext"
        rows={9}
        label={t`Beschlusstext`}
        hint={t`Was gilt, wenn zugestimmt wird? Jede Leerzeile beginnt einen neuen Absatz; Zeilen, die mit 1. oder einem Strich beginnen, werden zur Liste.`}
        value={form.text}
        error={errorOf('beschlusstext')}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <TextArea
        id="begruendung"
        rows={6}
        label={t`Begründung`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Warum ist der Beschluss nötig, und was ändert sich?`}
        value={form.rationale}
        error={errorOf('begruendung')}
        onChange={(event) => change({ rationale: event.currentTarget.value })}
      />
      <Select
        id="standard"
        label={t`Standard, um den es geht`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Der Beschluss steht dann auf der Seite des Standards, und wer für das Verfahren ermächtigt ist, kann dazu melden.`}
        emptyLabel={t`keiner`}
        value={form.standard}
        error={errorOf('standard')}
        onChange={(event) => change({ standard: event.currentTarget.value })}
        options={standards}
      />
    </FormGroup>
  );
}
