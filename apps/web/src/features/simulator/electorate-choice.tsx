import { useLingui } from '@lingui/react/macro';
import { NumberField } from '@gremia/ui/number-field';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { formatNumber } from '../../platform/i18n/formats';
import { councilSize, electorateKinds, type ElectorateChoice } from './electorate';
import { OwnBenches } from './own-benches-form';
import { choiceOfKind, fittingKinds, type Scenario } from './scenario';
import { electorateSources, electorateWords } from './simulator-words';

export interface ElectorateChoiceProps {
  scenario: Scenario;
  onChoose: (choice: ElectorateChoice) => void;
}

/** Who votes; only compositions by which one can vote under the rule are offered. */
export function ElectorateSection({ scenario, onChoose }: ElectorateChoiceProps) {
  const { t } = useLingui();
  const { rule, choice } = scenario;
  const options = fittingKinds(rule).map((kind) => ({ value: kind, label: t(electorateWords[kind]) }));
  return (
    <Section id="waehlerschaft" title={t`Wer stimmt ab?`}>
      <Select
        id="waehlerschaft-wahl"
        label={t`Wählerschaft`}
        hint={t`Zur Wahl steht, was zur Regel passt.`}
        width="full"
        options={options}
        value={choice.kind}
        onChange={(event) => {
          const kind = electorateKinds.find((one) => one === event.currentTarget.value);
          if (kind) onChoose(choiceOfKind(kind, rule));
        }}
      />
      {choice.kind === 'rat' ? <CouncilSize members={choice.members} onChoose={onChoose} /> : null}
      {choice.kind === 'eigene' ? (
        <OwnBenches
          rule={rule}
          benches={choice.benches}
          onChange={(benches) => onChoose({ kind: 'eigene', benches })}
        />
      ) : null}
      <p className="muted">{t(electorateSources[choice.kind])}</p>
    </Section>
  );
}

function CouncilSize({
  members,
  onChoose,
}: {
  members: number;
  onChoose: (choice: ElectorateChoice) => void;
}) {
  const { t } = useLingui();
  const [error, setError] = useState<string | undefined>(undefined);
  const { least, most } = councilSize;
  return (
    <NumberField
      id="mitglieder"
      label={t`Mitglieder`}
      hint={t`Von ${least} bis ${most}`}
      error={error}
      value={members}
      format={(value) => formatNumber(value)}
      onChange={(value) => {
        const isFit = value !== null && Number.isInteger(value) && value >= least && value <= most;
        setError(isFit ? undefined : t`Bitte geben Sie eine ganze Zahl von ${least} bis ${most} ein.`);
        if (isFit) onChoose({ kind: 'rat', members: value });
      }}
    />
  );
}
