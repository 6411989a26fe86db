import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui, Plural } from '@lingui/react/macro';
import type { BoardPulse } from '@gremia/domain/boards/pulse';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge, type Tone } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDay, formatDayShort, formatMoment } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';

export const BoardPulseFragment = graphql(`
  fragment BoardPulse on BoardPulse {
    id
    slug
    name
    pulse
    cadenceMonths
    lastHeldOn
    lastKnownText
    lastKnownAsOf
    nextMeetingAt
  }
`);

const looks: Record<BoardPulse, { word: MessageDescriptor; tone: Tone }> = {
  silent: { word: msg`schweigt`, tone: 'danger' },
  regular: { word: msg`im Takt`, tone: 'success' },
  unknown: { word: msg`keine neueren Angaben`, tone: 'quiet' },
  noCadence: { word: msg`ohne Takt`, tone: 'quiet' },
};

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
        end: <StateBadge tone={looks[board.pulse].tone}>{t(looks[board.pulse].word)}</StateBadge>,
      }))}
    />
  );
}

/** What is known of the last meeting is said with its date: a source of 2023 does not know of later ones. */
function PulseFacts({ board }: { board: Pulse }) {
  const { t } = useLingui();
  const { lastHeldOn, lastKnownText, lastKnownAsOf, cadenceMonths, nextMeetingAt } = board;
  const last =
    lastHeldOn !== null
      ? t`Letzte Sitzung am ${formatDay(lastHeldOn)}`
      : lastKnownText !== null && lastKnownAsOf !== null
        ? t`Letzte bekannte Sitzung ${lastKnownText}, Stand ${formatDayShort(lastKnownAsOf)}`
        : t`Noch keine Sitzung bekannt`;
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
