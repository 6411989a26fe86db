import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Alert } from '@gremia/ui/alert';
import { Button } from '@gremia/ui/button';
import { Form, FormGroup } from '@gremia/ui/form';
import { NumberField } from '@gremia/ui/number-field';
import { type PaperMark, paperMarks } from '@gremia/domain/voting/paper-vote';
import { useMutation } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatNumber } from '../../platform/i18n/formats';
import { markWords } from './ballot-words';
import { recordPaperCountRefusals } from './refusal-words';
import { useAct } from './use-act';

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
    recordPaperCount(input: $input) {
      __typename
      ... on RecordPaperCountRefused {
        reason
      }
    }
  }
`);

type Marks = Readonly<Record<PaperMark, number | null>>;
const nothing: Marks = { yes: null, no: null, abstain: null, invalid: null };
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
  const [counts, setCounts] = useState<Readonly<Record<string, Marks>>>(() =>
    Object.fromEntries((paperTotals ?? []).map(({ benchKey, ...marks }) => [benchKey ?? together, marks])),
  );
  const [{ fetching }, record] = useMutation(RecordPaperCountMutation);
  const { problem, settle } = useAct(onActed);
  const present = benches.reduce((total, bench) => total + bench.present, 0);
  const urns = papersPerBench ? benches : [{ key: together, name: t`Alle Stimmzettel`, present }];

  function count(key: string, mark: PaperMark, value: number | null) {
    setCounts((before) => ({ ...before, [key]: { ...(before[key] ?? nothing), [mark]: value } }));
  }

  async function submit() {
    const totals = urns.map(({ key }) => {
      const { yes, no, abstain, invalid } = counts[key] ?? nothing;
      const marks = { yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0, invalid: invalid ?? 0 };
      return { ...marks, benchKey: key === together ? null : key };
    });
    const { data } = await record({ input: { ballotId: id, totals } });
    settle(data?.recordPaperCount, recordPaperCountRefusals);
  }

  return (
    <Form onSubmit={() => void submit()}>
      {problem === null ? null : (
        <Alert urgent tone="warning" headingLevel={4} title={t`Bitte prüfen Sie die Zahlen`}>
          {problem}
        </Alert>
      )}
      {urns.map(({ key, name, present: there }) => (
        <FormGroup key={key} title={t`${name}: ${there} anwesend`}>
          <div className="cluster">
            {paperMarks.map((mark) => (
              <NumberField
                key={mark}
                label={t(markWords[mark])}
                value={counts[key]?.[mark] ?? null}
                format={(value) => formatNumber(value)}
                onChange={(value) => count(key, mark, value)}
              />
            ))}
          </div>
        </FormGroup>
      ))}
      <div className="button-row">
        <Button type="submit" pending={fetching} pendingLabel={t`Wird eingetragen …`}>
          {t`Zahlen eintragen`}
        </Button>
        {paperTotals ? <span>{t`Eingetragen. Bis zum Schließen können Sie die Zahlen ändern.`}</span> : null}
      </div>
    </Form>
  );
}
