import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Badge } from '@gremia/ui/badge';
import { DataTable, type Column } from '@gremia/ui/data-table';
import { VisuallyHidden } from '@gremia/ui/visually-hidden';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import {
  formatCents,
  formatDay,
  formatDayShort,
  formatNumber,
  formatShare,
} from '../../platform/i18n/formats';
import { PlaceLink } from '../../platform/routing/place-link';
import { places } from '../../platform/routing/places';
import './house.css';
import { ObligationBadge, OverdueBadge } from './obligation-badge';
import { obstacleWords } from './obstacle-words';
import { ToldFragment } from './told-details';
import type {
  TrackingColumn,
  TrackingOrdering,
  TrackingView,
} from '@gremia/domain/implementation/tracking-view';

export const TrackedFragment = graphql(
  `
    fragment Tracked on TrackedObligation {
      id
      bodyKey
      bodyName
      kreisName
      regionName
      sizeClass
      providerName
      decisionSlug
      decisionTitle
      decisionEndedOn
      dueOn
      pausedSince
      overdue
      state
      stateOn
      reports
      product
      details {
        ...Told
      }
      example
    }
  `,
  [ToldFragment],
);

type Row = ResultOf<typeof TrackedFragment>;

export interface TrackingTableProps {
  rows: readonly FragmentOf<typeof TrackedFragment>[];
  search: TrackingView;
  onSort: (order: TrackingOrdering, descending: boolean) => void;
}

/** One page of duties; the server has sorted it. */
export function TrackingTable({ rows, search, onSort }: TrackingTableProps) {
  const { t } = useLingui();
  const optional = useOptionalColumns();
  const columns: Column<Row>[] = [
    {
      key: 'body',
      header: t`Stelle`,
      cell: ({ bodyKey, bodyName }) => <PlaceLink to={places.municipality(bodyKey)}>{bodyName}</PlaceLink>,
      sortValue: ({ bodyName }) => bodyName,
    },
    {
      key: 'decision',
      header: t`Beschluss`,
      cell: ({ decisionSlug, decisionTitle, decisionEndedOn, example }) => (
        <>
          <PlaceLink to={places.implementationOf(decisionSlug)}>{decisionTitle}</PlaceLink>
          {decisionEndedOn === null ? null : (
            <span className="muted"> {t`beendet am ${formatDay(decisionEndedOn)}`}</span>
          )}
          {example ? (
            <>
              {' '}
              <Badge>{t`Beispiel`}</Badge>
            </>
          ) : null}
        </>
      ),
    },
    ...search.spalten.map((name) => optional[name]),
    {
      key: 'dossier',
      header: t`Akte`,
      cell: ({ id, bodyName, decisionTitle }) => (
        <PlaceLink to={places.duty(id)}>
          {t`Akte`}
          <VisuallyHidden>{` ${decisionTitle}, ${bodyName}`}</VisuallyHidden>
        </PlaceLink>
      ),
    },
  ];
  return (
    <DataTable
      caption={t`Pflichten`}
      captionHidden
      columns={columns}
      rows={readFragment(TrackedFragment, rows)}
      rowKey={({ id }) => id}
      sort={{ column: search.ordnung, direction: search.abwaerts ? 'descending' : 'ascending' }}
      onSort={({ column, direction }) => {
        const order = column === 'body' || column === 'stateOn' ? column : 'dueOn';
        // What was reported last is what one looks for first.
        const newestFirst = order === 'stateOn' && search.ordnung !== 'stateOn';
        onSort(order, newestFirst || direction === 'descending');
      }}
    />
  );
}

const orDash = (text: string | null) => text ?? '–';

