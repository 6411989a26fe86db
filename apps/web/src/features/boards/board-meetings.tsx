import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { EmptyState } from '@gremia/ui/empty-state';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDay, formatMoment, formatRelative } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const BoardMeetingsFragment = graphql(`
  fragment BoardMeetings on BoardDetail {
    slug
    cadence {
      lastMeetingOn
      lastMeetingText
      asOf
      source
    }
    upcomingMeetings {
      id
      slug
      title
      startsAt
      example
    }
    pastMeetings {
      id
      slug
      title
      startsAt
      example
    }
  }
`);

/** Its sessions have a place of their own: Planungsrat. */
export const mirrored = 'it-planungsrat';

/** When the board meets and when it met, with what is only known from a source. */
export function BoardMeetings({ board }: { board: FragmentOf<typeof BoardMeetingsFragment> }) {
  const { t } = useLingui();
  const { slug, cadence, upcomingMeetings, pastMeetings } = readFragment(BoardMeetingsFragment, board);
  if (slug === mirrored) {
    return (
      <Section id="sitzungen" title={t`Sitzungen und Beschlüsse`} lead={cadence.source ?? undefined}>
        <p>
          <PlaceLink
            to={places.federal()}
          >{t`Sitzungen, Themen und Beschlüsse des IT-Planungsrats`}</PlaceLink>
        </p>
      </Section>
    );
  }
  return (
    <Section id="sitzungen" title={t`Sitzungen`} lead={cadence.source ?? undefined}>
      <h3>{t`Kommende`}</h3>
      {upcomingMeetings.length === 0 ? (
        <EmptyState headingLevel={4} title={t`Keine Sitzung ist angesetzt`}>
          {t`Sobald die Geschäftsstelle eine Sitzung plant, steht sie hier mit ihrer Tagesordnung.`}
        </EmptyState>
      ) : (
        <Meetings label={t`Kommende Sitzungen`} meetings={upcomingMeetings} />
      )}
      <h3>{t`Vergangene`}</h3>
      {pastMeetings.length > 0 ? (
        <Meetings label={t`Vergangene Sitzungen`} meetings={pastMeetings} />
      ) : (
        <p>
          {cadence.lastMeetingOn === null
            ? t`Hier wurde noch keine Sitzung geführt, und aus den Quellen ist keine bekannt.`
            : t`Letzte bekannte Sitzung: ${cadence.lastMeetingText ?? formatDay(cadence.lastMeetingOn)}, Stand ${cadence.asOf === null ? '' : formatDay(cadence.asOf)}.`}
        </p>
      )}
    </Section>
  );
}

interface MeetingsProps {
  label: string;
  meetings: readonly { id: string; slug: string; title: string; startsAt: string; example: boolean }[];
}

function Meetings({ label, meetings }: MeetingsProps) {
  const { t } = useLingui();
  return (
    <ItemList
      label={label}
      items={meetings.map(({ id, slug, title, startsAt, example }) => ({
        key: id,
        title: <PlaceLink to={places.meeting(slug)}>{title}</PlaceLink>,
        meta: `${formatMoment(startsAt)}, ${formatRelative(startsAt)}`,
        end: example ? <Badge>{t`Beispiel`}</Badge> : undefined,
      }))}
    />
  );
}
