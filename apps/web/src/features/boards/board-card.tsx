import { Plural, useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { Card } from '@gremia/ui/card';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';
import { formatMoment } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { kindWords } from './board-words';
import { PulseBadge, PulseBadgeFragment } from './pulse-badge';

export const BoardCardFragment = graphql(
  `
    fragment BoardCard on BoardSummary {
      slug
      name
      kind
      task
      proposed
      example
      votingSeatCount
      advisorySeatCount
      cadence {
        pulse
        ...PulseBadge
      }
      nextMeeting {
        startsAt
      }
    }
  `,
  [PulseBadgeFragment],
);

export function BoardCard({ board }: { board: FragmentOf<typeof BoardCardFragment> }) {
  const { t } = useLingui();
  const facts = readFragment(BoardCardFragment, board);
  const { votingSeatCount, advisorySeatCount, nextMeeting } = facts;
  return (
    <Card
      linked
      kicker={t(kindWords[facts.kind])}
      title={<PlaceLink to={places.board(facts.slug)}>{facts.name}</PlaceLink>}
      state={
        <span className="cluster">
          {facts.proposed ? <Badge>{t`Vorschlag`}</Badge> : null}
          {facts.proposed || facts.cadence.pulse === 'noCadence' ? null : (
            <PulseBadge cadence={facts.cadence} />
          )}
          {facts.example ? <Badge>{t`Beispiel`}</Badge> : null}
        </span>
      }
      foot={nextMeeting === null ? undefined : t`Nächste Sitzung: ${formatMoment(nextMeeting.startsAt)}`}
    >
      {facts.task === null ? null : <p>{facts.task}</p>}
      {votingSeatCount + advisorySeatCount === 0 ? null : (
        <p className="muted">
          {votingSeatCount === 0 ? null : (
            <Plural value={votingSeatCount} one="# stimmberechtigter Sitz" other="# stimmberechtigte Sitze" />
          )}
          {votingSeatCount === 0 || advisorySeatCount === 0 ? null : ', '}
          {advisorySeatCount === 0 ? null : (
            <Plural value={advisorySeatCount} one="# beratender Sitz" other="# beratende Sitze" />
          )}
        </p>
      )}
    </Card>
  );
}
