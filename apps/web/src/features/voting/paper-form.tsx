import { useLingui } from '@lingui/react/macro';
import { Form } from '@gremia/ui/form';
import { type PaperMark, paperMarks } from '@gremia/domain/voting/paper-vote';
import { ActProblem } from '../../platform/act/act-problem';
import { useAct } from '../../platform/act/use-act';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { markWords } from './ballot-words';
import { CountFields, RecordCount, useCounts } from './count-fields';
import { recordPaperCountRefusals } from './refusal-words';

export const PaperFormFragment = graphql(`
  fragment PaperForm on Ballot {
    id
    papersPerBench
    benches {
      key
      name
      present
    }
    paperTotals {
      benchKey
      yes
      no
      abstain
      invalid
    }
  }
`);

const RecordPaperCountMutation = graphql(`
  mutation RecordPaperCount($input: RecordPaperCountInput!) {
    acted: recordPaperCount(input: $input) {
      __typename
      ... on RecordPaperCountRefused {
        reason
      }
    }
  }
`);

/** Stands for everybody together among the keys of the benches. */
const together = '';

export interface PaperFormProps {
  ballot: FragmentOf<typeof PaperFormFragment>;
  onActed: () => void;
}

/** Counted papers: all together, or in an urn a bench where the rule asks for the benches. */
export function PaperForm({ ballot, onActed }: PaperFormProps) {
  const { t } = useLingui();
  const { id, papersPerBench, benches, paperTotals } = readFragment(PaperFormFragment, ballot);
  const counts = useCounts<PaperMark>(() =>
    (paperTotals ?? []).map(({ benchKey, ...marks }) => [benchKey ?? together, marks]),
  );
  const { problem, pending, act } = useAct(onActed);
  const present = benches.reduce((total, bench) => total + bench.present, 0);
  const urns = papersPerBench ? benches : [{ key: together, name: t`Alle Stimmzettel`, present }];

  async function submit() {
    const totals = urns.map(({ key }) => ({
      benchKey: key === together ? null : key,
      yes: counts.counted(key, 'yes'),
      no: counts.counted(key, 'no'),
      abstain: counts.counted(key, 'abstain'),
      invalid: counts.counted(key, 'invalid'),
    }));
    const input = { ballotId: id, totals };
    await act(RecordPaperCountMutation, { input }, recordPaperCountRefusals);
  }

  return (
    <Form onSubmit={() => void submit()}>
      <ActProblem problem={problem} headingLevel={4} title={t`Bitte prüfen Sie die Zahlen`} />
      <CountFields groups={urns} marks={paperMarks} words={markWords} counts={counts} />
      <RecordCount pending={pending} recorded={paperTotals !== null} />
    </Form>
  );
}
