import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Section } from '@gremia/ui/section';
import { useMemo } from 'react';
import { Page as Frame } from '../../platform/page/page';
import { outcomeTones, ResultView } from '../voting/voting.public';
import { ElectorateSection } from './electorate-choice';
import { electorateOf } from './electorate';
import { Examples } from './examples';
import { MissingVotes } from './missing-votes';
import { RecountForm } from './recount-form';
import { RuleChoice } from './rule-choice';
import { documentOf, moved, type Scenario } from './scenario';
import { simulate, type SimulatedResult } from './simulated-result';
import { noteWords } from './simulator-words';
import { Standing } from './standing';
import { useScenario } from './use-scenario';
import { VoteTable } from './vote-table';
import './simulator.css';

export function Page() {
  const { t } = useLingui();
  const { scenario, notes, change } = useScenario();
  const { rule, choice } = scenario;
  const simulated = useMemo(() => simulate(scenario), [scenario]);
  return (
    <Frame
      title={t`Was wäre, wenn?`}
      lead={t`Probieren Sie aus, was eine Beschlussregel aus Stimmen macht. Gerechnet wird in Ihrem Browser; was Sie einstellen, steht in der Adresse und lässt sich weitergeben.`}
    >
      {notes.length === 0 ? null : (
        <Alert tone="info" title={t`Diese Adresse war nicht ganz zu verstehen`}>
          {notes.map((note) => t(noteWords[note])).join(' ')}
        </Alert>
      )}
      <Examples />
      <div className="simulator__setup">
        <RuleChoice scenario={scenario} onChoose={(next) => change(moved(scenario, next, choice))} />
        <ElectorateSection
          key={choice.kind}
          scenario={scenario}
          onChoose={(next) => change(moved(scenario, rule, next))}
        />
      </div>
      <div className="simulator__desk">
        <div className="simulator__votes">
          <VoteTable scenario={scenario} onChange={change} />
          <Standing outcome={simulated.result.outcome} />
        </div>
        <Result scenario={scenario} simulated={simulated} />
      </div>
      <RecountForm />
    </Frame>
  );
}

function Result({ scenario, simulated }: { scenario: Scenario; simulated: SimulatedResult }) {
  const { t } = useLingui();
  const { rule, choice } = scenario;
  const { result, turning } = simulated;
  return (
    <div className="simulator__result">
      <Section id="ergebnis" title={t`Ergebnis`}>
        <ResultView result={result} source={rule.source} tone={outcomeTones[result.outcome]}>
          <MissingVotes outcome={result.outcome} turning={turning} electorate={electorateOf(choice, rule)} />
        </ResultView>
        <Download scenario={scenario} />
      </Section>
    </div>
  );
}

function Download({ scenario }: { scenario: Scenario }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--small">
      <div>
        <Button icon="download" onClick={() => save(scenario)}>
          {t`Als Dokument herunterladen (JSON)`}
        </Button>
      </div>
      <p className="muted">
        {t`Das Dokument lässt sich mit dem Quelltext von Gremia nachrechnen:`}{' '}
        <code>npm run --silent decide -- {fileName(scenario)}</code>
      </p>
    </div>
  );
}

const fileName = ({ rule }: Scenario) => `was-waere-wenn-${rule.id}.json`;

function save(scenario: Scenario): void {
  const text = `${JSON.stringify(documentOf(scenario), null, 2)}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(scenario);
  link.click();
  URL.revokeObjectURL(url);
}
