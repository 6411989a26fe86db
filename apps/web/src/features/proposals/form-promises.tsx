import { useLingui } from '@lingui/react/macro';
import { commitmentKinds } from '@gremia/domain/proposals/proposal-terms';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { DateField } from '@gremia/ui/date-field';
import { FormGroup } from '@gremia/ui/form';
import { NumberField } from '@gremia/ui/number-field';
import { Select } from '@gremia/ui/select';
import { TextArea } from '@gremia/ui/text-area';
import { TextField } from '@gremia/ui/text-field';
import { formatDayLong, formatNumber } from '../../platform/i18n/formats';
import type { PromiseInForm } from './form-state';
import type { PartProps } from './proposal-form';
import { commitmentWords } from './proposal-words';

export function FundingFields({ form, change, errorOf }: PartProps) {
  const { t } = useLingui();
  return (
    <FormGroup title={t`Wer bezahlt?`}>
      <TextArea
        id="finanzierung"
        rows={4}
        label={t`Finanzierung`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Wer trägt welche Kosten, von wann bis wann?`}
        value={form.funding}
        error={errorOf('finanzierung')}
        onChange={(event) => change({ funding: event.currentTarget.value })}
      />
    </FormGroup>
  );
}

/** What the Land or another body promises in the same decision, one group of fields each. */
export function PromiseFields(props: PartProps) {
  const { t } = useLingui();
  const { form, change, promisingBodies } = props;

  function replace(index: number, part: Partial<PromiseInForm>) {
    const commitments = form.commitments.map((promise, at) =>
      at === index ? { ...promise, ...part } : promise,
    );
    change({ commitments });
  }

  function add() {
    const owedBy = promisingBodies[0]?.value ?? '';
    const blank = {
      kind: 'service',
      title: '',
      owedBy,
      amountInEuro: null,
      dueOn: '',
      reciprocal: false,
    } as const;
    change({ commitments: [...form.commitments, { ...blank, key: crypto.randomUUID() }] });
  }

  return (
    <>
      {form.commitments.map((promise, index) => (
        <PromiseGroup
          key={promise.key}
          {...props}
          promise={promise}
          index={index}
          onChange={(part) => replace(index, part)}
          onRemove={() => change({ commitments: form.commitments.filter((_, at) => at !== index) })}
        />
      ))}
      <div className="button-row">
        <Button id="zusage-neu" icon="plus" onClick={add}>
          {form.commitments.length === 0 ? t`Zusage hinzufügen` : t`Weitere Zusage hinzufügen`}
        </Button>
      </div>
    </>
  );
}

interface PromiseGroupProps extends PartProps {
  promise: PromiseInForm;
  index: number;
  onChange: (part: Partial<PromiseInForm>) => void;
  onRemove: () => void;
}

function PromiseGroup({ promise, index, onChange, onRemove, errorOf, promisingBodies }: PromiseGroupProps) {
  const { t } = useLingui();
  const id = (name: keyof PromiseInForm) => `zusage-${index}-${name}`;
  const count = index + 1;
  return (
    <FormGroup title={t`Zusage ${count}`}>
      <TextField
        id={id('title')}
        label={t`Was wird zugesagt?`}
        hint={t`Zum Beispiel: Das Land stellt den Prüfdienst kostenfrei bereit.`}
        value={promise.title}
        error={errorOf(id('title'))}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <Select
        id={id('kind')}
        label={t`Art`}
        value={promise.kind}
        onChange={(event) => {
          const kind = commitmentKinds.find((known) => known === event.currentTarget.value);
          if (kind) onChange({ kind });
        }}
        options={commitmentKinds.map((kind) => ({ value: kind, label: t(commitmentWords[kind]) }))}
      />
      <Select
        id={id('owedBy')}
        label={t`Wer sagt es zu?`}
        value={promise.owedBy}
        error={errorOf(id('owedBy'))}
        onChange={(event) => onChange({ owedBy: event.currentTarget.value })}
        options={promisingBodies}
      />
      {promise.kind === 'money' ? (
        <NumberField
          id={id('amountInEuro')}
          label={t`Betrag`}
          unit={t`Euro`}
          error={errorOf(id('amountInEuro'))}
          value={promise.amountInEuro}
          format={(value) => formatNumber(value)}
          onChange={(value, text) =>
            onChange({ amountInEuro: value ?? (text.trim() === '' ? null : Number.NaN) })
          }
        />
      ) : null}
      <DateField
        id={id('dueOn')}
        label={t`Bis wann?`}
        hint={t`Zum Beispiel 31.3.2027.`}
        error={errorOf(id('dueOn'))}
        value={promise.dueOn === '' ? null : promise.dueOn}
        readBack={formatDayLong}
        onChange={(day, text) => onChange({ dueOn: day ?? text.trim() })}
      />
      <Checkbox
        id={id('reciprocal')}
        label={t`Zug um Zug`}
        hint={t`Solange die Zusage aussteht, ruht die Frist der Kommunen.`}
        checked={promise.reciprocal}
        onChange={(event) => onChange({ reciprocal: event.currentTarget.checked })}
      />
      <div className="button-row">
        <Button variant="tertiary" size="small" icon="trash" onClick={onRemove}>
          {t`Zusage ${count} entfernen`}
        </Button>
      </div>
    </FormGroup>
  );
}
