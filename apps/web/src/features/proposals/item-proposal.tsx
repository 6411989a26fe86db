import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { OfficialDocument } from '@gremia/ui/official-document';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { PlainText } from './plain-text';
import { proposalStateWords } from './proposal-words';
import { TableProposal } from './table-proposal';
import { BindingFacts, Promises, TermsFragment } from './terms-view';

export const ProposalTextFragment = graphql(
  `
    fragment ProposalText on Proposal {
      title
      text
      rationale
      version
      boardName
      terms {
        ...Terms
      }
    }
  `,
  [TermsFragment],
);

const ItemProposalQuery = graphql(
  `
    query ItemProposal($id: ID!) {
      proposal(id: $id) {
        id
        state
        item {
          id
        }
        viewerCan {
          revise
          table
        }
        ...ProposalText
      }
    }
  `,
  [ProposalTextFragment],
);

/** The proposal of an item of an agenda: its wording, whom it binds and why, what is promised. */
export function ItemProposal({ proposalId }: { proposalId: string }) {
  const { t } = useLingui();
  const answer = useQuery({
    query: ItemProposalQuery,
    variables: { id: proposalId },
    requestPolicy: 'cache-and-network',
  });
  const [, read] = answer;
  return (
    <AnswerView answer={answer}>
      {({ proposal }) => (
        <Section
          id="vorlage"
          title={t`Beschlussvorlage`}
          actions={
            <>
              {proposal.viewerCan.revise ? (
                <PlaceLink
                  to={places.reviseProposal(proposal.id)}
                  className={buttonClass('secondary', 'small')}
                >
                  {t`Vorlage bearbeiten`}
                </PlaceLink>
              ) : null}
              {proposal.viewerCan.table && proposal.item !== null ? (
                <TableProposal
                  proposalId={proposal.id}
                  itemId={proposal.item.id}
                  onDone={() => read({ requestPolicy: 'network-only' })}
                />
              ) : null}
            </>
          }
        >
          <p>
            <StateBadge tone={proposalStateWords[proposal.state].tone}>
              {t(proposalStateWords[proposal.state].word)}
            </StateBadge>
          </p>
          <ProposalText proposal={proposal} />
        </Section>
      )}
    </AnswerView>
  );
}

/** The proposal as it is put to the vote. */
export function ProposalText({ proposal }: { proposal: FragmentOf<typeof ProposalTextFragment> }) {
  const { t } = useLingui();
  const { title, text, rationale, version, boardName, terms } = readFragment(ProposalTextFragment, proposal);
  return (
    <div className="stack stack--large">
      <OfficialDocument
        issuer={boardName}
        title={title}
        subtitle={t`Beschlussvorlage, Fassung ${version}`}
        headingLevel={3}
      >
        <PlainText text={text} />
        {rationale === '' ? null : (
          <>
            <h4>{t`Begründung`}</h4>
            <PlainText text={rationale} />
          </>
        )}
      </OfficialDocument>
      <Section id="vorlage-wirkung" level={3} title={t`Wen es bindet`}>
        <BindingFacts terms={terms} />
      </Section>
      <Section id="vorlage-zusagen" level={3} title={t`Wer bezahlt, was zugesagt wird`}>
        <Promises terms={terms} />
      </Section>
    </div>
  );
}
