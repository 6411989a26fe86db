import { useLingui } from '@lingui/react/macro';
import { buttonClass } from '@gremia/ui/button';
import { Heading } from '@gremia/ui/heading';
import { Icon } from '@gremia/ui/icon';
import { Section } from '@gremia/ui/section';
import { StateBadge } from '@gremia/ui/state-badge';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { BallotNames, BallotNamesFragment } from './ballot-names';
import { BallotProgress, BallotProgressFragment } from './ballot-progress';
import { BallotResult, BallotResultFragment } from './ballot-result';
import { ballotStateLooks, formWords } from './ballot-words';
import { ChallengePanel, ChallengePanelFragment } from './challenge-panel';
import { ConductPanel, ConductPanelFragment } from './conduct-panel';
import { LiveBallotFragment, useLiveBallots } from './use-live-ballots';
import { VotePanel, VotePanelFragment } from './vote-panel';

const BallotOfItemFragment = graphql(
  `
    fragment BallotOfItem on Ballot {
      id
      form
      state
      question
      annulmentReason
      rule {
        title
      }
      ...VotePanel
      ...BallotProgress
      ...ConductPanel
      ...BallotResult
      ...BallotNames
    }
  `,
  [
    VotePanelFragment,
    BallotProgressFragment,
    ConductPanelFragment,
    BallotResultFragment,
    BallotNamesFragment,
  ],
);

const ItemBallotsQuery = graphql(
  `
    query ItemBallots($itemId: ID!) {
      itemBallots(itemId: $itemId) {
        id
        state
        ...BallotOfItem
        ...LiveBallot
      }
      ballotPreparation(itemId: $itemId) {
        rules {
          forms {
            hindrance
          }
        }
      }
      itemChallenges(itemId: $itemId) {
        open
        ...ChallengePanel
      }
    }
  `,
  [BallotOfItemFragment, ChallengePanelFragment, LiveBallotFragment],
);

export interface ItemBallotProps {
  itemId: string;
  meetingId: string;
}

/** The voting on an item of the agenda: what runs, what came out, and for the staff the way to open it. */
export function ItemBallot({ itemId, meetingId }: ItemBallotProps) {
  const { t } = useLingui();
  const [answer, refresh] = useQuery({ query: ItemBallotsQuery, variables: { itemId } });
  const readAgain = () => refresh({ requestPolicy: 'network-only' });
  const forStaff = answer.data != null && answer.data.ballotPreparation !== null;
  const ballots = useLiveBallots(answer.data?.itemBallots ?? [], { meetingId, itemId, forStaff }, readAgain);
  return (
    <AnswerView answer={[answer, refresh]}>
      {({ ballotPreparation, itemChallenges }) => {
        const forms = ballotPreparation?.rules.flatMap((rule) => rule.forms) ?? [];
        const mayOpen = forms.some(({ hindrance }) => hindrance === null);
        const mayDemand = itemChallenges?.open === true;
        if (ballots.length === 0 && !mayOpen && !mayDemand) return null;
        return (
          <Section id={`abstimmung-${itemId}`} title={t`Abstimmung`}>
            <div className="stack stack--sections">
              {ballots.toReversed().map((ballot) => (
                <BallotOfItem key={ballot.id} ballot={ballot} onChange={readAgain} />
              ))}
            </div>
            {itemChallenges === null ? null : (
              <ChallengePanel challenges={itemChallenges} onActed={readAgain} />
            )}
            {mayOpen ? (
              <p>
                <PlaceLink to={places.openBallot(itemId)} className={buttonClass('primary')}>
                  <Icon name="ballot" />
                  {ballots.length === 0 ? t`Abstimmung vorbereiten` : t`Neu abstimmen lassen`}
                </PlaceLink>
              </p>
            ) : null}
          </Section>
        );
      }}
    </AnswerView>
  );
}

interface BallotOfItemProps {
  ballot: FragmentOf<typeof BallotOfItemFragment>;
  onChange: () => void;
}

function BallotOfItem({ ballot: masked, onChange }: BallotOfItemProps) {
  const { t } = useLingui();
  const ballot = readFragment(BallotOfItemFragment, masked);
  const { id, state, form, question, rule } = ballot;
  const look = ballotStateLooks[state];
  return (
    <article className="stack stack--large" aria-label={question}>
      <div className="stack stack--small">
        <div className="cluster">
          <StateBadge tone={look.tone}>{t(look.word)}</StateBadge>
          <span>
            {t(formWords[form].name)} · {rule.title}
          </span>
        </div>
        <Heading level={3}>
          <PlaceLink to={places.ballot(id)}>{question}</PlaceLink>
        </Heading>
        {state === 'annulled' ? <p>{t`Grund der Aufhebung: ${ballot.annulmentReason ?? ''}`}</p> : null}
      </div>
      <VotePanel questionShown headingLevel={4} ballot={ballot} onSettled={onChange} />
      <BallotProgress ballot={ballot} />
      <BallotNames during="voting" ballot={ballot} />
      <ConductPanel headingLevel={4} ballot={ballot} onActed={onChange} />
      <BallotResult ballot={ballot} headingLevel={4} />
    </article>
  );
}
