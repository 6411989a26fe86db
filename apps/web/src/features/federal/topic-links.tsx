import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const TopicLinksFragment = graphql(`
  fragment TopicLinks on FederalTopic {
    item {
      number
      boardName
      meetingSlug
      startsAt
    }
    resolution {
      slug
      number
      title
    }
  }
`);

/** Where our own board deals with the topic, and what it recommended. */
export function TopicLinks({ topic }: { topic: FragmentOf<typeof TopicLinksFragment> }) {
  const { item, resolution } = readFragment(TopicLinksFragment, topic);
  if (item === null && resolution === null) return null;
  return (
    <div className="stack stack--small">
      {item === null ? null : (
        <p>
          <Trans>
            Steht als{' '}
            <PlaceLink to={places.agendaItem(item.meetingSlug, item.number)}>TOP {item.number}</PlaceLink> auf
            der Tagesordnung: {item.boardName}, {formatMoment(item.startsAt)}.
          </Trans>
        </p>
      )}
      {resolution === null ? null : (
        <p>
          <Trans>
            Dazu hat das Gremium{' '}
            <PlaceLink to={places.resolution(resolution.slug)}>{resolution.number}</PlaceLink> beschlossen:{' '}
            {resolution.title}
          </Trans>
        </p>
      )}
    </div>
  );
}
