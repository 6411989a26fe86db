import { useLingui } from '@lingui/react/macro';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { NumberField } from '@gremia/ui/number-field';
import { TextField } from '@gremia/ui/text-field';
import type { ReadyRule } from '@gremia/decision-rules/ready-rules';
import { useState } from 'react';
import { formatNumber } from '../../platform/i18n/formats';
import { benchName } from './address';
import { isNeeded, newBench, ownLimits, type OwnBench } from './own-benches';
import { weightLabels } from './simulator-words';

export interface OwnBenchesProps {
  rule: ReadyRule;
  benches: readonly OwnBench[];
  onChange: (benches: readonly OwnBench[]) => void;
}

/** Benches of one's own: name, seats, whether they vote, and the weight where the rule weighs. */
export function OwnBenches({ rule, benches, onChange }: OwnBenchesProps) {
  const { t } = useLingui();
  // Fields hold what is being typed; after a bench has gone they begin anew.
  const [generation, setGeneration] = useState(0);
  const seats = benches.reduce((sum, bench) => sum + bench.seats, 0);
  const replace = (index: number, bench: OwnBench) => onChange(benches.with(index, bench));
  const isFull = benches.length >= ownLimits.benches || seats + 3 > ownLimits.seats;

  function remove(index: number) {
    setGeneration(generation + 1);
    onChange(benches.toSpliced(index, 1));
  }

  return (
    <div className="stack">
      {benches.map((bench, index) => (
        <BenchFields
          key={`${generation}-${index}`}
          rule={rule}
          bench={bench}
          number={index + 1}
          needed={isNeeded(rule, benches, index)}
          mostSeats={Math.min(ownLimits.seatsOfBench, ownLimits.seats - seats + bench.seats)}
          onChange={(next) => replace(index, next)}
          onRemove={benches.length > 1 ? () => remove(index) : null}
        />
      ))}
      <div>
        <Button
          icon="plus"
          size="small"
          aria-disabled={isFull}
          onClick={() => onChange([...benches, newBench(t`Bank ${benches.length + 1}`)])}
        >
          {t`Bank hinzufügen`}
        </Button>
      </div>
    </div>
  );
}

interface BenchFieldsProps {
  rule: ReadyRule;
  bench: OwnBench;
  number: number;
  needed: boolean;
  mostSeats: number;
  onChange: (bench: OwnBench) => void;
  onRemove: (() => void) | null;
}

function BenchFields({ rule, bench, number, needed, mostSeats, onChange, onRemove }: BenchFieldsProps) {
  const { t } = useLingui();
  const [name, setName] = useState(bench.name);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const legend = t`Bank ${number}: ${bench.name}`;

  function rename(typed: string) {
    const next = benchName(typed);
    setName(next);
    if (next.trim() !== '') onChange({ ...bench, name: next });
  }

  function resize(value: number | null) {
    const isFit = value !== null && Number.isInteger(value) && value >= 1 && value <= mostSeats;
    setProblem(isFit ? undefined : t`Bitte geben Sie eine ganze Zahl von 1 bis ${mostSeats} ein.`);
    if (isFit) onChange({ ...bench, seats: value });
  }

  return (
    <fieldset className="own-bench">
      <legend className="visually-hidden">{legend}</legend>
      <div className="own-bench__fields">
        <TextField
          label={t`Name der Bank`}
          hint={needed ? t`Die Regel nennt diese Bank beim Namen.` : undefined}
          value={name}
          readOnly={needed}
          onChange={(event) => rename(event.currentTarget.value)}
        />
        <NumberField
          label={t`Sitze`}
          error={problem}
          value={bench.seats}
          format={(value) => formatNumber(value)}
          onChange={resize}
        />
        {rule.weights.map((weight) => (
          <WeightField key={weight} weight={weight} bench={bench} onChange={onChange} />
        ))}
        <div className="own-bench__end cluster">
          {needed ? null : (
            <Checkbox
              label={t`nur beratend`}
              checked={!bench.voting}
              onChange={(event) => onChange({ ...bench, voting: !event.currentTarget.checked })}
            />
          )}
          {needed || onRemove === null ? null : (
            <Button variant="tertiary" size="small" icon="trash" onClick={onRemove}>
              {t`${bench.name} entfernen`}
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  );
}

function WeightField({
  weight,
  bench,
  onChange,
}: Pick<BenchFieldsProps, 'bench' | 'onChange'> & { weight: string }) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const label = weightLabels[weight];
  return (
    <NumberField
      label={label === undefined ? weight : t(label)}
      error={problem}
      value={Number(bench.weight)}
      format={(value) => formatNumber(value, 5)}
      onChange={(value) => {
        const isFit = value !== null && value >= 0 && value < 1_000_000_000;
        setProblem(isFit ? undefined : t`Bitte geben Sie eine Zahl ab 0 ein.`);
        if (isFit) onChange({ ...bench, weight: String(Math.round(value * 100_000) / 100_000) });
      }}
    />
  );
}
