import { useLingui } from '@lingui/react/macro';
import { describeCondition, describeRule, type GermanNames } from '@gremia/decision-rules/describe-rule';
import { parseRule } from '@gremia/decision-rules/parse-rule';
import { readyRules, type ReadyRule } from '@gremia/decision-rules/ready-rules';
import type { Condition } from '@gremia/decision-rules/rule';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { Select } from '@gremia/ui/select';
import { chairOf, electorateOf } from './electorate';
import type { Scenario } from './scenario';
import { weightNames } from './simulator-words';

const options = readyRules.map(({ id, title }) => ({ value: id, label: title }));

/** Which rule, and what it says in sentences. */
export function RuleChoice({
  scenario,
  onChoose,
}: {
  scenario: Scenario;
  onChoose: (rule: ReadyRule) => void;
}) {
  const { t } = useLingui();
  const { rule } = scenario;
  return (
    <Section id="regel" title={t`Nach welcher Regel?`}>
      <Select
        id="regel-wahl"
        label={t`Beschlussregel`}
        width="full"
        options={options}
        value={rule.id}
        onChange={(event) => {
          const chosen = readyRules.find(({ id }) => id === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      />
      <RuleSentences scenario={scenario} />
    </Section>
  );
}

function RuleSentences({ scenario: { rule, choice } }: { scenario: Scenario }) {
  const { t } = useLingui();
  const parsed = parseRule(rule.rule);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const electorate = electorateOf(choice, rule);
  const names: GermanNames = {
    bench: (key) => electorate.benches.find((bench) => bench.key === key)?.name ?? key,
    weight: (key) => {
      const name = weightNames[key];
      return name === undefined ? key : t(name);
    },
    seat: () => chairOf(electorate)?.label ?? '',
  };
  const { quorum, adopt } = parsed.value;
  const { tieBreak } = describeRule(parsed.value, names);
  return (
    <KeyFacts
      layout="list"
      facts={[
        ...(quorum === null
          ? []
          : [{ term: t`Beschlussfähig, wenn`, value: <Sentences condition={quorum} names={names} /> }]),
        { term: t`Angenommen, wenn`, value: <Sentences condition={adopt} names={names} /> },
        ...(tieBreak === null ? [] : [{ term: t`Bei Gleichstand`, value: tieBreak }]),
        { term: t`Grundlage`, value: rule.source },
      ]}
    />
  );
}

/** What must hold together, one sentence each; below its name what exactly is counted. */
function Sentences({ condition, names }: { condition: Condition; names: GermanNames }) {
  const parts = condition.form === 'all' ? condition.conditions : [condition];
  return (
    <ul className="rule-sentences">
      {parts.map((part, index) => {
        const label = part.form === 'comparison' ? part.label : undefined;
        const exactly = describeCondition(part, names).join(', ');
        return (
          <li key={index}>
            {label ?? exactly}
            {label === undefined ? null : <span className="rule-sentences__detail">{exactly}</span>}
          </li>
        );
      })}
    </ul>
  );
}
