import { useLingui, Plural } from '@lingui/react/macro';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatDayShort, formatMoment } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const BoardPulseFragment = graphql(`
  fragment BoardPulse on BoardPulse {
    id
    slug
    name
    silent
    cadenceMonths
    lastMeetingOn
    lastKnownText
    lastKnownAsOf
    nextMeetingAt
  }
`);

type Pulse = ResultOf<typeof BoardPulseFragment>;

export function BoardPulses({ boards }: { boards: readonly FragmentOf<typeof BoardPulseFragment>[] }) {
  const { t } = useLingui();
  return (
    <ItemList
      label={t`Sitzungstakt der Gremien`}
      items={readFragment(BoardPulseFragment, boards).map((board) => ({
        key: board.id,
        title: <PlaceLink to={places.board(board.slug)}>{board.name}</PlaceLink>,
        meta: <PulseFacts board={board} />,
        end: board.silent ? (
          <StateBadge tone="danger">{t`schweigt`}</StateBadge>
        ) : (
          <StateBadge tone="success">{t`im Takt`}</StateBadge>
        ),
      }))}
    />
  );
}

/** What is known of the last meeting is said with its date: a source of 2023 does not know of later ones. */
function PulseFacts({ board }: { board: Pulse }) {
  const { t } = useLingui();
  const { lastMeetingOn, lastKnownText, lastKnownAsOf, cadenceMonths, nextMeetingAt } = board;
  const last =
    lastKnownText !== null && lastKnownAsOf !== null
      ? t`Letzte bekannte Sitzung ${lastKnownText}, Stand ${formatDayShort(lastKnownAsOf)}`
      : lastMeetingOn === null
        ? t`Noch keine Sitzung bekannt`
        : t`Letzte Sitzung am ${formatDay(lastMeetingOn)}`;
  return (
    <>
      {last}
      {cadenceMonths === null ? null : (
        <>
          {' · '}
          <Plural value={cadenceMonths} one="Takt: jeden Monat" other="Takt: alle # Monate" />
        </>
      )}
      {nextMeetingAt === null ? null : ` · ${t`nächste Sitzung: ${formatMoment(nextMeetingAt)}`}`}
    </>
  );
}
