import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { buttonClass } from '@gremia/ui/button';
import { KeyFacts } from '@gremia/ui/key-facts';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { AnswerView } from '../../platform/graphql/answer-view';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { useAddressParam } from '../../platform/routing/use-address';
import { ProposalText, ProposalTextFragment } from './item-proposal';
import { PlainText } from './plain-text';
import { proposalStateWords } from './proposal-words';
import { TableProposal } from './table-proposal';

const ProposalQuery = graphql(
  `
    query Proposal($id: ID!) {
      proposal(id: $id) {
        id
        title
        state
        version
        example
        boardName
        item {
          id
          number
          meetingSlug
          meetingTitle
          startsAt
        }
        topic {
          title
          sessionNumber
        }
        versions {
          version
          title
          text
          writtenAt
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

type Proposal = ResultOf<typeof ProposalQuery>['proposal'];

export function Page() {
  const { t } = useLingui();
  const id = useAddressParam('id');
  const answer = useQuery({ query: ProposalQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const [, read] = answer;
  return (
    <AnswerView answer={answer} breadcrumb={[{ to: places.meetings(), label: t`Sitzungen` }]}>
      {({ proposal }) => (
        <ProposalView proposal={proposal} onChange={() => read({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

function ProposalView({ proposal, onChange }: { proposal: Proposal; onChange: () => void }) {
  const { t } = useLingui();
  const { id, title, state, version, example, item, viewerCan } = proposal;
  return (
    <Frame
      breadcrumb={
        item === null
          ? [{ to: places.meetings(), label: t`Sitzungen` }]
          : [
              { to: places.meeting(item.meetingSlug), label: item.meetingTitle },
              { to: places.agendaItem(item.meetingSlug, item.number), label: t`TOP ${item.number}` },
            ]
      }
      kicker={t`Beschlussvorlage, Fassung ${version}`}
      title={title}
      state={
        <>
          <StateBadge tone={proposalStateWords[state].tone}>{t(proposalStateWords[state].word)}</StateBadge>
          {example ? <Badge>{t`Beispiel`}</Badge> : null}
        </>
      }
      actions={
        <>
          {viewerCan.revise ? (
            <PlaceLink to={places.reviseProposal(id)} className={buttonClass('secondary')}>
              {t`Bearbeiten`}
            </PlaceLink>
          ) : null}
          {viewerCan.table && item !== null ? (
            <TableProposal proposalId={id} itemId={item.id} onDone={onChange} />
          ) : null}
        </>
      }
    >
      <Facts proposal={proposal} />
      <ProposalText proposal={proposal} />
      <EarlierVersions proposal={proposal} />
    </Frame>
  );
}

function Facts({ proposal: { boardName, item, topic } }: { proposal: Proposal }) {
  const { t } = useLingui();
  const board = { term: t`Gremium`, value: boardName };
  const meeting = item && {
    term: t`Sitzung`,
    value: formatMoment(item.startsAt),
    note: t`TOP ${item.number}`,
  };
  const federal = topic && {
    term: t`Thema des IT-Planungsrats`,
    value: <PlaceLink to={places.federalSession(topic.sessionNumber)}>{topic.title}</PlaceLink>,
    note: t`${topic.sessionNumber}. Sitzung`,
  };
  return <KeyFacts facts={[board, meeting, federal].filter((fact) => fact !== null)} />;
}

function EarlierVersions({ proposal: { versions } }: { proposal: Proposal }) {
  const { t } = useLingui();
  const earlier = versions.slice(1);
  if (earlier.length === 0) return null;
  return (
    <Section id="fassungen" title={t`Frühere Fassungen`}>
      {earlier.map(({ version, title, text, writtenAt }) => (
        <details key={version} className="twin">
          <summary>{t`Fassung ${version} vom ${formatMoment(writtenAt)}`}</summary>
          <div className="stack stack--small">
            <p>
              <strong>{title}</strong>
            </p>
            <PlainText text={text} />
          </div>
        </details>
      ))}
    </Section>
  );
}
