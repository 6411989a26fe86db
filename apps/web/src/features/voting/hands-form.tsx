import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { CheckboxGroup } from '@gremia/ui/checkbox-group';
import { Form, FormGroup } from '@gremia/ui/form';
import { NumberField } from '@gremia/ui/number-field';
import { type Choice, choices } from '@gremia/domain/voting/ballot';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatNumber } from '../../platform/i18n/formats';
import { choiceWords } from './ballot-words';
import { recordHandsRefusals } from './refusal-words';
import { useAct } from './use-act';

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
    recordHands(input: $input) {
      __typename
      ... on RecordHandsRefused {
        reason
      }
    }
  }
`);

type Counts = Readonly<Record<Choice, number | null>>;

export interface HandsFormProps {
  ballot: FragmentOf<typeof HandsFormFragment>;
  onActed: () => void;
}

/** Counted hands, bench by bench, and whose objection is to be put down. */
export function HandsForm({ ballot, onActed }: HandsFormProps) {
  const { t } = useLingui();
  const { id, benches, seats, hands } = readFragment(HandsFormFragment, ballot);
  const [counts, setCounts] = useState<Readonly<Record<string, Counts>>>(() =>
    Object.fromEntries((hands?.benches ?? []).map(({ benchKey, ...bench }) => [benchKey, bench])),
  );
  const [objecting, setObjecting] = useState<readonly string[]>(hands?.objectingSeatIds ?? []);
  const [{ fetching }, record] = useMutation(RecordHandsMutation);
  const { problem, settle } = useAct(onActed);
  const none: Counts = { yes: null, no: null, abstain: null };

  function count(benchKey: string, choice: Choice, value: number | null) {
    setCounts((before) => ({ ...before, [benchKey]: { ...(before[benchKey] ?? none), [choice]: value } }));
  }

  async function submit() {
    const counted = benches.map(({ key }) => {
      const { yes, no, abstain } = counts[key] ?? none;
      return { benchKey: key, yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0 };
    });
    const input = { ballotId: id, benches: counted, objectingSeatIds: [...objecting] };
    settle((await record({ input })).data?.recordHands, recordHandsRefusals);
  }

  return (
    <Form onSubmit={() => void submit()}>
      {problem === null ? null : (
        <Alert urgent tone="warning" headingLevel={4} title={t`Bitte prüfen Sie die Zahlen`}>
          {problem}
        </Alert>
      )}
      {benches.map(({ key, name, present }) => (
        <FormGroup key={key} title={t`${name}: ${present} anwesend`}>
          <div className="cluster">
            {choices.map((choice) => (
              <NumberField
                key={choice}
                label={t(choiceWords[choice])}
                value={counts[key]?.[choice] ?? null}
                format={(value) => formatNumber(value)}
                onChange={(value) => count(key, choice, value)}
              />
            ))}
          </div>
        </FormGroup>
      ))}
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
      <div className="button-row">
        <Button type="submit" pending={fetching} pendingLabel={t`Wird eingetragen …`}>
          {t`Zahlen eintragen`}
        </Button>
        {hands ? <span>{t`Eingetragen. Bis zum Schließen können Sie die Zahlen ändern.`}</span> : null}
      </div>
    </Form>
  );
}
