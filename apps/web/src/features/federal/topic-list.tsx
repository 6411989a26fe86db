import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { topicStates } from './federal-words';
import { MirrorTopic } from './mirror-topic';
import { TopicLinks, TopicLinksFragment } from './topic-links';

export const TopicFragment = graphql(
  `
    fragment Topic on FederalTopic {
      id
      number
      title
      kind
      summary
      greenList
      state
      decision {
        slug
      }
      item {
        id
      }
      ...TopicLinks
    }
  `,
  [TopicLinksFragment],
);

export const MirrorTargetFragment = graphql(`
  fragment MirrorTarget on MirrorTarget {
    meetingId
    title
    startsAt
  }
`);

type Topic = ResultOf<typeof TopicFragment>;

export interface TopicListProps {
  topics: readonly FragmentOf<typeof TopicFragment>[];
  /** The own meetings onto whose agenda a topic can be taken; empty for those who may not. */
  targets: readonly FragmentOf<typeof MirrorTargetFragment>[];
  onChange: () => void;
}

const takable: ReadonlySet<Topic['state']> = new Set(['announced', 'documentsAvailable', 'postponed']);

export function TopicList({ topics, targets, onChange }: TopicListProps) {
  const { t } = useLingui();
  const meetings = readFragment(MirrorTargetFragment, targets);
  const rows = readFragment(TopicFragment, topics);
  return (
    <ItemList
      label={t`Themen`}
      items={rows.map((topic) => ({
        key: topic.id,
        lead: topic.number === null ? '–' : t`TOP ${topic.number}`,
        title: <TopicTitle topic={topic} />,
        meta: topic.summary ?? topic.kind ?? undefined,
        end: (
          <>
            {topic.greenList ? <Badge>{t`Grüne Liste`}</Badge> : null}
            <StateBadge tone={topicStates[topic.state].tone}>{t(topicStates[topic.state].word)}</StateBadge>
          </>
        ),
        below:
          meetings.length > 0 && topic.item === null && takable.has(topic.state) ? (
            <MirrorTopic topicId={topic.id} title={topic.title} meetings={meetings} onDone={onChange} />
          ) : (
            <TopicLinks topic={topic} />
          ),
      }))}
    />
  );
}

function TopicTitle({ topic: { title, decision } }: { topic: Topic }) {
  return decision === null ? (
    title
  ) : (
    <PlaceLink to={places.federalDecision(decision.slug)}>{title}</PlaceLink>
  );
}
