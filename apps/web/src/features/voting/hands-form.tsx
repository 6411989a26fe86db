import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { Form } from '@gremia/ui/form';
import { type Choice, choices } from '@gremia/domain/voting/ballot';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { choiceWords } from './ballot-words';
import { CountFields, RecordCount, useCounts } from './count-fields';
import { recordHandsRefusals } from './refusal-words';

export const HandsFormFragment = graphql(`
  fragment HandsForm on Ballot {
    id
    benches {
      key
      name
      present
    }
    seats {
      seatId
      label
      voting
      present
    }
    hands {
      benches {
        benchKey
        yes
        no
        abstain
      }
      objectingSeatIds
    }
  }
`);

const RecordHandsMutation = graphql(`
  mutation RecordHands($input: RecordHandsInput!) {
    acted: recordHands(input: $input) {
      __typename
      ... on RecordHandsRefused {
        reason
      }
    }
  }
`);

export interface HandsFormProps {
  ballot: FragmentOf<typeof HandsFormFragment>;
  onActed: () => void;
}

/** Counted hands, bench by bench, and whose objection is to be put down. */
export function HandsForm({ ballot, onActed }: HandsFormProps) {
  const { t } = useLingui();
  const { id, benches, seats, hands } = readFragment(HandsFormFragment, ballot);
  const counts = useCounts<Choice>(() =>
    (hands?.benches ?? []).map(({ benchKey, ...bench }) => [benchKey, bench]),
  );
  const [objecting, setObjecting] = useState<readonly string[]>(hands?.objectingSeatIds ?? []);
  const { problem, pending, act } = useAct(onActed);

  async function submit() {
    const counted = benches.map(({ key }) => ({
      benchKey: key,
      yes: counts.counted(key, 'yes'),
      no: counts.counted(key, 'no'),
      abstain: counts.counted(key, 'abstain'),
    }));
    const input = { ballotId: id, benches: counted, objectingSeatIds: [...objecting] };
    await act(RecordHandsMutation, { input }, recordHandsRefusals);
  }

  return (
    <Form onSubmit={() => void submit()}>
      <ActProblem problem={problem} headingLevel={4} title={t`Bitte prüfen Sie die Zahlen`} />
      <CountFields groups={benches} marks={choices} words={choiceWords} counts={counts} />
      <CheckboxGroup
        label={t`Widerspruch festhalten`}
        optionalLabel={t`(freiwillig)`}
        hint={t`Wer verlangt, dass die eigene Gegenstimme in der Niederschrift steht.`}
        inline
        values={objecting}
        onChange={setObjecting}
        choices={seats
          .filter(({ voting, present }) => voting && present)
          .map(({ seatId, label }) => ({ value: seatId, label }))}
      />
      <RecordCount pending={pending} recorded={hands !== null} />
    </Form>
  );
}