function useOptionalColumns(): Record<TrackingColumn, Column<Row>> {
  const { t } = useLingui();
  const words = useColumnWords();
  const plain = (key: TrackingColumn, value: (row: Row) => string | null): Column<Row> => ({
    key,
    header: words[key],
    cell: (row) => orDash(value(row)),
  });
  return {
    kreis: plain('kreis', ({ kreisName }) => kreisName),
    bezirk: plain('bezirk', ({ regionName }) => regionName),
    klasse: plain('klasse', ({ sizeClass }) => sizeClass),
    dienstleister: plain('dienstleister', ({ providerName }) => providerName),
    frist: {
      key: 'dueOn',
      header: words.frist,
      cell: ({ dueOn, pausedSince }) => {
        if (pausedSince !== null) return t`ruht seit ${formatDay(pausedSince)}`;
        return dueOn === null ? t`ohne Termin` : formatDay(dueOn);
      },
      sortValue: ({ dueOn }) => dueOn,
    },
    stand: {
      key: 'stand',
      header: words.stand,
      cell: ({ state, overdue }) => (
        <span className="cluster">
          <ObligationBadge state={state} />
          {overdue ? <OverdueBadge /> : null}
        </span>
      ),
    },
    seit: {
      key: 'stateOn',
      header: words.seit,
      cell: ({ stateOn }) => (stateOn === null ? '–' : formatDay(stateOn)),
      sortValue: ({ stateOn }) => stateOn,
    },
    meldungen: {
      key: 'meldungen',
      header: words.meldungen,
      numeric: true,
      cell: ({ reports }) => formatNumber(reports),
    },
    produkt: plain('produkt', ({ product }) => product),
    ...detailColumns(words, t),
  };
}

type Told = ResultOf<typeof ToldFragment>;

/** What the last report told beside the state. */
function detailColumns(
  words: Record<TrackingColumn, string>,
  t: ReturnType<typeof useLingui>['t'],
): Record<'plan' | 'anteil' | 'hindernisse' | 'nachweis' | 'kosten', Column<Row>> {
  const told = <Key extends TrackingColumn>(key: Key, value: (details: Told) => ReactNode): Column<Row> => ({
    key,
    header: words[key],
    cell: ({ details }) => (details === null ? '–' : (value(readFragment(ToldFragment, details)) ?? '–')),
  });
  return {
    plan: told('plan', ({ plannedFor }) => plannedFor && formatDayShort(plannedFor)),
    anteil: told('anteil', ({ shareDone }) => (shareDone === null ? null : formatShare(shareDone / 100))),
    hindernisse: told(
      'hindernisse',
      ({ obstacles }) => obstacles.map((obstacle) => t(obstacleWords[obstacle])).join(', ') || null,
    ),
    nachweis: told('nachweis', ({ evidenceLink }) =>
      evidenceLink ? (
        <a href={evidenceLink} rel="noreferrer nofollow" className="breaking">
          {evidenceLink}
        </a>
      ) : null,
    ),
    kosten: told('kosten', ({ oneOffCostCents, yearlyCostCents }) => {
      const once = oneOffCostCents === null ? null : t`einmalig ${formatCents(oneOffCostCents)}`;
      const yearly = yearlyCostCents === null ? null : t`jährlich ${formatCents(yearlyCostCents)}`;
      return [once, yearly].filter((part) => part !== null).join(', ') || null;
    }),
  };
}

/** What the columns are called, in the table and where they are chosen. */
export function useColumnWords(): Record<TrackingColumn, string> {
  const { t } = useLingui();
  return {
    kreis: t`Kreis`,
    bezirk: t`Regierungsbezirk`,
    klasse: t`Größenklasse`,
    dienstleister: t`IT-Dienstleister`,
    frist: t`Frist`,
    stand: t`Stand`,
    seit: t`Stand vom`,
    meldungen: t`Meldungen`,
    produkt: t`Produkt`,
    plan: t`Geplant bis`,
    anteil: t`Geschafft`,
    hindernisse: t`Hindernisse`,
    nachweis: t`Link zum Nachweis`,
    kosten: t`Kosten`,
  };
}
