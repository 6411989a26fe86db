import { useLingui, Plural } from '@lingui/react/macro';
import { Card } from '@gremia/ui/card';
import { EmptyState } from '@gremia/ui/empty-state';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const NextMeetingFragment = graphql(`
  fragment NextMeeting on CockpitMeeting {
    id
    slug
    title
    boardName
    startsAt
    itemCount
    example
  }
`);

export function NextMeetings({ meetings }: { meetings: readonly FragmentOf<typeof NextMeetingFragment>[] }) {
  const { t } = useLingui();
  if (meetings.length === 0) {
    return (
      <EmptyState title={t`Keine Sitzung ist angesetzt`}>
        {t`Eine neue Sitzung planen Sie auf der Seite Sitzungen. Sie steht dann hier mit ihrer Tagesordnung.`}
      </EmptyState>
    );
  }
  return (
    <div className="card-grid">
      {readFragment(NextMeetingFragment, meetings).map((meeting) => (
        <Card
          key={meeting.id}
          linked
          accent
          kicker={meeting.boardName}
          title={<PlaceLink to={places.meeting(meeting.slug)}>{meeting.title}</PlaceLink>}
          state={meeting.example ? <StateBadge tone="quiet">{t`Beispiel`}</StateBadge> : undefined}
          foot={formatRelative(meeting.startsAt)}
        >
          <p>{formatMoment(meeting.startsAt)}</p>
          <p>
            <Plural value={meeting.itemCount} one="# Tagesordnungspunkt" other="# Tagesordnungspunkte" />
          </p>
        </Card>
      ))}
    </div>
  );
}
