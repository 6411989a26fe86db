import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { formatWords, meetingLooks } from './meeting-words';

export const MeetingRowFragment = graphql(`
  fragment MeetingRow on MeetingSummary {
    id
    slug
    title
    startsAt
    format
    state
    isPublic
    example
    itemCount
    board {
      shortName
    }
  }
`);

export interface MeetingRowsProps {
  label: string;
  meetings: readonly FragmentOf<typeof MeetingRowFragment>[];
}

/** Meetings as rows: when, what, how far. */
export function MeetingRows({ label, meetings }: MeetingRowsProps) {
  const { t } = useLingui();
  return (
    <ItemList
      label={label}
      items={readFragment(MeetingRowFragment, meetings).map((meeting) => ({
        key: meeting.id,
        lead: meeting.board.shortName,
        title: <PlaceLink to={places.meeting(meeting.slug)}>{meeting.title}</PlaceLink>,
        meta: (
          <>
            {formatMoment(meeting.startsAt)} ({formatRelative(meeting.startsAt)}),{' '}
            {t(formatWords[meeting.format])}
            {meeting.itemCount === 0 ? null : (
              <>
                {', '}
                <Plural value={meeting.itemCount} one="# Punkt" other="# Punkte" />
              </>
            )}
          </>
        ),
        end: (
          <>
            {meeting.example ? <Badge>{t`Beispiel`}</Badge> : null}
            {meeting.isPublic ? null : <Badge>{t`nicht öffentlich`}</Badge>}
            <StateBadge tone={meetingLooks[meeting.state].tone} icon={meetingLooks[meeting.state].icon}>
              {t(meetingLooks[meeting.state].word)}
            </StateBadge>
          </>
        ),
      }))}
    />
  );
}
