import { Plural, useLingui } from '@lingui/react/macro';
import { DataTable } from '@gremia/ui/data-table';
import { EmptyState } from '@gremia/ui/empty-state';
import { FilterRow } from '@gremia/ui/filter-row';
import { Select } from '@gremia/ui/select';
import { TextField } from '@gremia/ui/text-field';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { formatNumber } from '../../platform/i18n/formats';
import { Page as Frame } from '../../platform/page/page';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import { searchText, useAddressSearch, type RawSearch } from '../../platform/routing/use-address';
import { useSession } from '../../platform/session/session';
import { OpenDataLinks } from './open-data-links';

const MunicipalitiesQuery = graphql(`
  query Municipalities {
    municipalities {
      key
      name
      kind
      kreisfrei
      kreisName
      regionName
      population
      done
      total
    }
  }
`);

type Municipality = ResultOf<typeof MunicipalitiesQuery>['municipalities'][number];

const kinds = ['gemeinde', 'kreis', 'landschaftsverband'] as const;

interface Filter {
  suche: string | undefined;
  art: string | undefined;
  bezirk: string | undefined;
}

const readFilter = (raw: RawSearch): Filter => ({
  suche: searchText(raw['suche']),
  art: searchText(raw['art']),
  bezirk: searchText(raw['bezirk']),
});

/** Every municipality, to be found by name, Kreis or Regierungsbezirk. */
export function Page() {
  const { t } = useLingui();
  const answer = useQuery({ query: MunicipalitiesQuery });
  return (
    <Frame
      breadcrumb={[{ to: places.implementation(), label: t`Umsetzung` }]}
      title={t`Kommunen`}
      lead={t`Die Gemeinden, Kreise und Landschaftsverbände in Nordrhein-Westfalen und was sie bindet.`}
    >
      <AnswerView answer={answer}>{({ municipalities }) => <List all={municipalities} />}</AnswerView>
    </Frame>
  );
}

function List({ all }: { all: readonly Municipality[] }) {
  const { t } = useLingui();
  const [filter, change] = useAddressSearch(readFilter);
  const shown = all.filter((one) => fits(one, filter));
  return (
    <>
      <Filters filter={filter} change={change} all={all} found={shown.length} />
      <DataTable
        caption={t`Kommunen`}
        captionHidden
        columns={[
          {
            key: 'name',
            header: t`Kommune`,
            cell: ({ key, name }) => <PlaceLink to={places.municipality(key)}>{name}</PlaceLink>,
            sortValue: ({ name }) => name,
          },
          {
            key: 'kreis',
            header: t`Kreis`,
            cell: (row) => <KreisName row={row} />,
            sortValue: (row) => row.kreisName,
          },
          {
            key: 'region',
            header: t`Regierungsbezirk`,
            cell: ({ regionName }) => regionName ?? '–',
            sortValue: ({ regionName }) => regionName,
          },
          {
            key: 'population',
            header: t`Einwohnerzahl`,
            numeric: true,
            cell: ({ population }) => (population === null ? '–' : formatNumber(population)),
            sortValue: ({ population }) => population,
          },
          {
            key: 'done',
            header: t`umgesetzt`,
            numeric: true,
            cell: ({ done, total }) => (done === null || total === null ? '–' : t`${done} von ${total}`),
            sortValue: ({ done, total }) => (done === null || total === null ? null : done / total),
          },
        ]}
        rows={shown}
        rowKey={({ key }) => key}
        empty={
          <EmptyState title={t`Keine Kommune gefunden`}>
            {t`Bitte prüfen Sie die Schreibweise oder setzen Sie die Filter zurück.`}
          </EmptyState>
        }
      />
      <OpenDataLinks what={t`Kommunen`} addressOf={places.municipalitiesFile} />
      <BodyChangesLink />
      <p className="muted">
        {t`„umgesetzt“ zählt nur Pflichten, deren Stand veröffentlicht ist. Einwohner vom 31. Dezember 2022 (Destatis).`}
      </p>
    </>
  );
}

function fits(
  { name, key, kind, kreisName, regionName }: Municipality,
  { suche, art, bezirk }: Filter,
): boolean {
  const text = `${name} ${key} ${kreisName ?? ''}`.toLocaleLowerCase('de');
  const isFound = suche === undefined || text.includes(suche.trim().toLocaleLowerCase('de'));
  return isFound && (art === undefined || kind === art) && (bezirk === undefined || regionName === bezirk);
}

function KreisName({ row: { kind, kreisName, kreisfrei } }: { row: Municipality }) {
  const { t } = useLingui();
  if (kreisfrei) return t`kreisfrei`;
  return kind === 'gemeinde' ? kreisName : '–';
}

function Filters({
  filter,
  change,
  all,
  found,
}: {
  filter: Filter;
  change: (values: Partial<Record<keyof Filter, string | undefined>>) => void;
  all: readonly Municipality[];
  found: number;
}) {
  const { t } = useLingui();
  const words: Record<(typeof kinds)[number], string> = {
    gemeinde: t`Städte und Gemeinden`,
    kreis: t`Kreise`,
    landschaftsverband: t`Landschaftsverbände`,
  };
  const regions = [...new Set(all.flatMap(({ regionName }) => regionName ?? []))].sort();
  const labels = {
    suche: filter.suche,
    art: kinds.filter((kind) => kind === filter.art).map((kind) => words[kind])[0],
    bezirk: filter.bezirk,
  };
  const active = (['suche', 'art', 'bezirk'] as const).flatMap((key) => {
    const label = labels[key];
    return label === undefined ? [] : [{ key, label, onRemove: () => change({ [key]: undefined }) }];
  });
  return (
    <div className="stack stack--small">
      <FilterRow
        label={t`Kommunen filtern`}
        active={active}
        removeLabel={t`Filter entfernen:`}
        resetLabel={t`zurücksetzen`}
        onReset={() => change({ suche: undefined, art: undefined, bezirk: undefined })}
      >
        <TextField
          label={t`Name, Kreis oder Schlüssel`}
          type="search"
          value={filter.suche ?? ''}
          onChange={(event) => change({ suche: event.currentTarget.value })}
        />
        <Select
          label={t`Art`}
          emptyLabel={t`alle`}
          options={kinds.map((kind) => ({ value: kind, label: words[kind] }))}
          value={filter.art ?? ''}
          onChange={(event) => change({ art: event.currentTarget.value })}
        />
        <Select
          label={t`Regierungsbezirk`}
          emptyLabel={t`alle`}
          options={regions.map((name) => ({ value: name, label: name }))}
          value={filter.bezirk ?? ''}
          onChange={(event) => change({ bezirk: event.currentTarget.value })}
        />
      </FilterRow>
      <p role="status">
        <Plural value={found} one="# Kommune" other="# Kommunen" />
      </p>
    </div>
  );
}

/** Only for those who record mergers and new names. */
function BodyChangesLink() {
  const { t } = useLingui();
  const { role } = useSession();
  if (role?.kind !== 'secretariat' && role?.kind !== 'administrator') return null;
  return (
    <p>
      <PlaceLink to={places.bodyChanges()}>{t`Neugliederung eintragen`}</PlaceLink>
    </p>
  );
}
