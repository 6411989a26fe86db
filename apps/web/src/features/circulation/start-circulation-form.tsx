import { useLingui } from '@lingui/react/macro';
import { type CirculationForm, circulationForms } from '@gremia/domain/circulation/circulation';
import { Button } from '@gremia/ui/button';
import { Checkbox } from '@gremia/ui/checkbox';
import { ErrorSummary } from '@gremia/ui/error-summary';
import { Form, FormGroup } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { Select } from '@gremia/ui/select';
import { useState } from 'react';
import { useClient } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { StartCirculationMutation } from './circulation-acts';
import { formNames, silenceWords } from './circulation-words';
import { PhaseFields } from './phase-fields';
import { startRefusals } from './refusal-words';

export const StartCirculationFormFragment = graphql(`
  fragment StartCirculationForm on CirculationPreparation {
    feedbackDays
    votingDays
    silence
    feedbackUntil
    votingUntil
    rules {
      id
      title
      source
    }
    proposals {
      id
      title
      version
    }
  }
`);

export interface StartCirculationFormProps {
  /** The proposal to begin with; the choice is free. */
  proposed: string | undefined;
  preparation: FragmentOf<typeof StartCirculationFormFragment>;
  onStarted: (id: string) => void;
}

/** Which proposal goes round, under which rule, and until when. */
export function StartCirculationForm({
  preparation: masked,
  proposed,
  onStarted,
}: StartCirculationFormProps) {
  const { t } = useLingui();
  const client = useClient();
  const preparation = readFragment(StartCirculationFormFragment, masked);
  const { rules, proposals, silence, feedbackDays, votingDays } = preparation;
  const [proposalId, setProposalId] = useState(proposals.find(({ id }) => id === proposed)?.id ?? '');
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? null);
  const [form, setForm] = useState<CirculationForm>('rollCall');
  const [feedbackUntil, setFeedbackUntil] = useState<string | null>(preparation.feedbackUntil);
  const [votingUntil, setVotingUntil] = useState<string | null>(preparation.votingUntil);
  const [isPublic, setIsPublic] = useState(false);
  const [asked, setAsked] = useState(false);
  const { problem, settle } = useOutcome();
  const [pending, setPending] = useState(false);
  // One key for this form: an answer that was lost on the way does not start a second one.
  const [key] = useState(() => crypto.randomUUID());

  const errors = [
    proposalId === '' ? { fieldId: 'vorlage', message: t`Bitte wählen Sie die Vorlage.` } : null,
    feedbackUntil === null
      ? { fieldId: 'rueckmeldung', message: t`Bitte nennen Sie den letzten Tag der Rückmeldephase.` }
      : null,
    votingUntil === null
      ? { fieldId: 'abstimmung', message: t`Bitte nennen Sie den letzten Tag der Abstimmung.` }
      : null,
  ].filter((error) => error !== null);
  const shown = asked ? errors : [];
  const errorOf = (fieldId: string) => shown.find((error) => error.fieldId === fieldId)?.message;

  async function start() {
    setAsked(true);
    if (errors.length > 0 || ruleId === null || feedbackUntil === null || votingUntil === null) return;
    setPending(true);
    const input = { key, proposalId, decisionRuleId: ruleId, form, feedbackUntil, votingUntil, isPublic };
    const { data } = await client.mutation(StartCirculationMutation, { input }).toPromise();
    setPending(false);
    settle(data?.acted, startRefusals);
    if (data?.acted.__typename === 'Circulation') onStarted(data.acted.id);
  }

  return (
    <Form onSubmit={() => void start()}>
      <ErrorSummary title={t`Bitte prüfen Sie Ihre Angaben`} errors={shown} />
      <ActProblem problem={problem} title={t`Der Umlauf wurde nicht begonnen`} headingLevel={2} />
      <FormGroup title={t`Worüber`}>
        <Select
          id="vorlage"
          label={t`Beschlussvorlage`}
          emptyLabel={t`bitte wählen`}
          error={errorOf('vorlage')}
          value={proposalId}
          options={proposals.map(({ id, title, version }) => ({
            value: id,
            label: t`${title} (Fassung ${version})`,
          }))}
          onChange={(event) => setProposalId(event.currentTarget.value)}
        />
      </FormGroup>
      <FormGroup title={t`Wie entschieden wird`}>
        <RadioGroup
          label={t`Beschlussregel`}
          value={ruleId}
          onChange={setRuleId}
          choices={rules.map(({ id, title, source }) => ({ value: id, label: title, hint: source }))}
        />
        <p>{t(silenceWords[silence])}</p>
        <RadioGroup
          label={t({ context: 'voting', message: 'Form' })}
          value={form}
          onChange={setForm}
          choices={circulationForms.map((value) => ({
            value,
            label: t(formNames[value].name),
            hint: t(formNames[value].hint),
          }))}
        />
        <Checkbox
          label={t`Öffentlich`}
          hint={t`Nach der Feststellung sehen alle das Ergebnis. Rückmeldungen bleiben im Gremium.`}
          checked={isPublic}
          onChange={(event) => setIsPublic(event.currentTarget.checked)}
        />
      </FormGroup>
      <PhaseFields
        feedbackDays={feedbackDays}
        votingDays={votingDays}
        feedbackUntil={feedbackUntil}
        votingUntil={votingUntil}
        errorOf={errorOf}
        onFeedbackUntil={setFeedbackUntil}
        onVotingUntil={setVotingUntil}
      />
      <div className="button-row">
        <Button type="submit" variant="primary" pending={pending} pendingLabel={t`Wird begonnen …`}>
          {t`Umlauf beginnen`}
        </Button>
      </div>
    </Form>
  );
}
