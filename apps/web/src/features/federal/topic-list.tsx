import { useLingui } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { Select } from '@gremia/ui/select';
import { StateBadge } from '@gremia/ui/state-badge';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
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
      resolution {
        slug
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
  const [meetingId, choose] = useState(meetings[0]?.meetingId ?? null);
  const rows = readFragment(TopicFragment, topics);
  const canTake = (topic: Topic) => topic.item === null && takable.has(topic.state);
  return (
    <>
      {meetingId === null || !rows.some(canTake) ? null : (
        <Select
          label={t`Übernehmen in die Sitzung`}
          value={meetingId}
          onChange={(event) => choose(event.currentTarget.value)}
          options={meetings.map((meeting) => ({
            value: meeting.meetingId,
            label: `${meeting.title}, ${formatMoment(meeting.startsAt)}`,
          }))}
        />
      )}
      <ItemList
        label={t`Themen`}
        items={rows.map((topic) => ({
          key: topic.id,
          lead: topic.number === null ? '–' : t`TOP ${topic.number}`,
          title: <TopicTitle topic={topic} />,
          meta: <TopicMeta topic={topic} />,
          end: (
            <>
              <StateBadge tone={topicStates[topic.state].tone}>{t(topicStates[topic.state].word)}</StateBadge>
              {meetingId !== null && canTake(topic) ? (
                <MirrorTopic topicId={topic.id} title={topic.title} meetingId={meetingId} onDone={onChange} />
              ) : null}
            </>
          ),
          below: topic.item === null && topic.resolution === null ? undefined : <TopicLinks topic={topic} />,
        }))}
      />
    </>
  );
}

function TopicMeta({ topic: { summary, kind, greenList } }: { topic: Topic }) {
  const { t } = useLingui();
  const what = [kind, greenList ? t`Grüne Liste: wird ohne Aussprache entschieden` : null].filter(Boolean);
  return (
    <>
      {what.length === 0 ? null : <div>{what.join(' · ')}</div>}
      {summary === null ? null : <div>{summary}</div>}
    </>
  );
}

function TopicTitle({ topic: { title, decision } }: { topic: Topic }) {
  return decision === null ? (
    title
  ) : (
    <PlaceLink to={places.federalDecision(decision.slug)}>{title}</PlaceLink>
  );
}
