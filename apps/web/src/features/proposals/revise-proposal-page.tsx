import { useLingui } from '@lingui/react/macro';
import type { FlawInField } from '@gremia/domain/proposals/proposal-draft';
import { Alert } from '@gremia/ui/alert';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useOutcome } from '../../platform/act/use-outcome';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { Page as Frame } from '../../platform/page/page';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import type { DraftSafe, Kept } from './draft-safe';
import { WithFormChoices } from './form-choices';
import { asDraft, asForm } from './form-state';
import { ProposalForm, type FormChoices } from './proposal-form';
import { asInput } from './proposal-input';
import { reviseRefusals } from './refusal-words';
import { RestoredNote } from './restored-note';
import { useKeptForm } from './use-kept-form';
import { WithDraftSafe } from './with-draft-safe';

const ProposalToReviseQuery = graphql(`
  query ProposalToRevise($id: ID!) {
    proposal(id: $id) {
      id
      version
      title
      text
      rationale
      underVote
      viewerCan {
        revise
      }
      terms {
        basisOfForce
        publicationLevel
        funding
        standard {
          slug
        }
        scope {
          kinds
          competence
          sizeClasses
          regions
          districts
          providers
          keys
          except
        }
        deadlines {
          deadlineClass
          dueOn
        }
        commitments {
          kind
          title
          owedBy
          amountInEuro
          dueOn
          reciprocal
        }
      }
    }
  }
`);

const ReviseProposalMutation = graphql(`
  mutation ReviseProposal($proposalId: ID!, $seenVersion: Int!, $proposal: ProposalInput!) {
    reviseProposal(proposalId: $proposalId, seenVersion: $seenVersion, proposal: $proposal) {
      __typename
      ... on Proposal {
        id
        version
      }
      ... on ReviseProposalRefused {
        reason
        flaws {
          field
          flaw
          value
        }
      }
    }
  }
`);

type Proposal = ResultOf<typeof ProposalToReviseQuery>['proposal'];

export function Page() {
  const { t } = useLingui();
  const id = useAddressParam('id');
  const answer = useQuery({ query: ProposalToReviseQuery, variables: { id }, requestPolicy: 'network-only' });
  return (
    <AnswerView answer={answer} breadcrumb={[{ to: places.meetings(), label: t`Sitzungen` }]}>
      {({ proposal }) => (
        <Frame
          breadcrumb={[{ to: places.proposal(id), label: t`Beschlussvorlage` }]}
          title={t`Vorlage bearbeiten`}
          lead={t`Sie schreiben Fassung ${proposal.version + 1}. Die früheren bleiben erhalten.`}
        >
          {proposal.viewerCan.revise ? (
            <WithFormChoices>
              {(choices) => (
                // A draft of an older version is not put over a newer one.
                <WithDraftSafe key={id} place={`${id}.${proposal.version}`}>
                  {(safe, found) => <ReviseForm {...{ proposal, choices, safe, found }} />}
                </WithDraftSafe>
              )}
            </WithFormChoices>
          ) : (
            <Alert tone="info" title={t`Diese Vorlage lässt sich jetzt nicht ändern`}>
              {proposal.underVote
                ? t`Über sie wird gerade abgestimmt.`
                : t`Über sie ist entschieden, oder Ihre Rolle schreibt keine Vorlagen dieses Gremiums.`}
            </Alert>
          )}
        </Frame>
      )}
    </AnswerView>
  );
}

interface ReviseFormProps {
  proposal: Proposal;
  choices: FormChoices;
  safe: DraftSafe;
  found: Kept | null;
}

function ReviseForm({ proposal, choices, safe, found }: ReviseFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { id, version } = proposal;
  const kept = useKeptForm(safe, found, asForm(proposal));
  const [{ fetching }, revise] = useMutation(ReviseProposalMutation);
  const { problem, settle } = useOutcome();
  const [flaws, setFlaws] = useState<readonly FlawInField[]>([]);

  async function send() {
    const input = asInput(asDraft(kept.form));
    const { data } = await revise({ proposalId: id, seenVersion: version, proposal: input });
    const answer = data?.reviseProposal;
    setFlaws(answer?.__typename === 'ReviseProposalRefused' ? answer.flaws : []);
    settle(answer, reviseRefusals);
    if (answer?.__typename === 'Proposal') {
      kept.forget();
      return void navigate({ to: places.proposal(id) });
    }
  }

  return (
    <>
      <RestoredNote kept={kept} />
      <ProposalForm
        {...choices}
        kept={kept}
        submitLabel={t`Neue Fassung speichern`}
        pending={fetching}
        problem={flaws.length > 0 ? null : problem}
        flawsOfServer={flaws}
        onSend={() => void send()}
      />
    </>
  );
}
