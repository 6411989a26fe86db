import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { Section } from '@gremia/ui/section';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

const SessionsQuery = graphql(`
  query ComingSessions {
    federalSessions {
      number
      date
      coming
      example
      topicCount
    }
  }
`);

const TopicsQuery = graphql(`
  query ComingTopics($number: Int!) {
    federalSession(number: $number) {
      topics {
        id
        number
        title
        summary
      }
    }
  }
`);

/** What the next session of the IT-Planungsrat deals with: tomorrow's duties. Nothing while no session is known. */
export function ComingTopics() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: SessionsQuery });
  // The furthest is told first.
  const next = data?.federalSessions.filter(({ coming }) => coming).at(-1);
  if (next === undefined) return null;
  const { number, date, example, topicCount } = next;
  return (
    <Section
      id="planungsrat"
      title={t`Was im IT-Planungsrat ansteht`}
      lead={t`Was dort verbindlich beschlossen wird, müssen nach § 20 des E-Government-Gesetzes auch die Kommunen umsetzen.`}
      actions={example ? <Badge>{t`Beispiel`}</Badge> : undefined}
    >
      <p>
        <PlaceLink to={places.federalSession(number)}>{t`${number}. Sitzung`}</PlaceLink>
        {`, ${formatDayLong(date)}, `}
        <Plural value={topicCount} one="# Thema bekannt" other="# Themen bekannt" />
      </p>
      {topicCount === 0 ? null : <Topics session={number} />}
    </Section>
  );
}

function Topics({ session }: { session: number }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: TopicsQuery, variables: { number: session } });
  if (!data) return null;
  return (
    <ItemList
      label={t`Themen`}
      items={data.federalSession.topics.map(({ id, number, title, summary }) => ({
        key: id,
        lead: number === null ? '–' : t`TOP ${number}`,
        title,
        meta: summary ?? undefined,
      }))}
    />
  );
}
