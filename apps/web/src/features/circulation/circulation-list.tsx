import { useLingui } from '@lingui/react/macro';
import { Badge } from '@gremia/ui/badge';
import { ItemList } from '@gremia/ui/item-list';
import { StateBadge } from '@gremia/ui/state-badge';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { formatDeadline } from '../../platform/i18n/deadline';
import { formatDay } from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { stateLooks } from './circulation-words';

export const CirculationListFragment = graphql(`
  fragment CirculationList on CirculationSummary {
    id
    title
    boardName
    state
    example
    phaseEndsAt
    endedAt
    awaitsMeeting
  }
`);

type Summary = ResultOf<typeof CirculationListFragment>;

/** Circulations in a list: what, where, until when. */
export function CirculationList({
  label,
  circulations,
}: {
  label: string;
  circulations: readonly FragmentOf<typeof CirculationListFragment>[];
}) {
  const { t } = useLingui();
  return (
    <ItemList
      label={label}
      items={readFragment(CirculationListFragment, circulations).map((one) => ({
        key: one.id,
        title: <PlaceLink to={places.circulation(one.id)}>{one.title}</PlaceLink>,
        meta: <Facts circulation={one} />,
        end: (
          <>
            <StateBadge tone={stateLooks[one.state].tone}>{t(stateLooks[one.state].word)}</StateBadge>
            {one.example ? <Badge>{t`Beispiel`}</Badge> : null}
          </>
        ),
      }))}
    />
  );
}

function Facts({ circulation }: { circulation: Summary }) {
  const { t } = useLingui();
  const { boardName, phaseEndsAt, endedAt, awaitsMeeting } = circulation;
  const until = phaseEndsAt === null ? null : formatDeadline(phaseEndsAt);
  const end = endedAt === null ? null : formatDay(endedAt);
  const words = [
    boardName,
    until === null ? null : t`bis ${until}`,
    end === null ? null : t`beendet am ${end}`,
    awaitsMeeting ? t`wartet auf eine Sitzung` : null,
  ];
  return <>{words.filter((word) => word !== null).join(' · ')}</>;
}
