import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { ConfirmAct } from '@gremia/ui/confirm-act';
import { useState } from 'react';
import { useMutation } from 'urql';
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
  const [problem, setProblem] = useState<string | null>(null);

  async function act(): Promise<boolean> {
    const { data } = await table({ proposalId, itemId });
    const answer = data?.tableProposal;
    if (answer?.__typename === 'Proposal') {
      onDone();
      return true;
    }
    setProblem(
      answer === undefined
        ? t`Der Server hat nicht geantwortet. Die Vorlage ist nicht eingebracht. Bitte versuchen Sie es noch einmal.`
        : t(tableRefusals[answer.reason]),
    );
    return false;
  }

  return (
    <ConfirmAct
      label={t`Vorlage einbringen`}
      size="small"
      question={t`Vorlage in die Sitzung einbringen?`}
      consequence={
        <div className="stack">
          {problem === null ? null : <Alert urgent tone="warning" title={problem} />}
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
