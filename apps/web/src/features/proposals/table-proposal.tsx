import { useLingui } from '@lingui/react/macro';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { useMutation } from 'urql';
import { ActProblem } from '../../platform/act/act-problem';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql } from '../../platform/graphql/graphql';
import { tableRefusals } from './refusal-words';

const TableProposalMutation = graphql(`
  mutation TableProposal($proposalId: ID!, $itemId: ID!) {
    tableProposal(proposalId: $proposalId, itemId: $itemId) {
      __typename
      ... on Proposal {
        id
        state
      }
      ... on TableProposalRefused {
        reason
      }
    }
  }
`);

export interface TableProposalProps {
  proposalId: string;
  itemId: string;
  onDone: () => void;
}

/** Puts the proposal before the meeting: from then on the public of the meeting reads it, and it can be voted on. */
export function TableProposal({ proposalId, itemId, onDone }: TableProposalProps) {
  const { t } = useLingui();
  const [, table] = useMutation(TableProposalMutation);
  const { problem, settle } = useOutcome();

  async function act(): Promise<boolean> {
    const { data } = await table({ proposalId, itemId });
    const done = settle(data?.tableProposal, tableRefusals);
    if (done) onDone();
    return done;
  }

  return (
    <ConfirmAct
      label={t`Vorlage einbringen`}
      size="small"
      question={t`Vorlage in die Sitzung einbringen?`}
      consequence={
        <div className="stack">
          <ActProblem problem={problem} />
          <p>
            {t`Danach sehen alle sie, die den Tagesordnungspunkt sehen, und über sie kann abgestimmt werden. Bis die Abstimmung eröffnet ist, können Sie den Text noch ändern.`}
          </p>
        </div>
      }
      cancelLabel={t`Noch nicht`}
      onConfirm={act}
    />
  );
}
