import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenBallotReason, SingleForm } from '@gremia/domain/voting/open-ballot';
import { Alert } from '@gremia/ui/alert';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { Form } from '@gremia/ui/form';
import { RadioGroup } from '@gremia/ui/radio-group';
import { TextArea } from '@gremia/ui/text-area';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { places } from '../../platform/routing/places';
import { RuleInWords, RuleInWordsFragment } from './ballot-rule';
import { formWords } from './ballot-words';
import { DeadlineField } from './deadline-field';
import { ElectorateNow, ElectorateNowFragment } from './electorate-now';
import { demandedFormWords } from './challenge-words';
import { openBallotRefusals } from './refusal-words';

export const OpenBallotFormFragment = graphql(
  `
    fragment OpenBallotForm on BallotPreparation {
      question
      demandedForm
      minimumVotingHours
      rules {
        id
        quorate
        rule {
          title
          ...RuleInWords
        }
        forms {
          form
          hindrance
        }
      }
      ...ElectorateNow
    }
  `,
  [RuleInWordsFragment, ElectorateNowFragment],
);

const OpenBallotMutation = graphql(`
  mutation OpenBallot($input: OpenBallotInput!) {
    openBallot(input: $input) {
      __typename
      ... on Ballot {
        id
      }
      ... on OpenBallotRefused {
        reason
      }
    }
  }
`);

/** What rules out a form by itself, whatever else is chosen. */
const barringForm: ReadonlySet<OpenBallotReason> = new Set([
  'formNeedsHeadsOnly',
  'rollCallDemanded',
  'secrecyDemanded',
]);

export interface OpenBallotFormProps {
  itemId: string;
  preparation: FragmentOf<typeof OpenBallotFormFragment>;
}

/** Question, rule and form; who would vote and whether the board is quorate stand beside. */
export function OpenBallotForm({ itemId, preparation: masked }: OpenBallotFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const preparation = readFragment(OpenBallotFormFragment, masked);
  const { rules } = preparation;
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? null);
  const [form, setForm] = useState<SingleForm>(preparation.demandedForm ?? 'openElectronic');
  const [question, setQuestion] = useState(preparation.question ?? '');
  const [deadline, setDeadline] = useState<string | null | undefined>(null);
  const [, open] = useMutation(OpenBallotMutation);
  const { problem, settle } = useOutcome();
  const rule = rules.find(({ id }) => id === ruleId);
  const hindrance = rule?.forms.find((one) => one.form === form)?.hindrance ?? null;
  if (rule === undefined) {
    return (
      <Alert tone="warning" title={t`Es gibt keine Beschlussregel`}>
        {t`Die geltende Geschäftsordnung dieses Gremiums nennt keine. Ohne Regel kann nicht abgestimmt werden.`}
      </Alert>
    );
  }

  async function confirm(decisionRuleId: string): Promise<boolean> {
    const { data } = await open({
      input: { itemId, form, decisionRuleId, question, deadline: deadline ?? null },
    });
    const answer = data?.openBallot;
    const done = settle(answer, openBallotRefusals);
    if (answer?.__typename === 'Ballot') await navigate({ to: places.ballot(answer.id) });
    return done;
  }

  return (
    <Form onSubmit={() => undefined}>
      <ActProblem problem={problem} headingLevel={2} title={t`Die Abstimmung wurde nicht eröffnet`} />
      <TextArea
        label={t`Frage`}
        hint={t`So lesen die Mitglieder sie, mit Ja und Nein zu beantworten.`}
        rows={3}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      <RadioGroup
        label={t`Beschlussregel`}
        value={ruleId}
        onChange={setRuleId}
        choices={rules.map(({ id, rule: { title } }) => ({ value: id, label: title }))}
      />
      <RuleInWords rule={rule.rule} />
      <DemandedForm form={preparation.demandedForm} />
      <RadioGroup
        label={t`Form`}
        value={form}
        onChange={setForm}
        choices={rule.forms.map((one) => ({
          value: one.form,
          label: t(formWords[one.form].name),
          hint: t(
            one.hindrance !== null && barringForm.has(one.hindrance)
              ? openBallotRefusals[one.hindrance]
              : formWords[one.form].hint,
          ),
          disabled: one.hindrance !== null && barringForm.has(one.hindrance),
        }))}
      />
      {form === 'openElectronic' || form === 'rollCall' ? (
        <DeadlineField minimumHours={preparation.minimumVotingHours} onChange={setDeadline} />
      ) : null}
      <ElectorateNow preparation={preparation} quorate={rule.quorate} />
      {hindrance === null ? null : (
        <Alert tone="warning" title={t`So lässt sich die Abstimmung jetzt nicht eröffnen`}>
          {t(openBallotRefusals[hindrance])}
        </Alert>
      )}
      <div className="button-row">
        <ConfirmAct
          icon="ballot"
          label={t`Abstimmung eröffnen`}
          disabled={hindrance !== null || question.trim() === '' || deadline === undefined}
          question={t`Abstimmung eröffnen?`}
          consequence={t`Die Mitglieder können sofort abstimmen. Frage, Regel und Wählerschaft lassen sich danach nicht mehr ändern.`}
          cancelLabel={t`Noch nicht`}
          onConfirm={() => confirm(rule.id)}
        />
      </div>
    </Form>
  );
}

/** Why the form is chosen already. */
function DemandedForm({ form }: { form: SingleForm | null }) {
  const { t } = useLingui();
  if (form !== 'rollCall' && form !== 'paper') return null;
  return (
    <Alert tone="info" title={t(demandedFormWords[form].title)}>
      {t(demandedFormWords[form].reason)}
    </Alert>
  );
}
