import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { Card } from '@gremia/ui/card';
import { EmptyState } from '@gremia/ui/empty-state';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const PublicMeetingFragment = graphql(`
  fragment PublicMeeting on MeetingSummary {
    slug
    title
    startsAt
    itemCount
    example
    board {
      name
    }
  }
`);

/** When and where anybody can listen. */
export function PublicMeetings({
  meetings,
}: {
  meetings: readonly FragmentOf<typeof PublicMeetingFragment>[];
}) {
  const { t } = useLingui();
  return (
    <Section id="sitzungen" title={t`Nächste öffentliche Sitzungen`}>
      {meetings.length === 0 ? (
        <EmptyState title={t`Keine Sitzung ist angesetzt`}>
          {t`Sobald ein Gremium öffentlich einlädt, stehen hier Tag, Ort und Tagesordnung.`}
        </EmptyState>
      ) : (
        <div className="stack">
          {readFragment(PublicMeetingFragment, meetings).map((meeting) => (
            <Card
              key={meeting.slug}
              linked
              accent
              kicker={formatRelative(meeting.startsAt)}
              title={<PlaceLink to={places.meeting(meeting.slug)}>{meeting.board.name}</PlaceLink>}
              state={meeting.example ? <Badge>{t`Beispiel`}</Badge> : undefined}
              foot={
                <Plural value={meeting.itemCount} one="# Tagesordnungspunkt" other="# Tagesordnungspunkte" />
              }
            >
              <p>{formatMoment(meeting.startsAt)}</p>
            </Card>
          ))}
        </div>
      )}
    </Section>
  );
}
