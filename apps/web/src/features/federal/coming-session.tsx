import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { Card } from '@gremia/ui/card';
import { EmptyState } from '@gremia/ui/empty-state';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatDayLong } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { DaysLeft } from './days-left';

export const ComingSessionFragment = graphql(`
  fragment ComingSession on FederalSessionSummary {
    number
    date
    place
    example
    topicCount
  }
`);

/** The sessions that are still to come, the next one first, each with the time that is left. */
export function ComingSession({
  sessions,
}: {
  sessions: readonly FragmentOf<typeof ComingSessionFragment>[];
}) {
  const { t } = useLingui();
  if (sessions.length === 0) {
    return (
      <EmptyState title={t`Die nächste Sitzung ist noch nicht bekannt`}>
        {t`Sobald ihr Termin feststeht, stehen hier die Themen und wie viel Zeit bis dahin bleibt.`}
      </EmptyState>
    );
  }
  return (
    <div className="card-grid">
      {readFragment(ComingSessionFragment, sessions).map(({ number, date, place, example, topicCount }) => (
        <Card
          key={number}
          linked
          accent
          kicker={<DaysLeft date={date} />}
          title={<PlaceLink to={places.federalSession(number)}>{t`${number}. Sitzung`}</PlaceLink>}
          state={example ? <Badge>{t`Beispiel`}</Badge> : undefined}
          foot={<Plural value={topicCount} one="# Thema bekannt" other="# Themen bekannt" />}
        >
          <p>
            {formatDayLong(date)}
            {place === null ? null : `, ${place}`}
          </p>
        </Card>
      ))}
    </div>
  );
}
