import { useLingui } from '@lingui/react/macro';
import { type StepUpAct, stepUpActs } from '@gremia/domain/boards/step-up';
import { Button } from '@gremia/ui/button';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { Form } from '@gremia/ui/form';
import { Section } from '@gremia/ui/section';
import { useToast } from '@gremia/ui/toast';
import { useState } from 'react';
import { ActProblem } from '../../platform/act/act-problem';
import { stepUpRefusals } from '../../platform/act/step-up-words';
import { useAct } from '../../platform/act/use-act';
import { useStepUp } from '../../platform/act/use-step-up';
import { graphql } from '../../platform/graphql/graphql';
import { stepUpActWords } from './step-up-act-words';

const SetStepUpMutation = graphql(`
  mutation SetStepUp($boardId: ID!, $acts: [StepUpAct!]!) {
    acted: setStepUp(boardId: $boardId, acts: $acts) {
      __typename
      ... on SetStepUpRefused {
        reason
      }
    }
  }
`);

export interface StepUpSectionProps {
  boardId: string;
  asked: readonly StepUpAct[];
  onSet: () => void;
}

/** Where the secretariat says before which acts the board asks for a passkey. */
export function StepUpSection({ boardId, asked, onSet }: StepUpSectionProps) {
  const { t } = useLingui();
  const say = useToast();
  const [acts, setActs] = useState<readonly StepUpAct[]>(asked);
  const { dialog, withProof } = useStepUp();
  const { problem, pending, act } = useAct(onSet, withProof);

  async function submit() {
    const done = await act(SetStepUpMutation, { boardId, acts: [...acts] }, stepUpRefusals);
    if (done) say(t`Gespeichert. Es gilt ab sofort, auch auf Seiten, die schon offen sind.`, 'success');
  }

  return (
    <Section
      id="passkey"
      title={t`Bestätigung mit Passkey`}
      lead={t`Das Gremium kann vor wichtigen Schritten noch einmal nach dem Passkey fragen. Er gilt dann fünf Minuten. Wer keinen hat, muss vorher einen anlegen.`}
    >
      {dialog}
      <Form onSubmit={() => void submit()}>
        <ActProblem problem={problem} title={t`Nicht gespeichert`} />
        <CheckboxGroup
          label={t`Passkey verlangen`}
          hint={t`Wenn Sie etwas abwählen, werden Sie selbst nach Ihrem Passkey gefragt.`}
          choices={stepUpActs.map((value) => ({ value, label: t(stepUpActWords[value]) }))}
          values={acts}
          onChange={setActs}
        />
        <div className="button-row">
          <Button type="submit" pending={pending}>
            {t`Speichern`}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
