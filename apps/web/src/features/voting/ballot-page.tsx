import { useLingui } from '@lingui/react/macro';
import { Alert } from '@gremia/ui/alert';
import { Badge } from '@gremia/ui/badge';
import { KeyFacts } from '@gremia/ui/key-facts';
import { OfficialDocument } from '@gremia/ui/official-document';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDeadline } from '../../platform/i18n/deadline';
import { formatMoment } from '../../platform/i18n/formats';
import { ConnectionNote } from '../../platform/live/connection-note';
import { Page as Frame } from '../../platform/page/page';
import { useAddressParam } from '../../platform/routing/use-address';
import { PlainText } from '../proposals/proposals.public';
import { BallotNames, BallotNamesFragment } from './ballot-names';
import { BallotProgress, BallotProgressFragment } from './ballot-progress';
import { BallotResult, BallotResultFragment } from './ballot-result';
import { RuleInWords, RuleInWordsFragment } from './ballot-rule';
import { ballotStateLooks, formWords } from './ballot-words';
import { ConductPanel, ConductPanelFragment } from './conduct-panel';
import { Recount } from './recount';
import { LiveBallotFragment, useLiveBallots } from './use-live-ballots';
import { useCirculationChanges } from './use-circulation-changes';
import { useWayTo } from './use-way-to';
import { VotePanel, VotePanelFragment } from './vote-panel';
import { YesConsequence, YesConsequenceFragment } from './yes-consequence';

const BallotPageFragment = graphql(
  `
    fragment BallotPage on Ballot {
      id
      boardName
      circulationId
      deadline
      meetingId
      meetingSlug
      meetingTitle
      itemNumber
      itemTitle
      example
      form
      state
      question
      openedAt
      closedAt
      annulledAt
      annulmentReason
      rule {
        title
        ...RuleInWords
      }
      proposal {
        title
        version
        text
        ...YesConsequence
      }
      objecting
      result {
        outcome
      }
      ...VotePanel
      ...ConductPanel
      ...BallotProgress
      ...BallotResult
      ...BallotNames
      ...LiveBallot
    }
  `,
  [
    RuleInWordsFragment,
    YesConsequenceFragment,
    VotePanelFragment,
    ConductPanelFragment,
    BallotProgressFragment,
    BallotResultFragment,
    BallotNamesFragment,
    LiveBallotFragment,
  ],
);

const BallotPageQuery = graphql(
  `
    query BallotPage($id: ID!) {
      ballot(id: $id) {
        ...BallotPage
      }
    }
  `,
  [BallotPageFragment],
);

export function Page() {
  const id = useAddressParam('id');
  const [answer, refresh] = useQuery({ query: BallotPageQuery, variables: { id } });
  return (
    <AnswerView answer={[answer, refresh]}>
      {({ ballot }) => (
        <BallotRecord key={id} ballot={ballot} onChange={() => refresh({ requestPolicy: 'network-only' })} />
      )}
    </AnswerView>
  );
}

interface BallotRecordProps {
  ballot: FragmentOf<typeof BallotPageFragment>;
  onChange: () => void;
}

function BallotRecord({ ballot: masked, onChange }: BallotRecordProps) {
  const { t } = useLingui();
  const read = readFragment(BallotPageFragment, masked);
  const isOver = read.state === 'certified' || read.state === 'annulled';
  const page = { meetingId: isOver ? null : read.meetingId, itemId: null, forStaff: false };
  const [ballot = read] = useLiveBallots([read], page, onChange);
  const { id, state, form, proposal, result, deadline } = ballot;
  useCirculationChanges(isOver ? null : ballot.circulationId, onChange);
  const way = useWayTo(ballot);
  const look = ballotStateLooks[state];
  return (
    <Frame
      breadcrumb={way}
      kicker={t`Abstimmung · ${ballot.boardName}`}
      title={ballot.question}
      state={
        <>
          <StateBadge tone={look.tone}>{t(look.word)}</StateBadge>
          {ballot.example ? <Badge>{t`Beispiel`}</Badge> : null}
        </>
      }
    >
      {isOver ? null : <ConnectionNote />}
      <VotePanel questionShown ballot={ballot} onSettled={onChange} />
      <BallotProgress ballot={ballot} />
      <BallotNames during="voting" ballot={ballot} />
      <KeyFacts
        facts={[
          { term: t`Form`, value: t(formWords[form].name) },
          { term: t`Beschlussregel`, value: ballot.rule.title },
          ...(ballot.openedAt === null ? [] : [{ term: t`Eröffnet`, value: formatMoment(ballot.openedAt) }]),
          ...(deadline === null ? [] : [{ term: t`Frist`, value: formatDeadline(deadline) }]),
          ...(ballot.closedAt === null
            ? []
            : [{ term: t`Geschlossen`, value: formatMoment(ballot.closedAt) }]),
        ]}
      />
      {state === 'annulled' ? (
        <Alert tone="neutral" title={t`Diese Abstimmung wurde aufgehoben`}>
          {t`Grund: ${ballot.annulmentReason ?? ''}`}
        </Alert>
      ) : null}
      <ConductPanel ballot={ballot} onActed={onChange} />
      {result === null ? null : (
        <Section id="ergebnis" title={t`Ergebnis`} ruled>
          <BallotResult ballot={ballot} />
          <BallotNames during="result" ballot={ballot} />
          <Objecting labels={ballot.objecting} />
        </Section>
      )}
      {proposal === null ? null : <YesConsequence proposal={proposal} />}
      {proposal === null ? null : (
        <Section id="vorlage" title={t`Worüber abgestimmt wird`} ruled>
          <ProposalText issuer={ballot.boardName} {...proposal} />
        </Section>
      )}
      <Section id="regel" title={t`Die Regel`} lead={ballot.rule.title} ruled>
        <RuleInWords rule={ballot.rule} />
      </Section>
      {result === null ? null : <Recount ballotId={id} outcome={result.outcome} />}
    </Frame>
  );
}

function Objecting({ labels }: { labels: readonly string[] }) {
  const { t } = useLingui();
  return labels.length === 0 ? null : <p>{t`Widerspruch zu Protokoll: ${labels.join('; ')}`}</p>;
}

interface ProposalTextProps {
  issuer: string;
  title: string;
  version: number;
  text: string;
}

function ProposalText({ issuer, title, version, text }: ProposalTextProps) {
  const { t } = useLingui();
  return (
    <OfficialDocument
      issuer={issuer}
      title={title}
      subtitle={t`Beschlussvorlage, Fassung ${version}`}
      headingLevel={3}
    >
      <PlainText text={text} />
    </OfficialDocument>
  );
}
