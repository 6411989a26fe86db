import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { ChoroplethMap, type ScaleStep } from '@gremia/ui/choropleth-map';
import { DataTable } from '@gremia/ui/data-table';
import { Figure } from '@gremia/ui/figure';
import { Skeleton } from '@gremia/ui/skeleton';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { MapSource } from '../../platform/map/map-source';
import { nrwMap, type NrwMap } from '../../platform/map/nrw-map';
import { PlaceLink } from '../../platform/routing/place-link';
import { places as addresses } from '../../platform/routing/places';
import { obligationStates } from './obligation-words';
import { OpenDataLinks } from './open-data-links';

const MapQuery = graphql(`
  query RolloutMap($slug: ID) {
    rolloutMap(slug: $slug) {
      key
      name
      addressed
      state
      overdue
      done
      total
    }
  }
`);

type MapPlace = ResultOf<typeof MapQuery>['rolloutMap'][number];

const stateSteps: Record<NonNullable<MapPlace['state']>, ScaleStep> = {
  open: 1,
  notApplicable: null,
  planned: 2,
  extended: 2,
  inProgress: 3,
  implemented: 5,
  checked: 5,
};

const stateLegend: readonly { step: ScaleStep; words: MessageDescriptor }[] = [
  { step: 1, words: msg`noch keine Meldung` },
  { step: 2, words: msg`geplant` },
  { step: 3, words: msg`in Arbeit` },
  { step: 5, words: msg`umgesetzt` },
  { step: null, words: msg`nicht öffentlich, nicht zuständig oder entfällt` },
];

const shareLegend: readonly { step: ScaleStep; words: MessageDescriptor }[] = [
  { step: 1, words: msg`noch nichts umgesetzt` },
  { step: 2, words: msg`weniger als die Hälfte` },
  { step: 3, words: msg`die Hälfte` },
  { step: 4, words: msg`mehr als die Hälfte` },
  { step: 5, words: msg`alles umgesetzt` },
  { step: null, words: msg`keine Angabe öffentlich` },
];

export interface RolloutMapProps {
  /** One decision, or null for all together. */
  slug: string | null;
  finding: string;
  basis: string;
}

/** The 396 Gemeinden by what is public of them, with the same as a table. */
export function RolloutMap({ slug, finding, basis }: RolloutMapProps) {
  const { t } = useLingui();
  const answer = useQuery({ query: MapQuery, variables: { slug } });
  return (
    <AnswerView answer={answer}>
      {({ rolloutMap }) => (
        <>
          <MapFigure slug={slug} finding={finding} basis={basis} list={rolloutMap} />
          <OpenDataLinks what={t`Karte`} addressOf={(format) => addresses.mapFile(slug, format)} />
        </>
      )}
    </AnswerView>
  );
}

function MapFigure({ slug, finding, basis, list }: RolloutMapProps & { list: readonly MapPlace[] }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const map = useNrwMap();
  const byKey = useMemo(() => new Map(list.map((place) => [place.key, place])), [list]);
  const words = usePlaceWords(slug);
  if (map === null) return <Skeleton label={t`Karte wird geladen`} lines={8} />;
  return (
    <Figure
      finding={finding}
      basis={basis}
      twin={{ label: t`Karte als Tabelle zeigen`, table: <PlaceTable slug={slug} list={list} /> }}
    >
      <ChoroplethMap
        label={slug === null ? t`Gemeinden nach umgesetzten Pflichten` : t`Gemeinden nach Stand`}
        hint={t`Mit der Tastatur: mit der Tabulatortaste auf die Karte, mit den Pfeiltasten zur Nachbargemeinde, mit der Eingabetaste zu ihrer Seite.`}
        areas={map.municipalities}
        borders={map.districtBorders}
        stepOf={(key) => stepOf(slug, byKey.get(key))}
        wordsOf={(key) => words(byKey.get(key))}
        legendLabel={t`Farben der Karte`}
        legend={(slug === null ? shareLegend : stateLegend).map((entry) => ({
          step: entry.step,
          words: t(entry.words),
        }))}
        source={<MapSource />}
        onSelect={(key) => void navigate({ to: addresses.municipality(key) })}
      />
    </Figure>
  );
}

function useNrwMap(): NrwMap | null {
  const [map, setMap] = useState<NrwMap | null>(null);
  useEffect(() => {
    let wanted = true;
    void nrwMap().then((read) => wanted && setMap(read));
    return () => {
      wanted = false;
    };
  }, []);
  return map;
}

function stepOf(slug: string | null, place: MapPlace | undefined): ScaleStep {
  if (place === undefined) return null;
  if (slug !== null) return place.state === null ? null : stateSteps[place.state];
  if (place.done === null || place.total === null) return null;
  if (place.done === 0) return 1;
  if (place.done === place.total) return 5;
  const share = place.done / place.total;
  return share < 0.5 ? 2 : share === 0.5 ? 3 : 4;
}

/** What is said of a Gemeinde, on the map and in the table alike. */
function usePlaceWords(slug: string | null) {
  const { t } = useLingui();
  return (place: MapPlace | undefined): string => {
    if (place === undefined || !place.addressed) return t`nicht zuständig`;
    if (slug === null) {
      const { done, total } = place;
      return done === null || total === null
        ? t`Stand nicht veröffentlicht`
        : t`${done} von ${total} Pflichten umgesetzt`;
    }
    if (place.state === null) return t`Stand nicht veröffentlicht`;
    const word = t(obligationStates[place.state].word);
    return place.overdue ? t`${word}, überfällig` : word;
  };
}

function PlaceTable({ slug, list }: { slug: string | null; list: readonly MapPlace[] }) {
  const { t } = useLingui();
  const words = usePlaceWords(slug);
  return (
    <DataTable
      caption={t`Gemeinden nach Stand`}
      captionHidden
      columns={[
        {
          key: 'name',
          header: t`Gemeinde`,
          cell: ({ key, name }) => <PlaceLink to={addresses.municipality(key)}>{name}</PlaceLink>,
          sortValue: ({ name }) => name,
        },
        {
          key: 'state',
          header: t`Stand`,
          cell: (place) => words(place),
          sortValue: (place) => `${stepOf(slug, place) ?? 0} ${words(place)}`,
        },
      ]}
      rows={list}
      rowKey={({ key }) => key}
    />
  );
}
