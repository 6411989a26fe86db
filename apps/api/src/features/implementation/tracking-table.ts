import { obstaclesInFile } from '@gremia/domain/implementation/obstacle-words';
import { stateWords } from '@gremia/domain/implementation/state-words';
import {
  showsDetails,
  type TrackingColumn,
  type TrackingView,
} from '@gremia/domain/implementation/tracking-view';
import type { Cell, Row, Table, TableColumn } from '../../platform/tables/table.ts';
import type { TrackedObligation } from './dto/tracking.ts';
import type { TrackingOrder } from './tracking.queries.ts';

interface DutyColumn extends TableColumn {
  readonly cell: (duty: TrackedObligation) => Cell;
}

const day = (value: string | null): Cell => (value === null ? null : { day: value });

/** Cents as a figure of euro; a figure of two decimals is exact up to far more than a body spends. */
const euro = (cents: number | null | undefined): Cell => (cents == null ? null : cents / 100);

const always: readonly DutyColumn[] = [
  { head: 'Schlüssel', cell: ({ bodyKey }) => bodyKey },
  { head: 'Stelle', width: 30, cell: ({ bodyName }) => bodyName },
  { head: 'Kennung', width: 28, cell: ({ decisionSlug }) => decisionSlug },
  { head: 'Beschluss', width: 40, cell: ({ decisionTitle }) => decisionTitle },
];

const chosen: Readonly<Record<TrackingColumn, readonly DutyColumn[]>> = {
  kreis: [{ head: 'Kreis', width: 24, cell: ({ kreisName }) => kreisName }],
  bezirk: [{ head: 'Regierungsbezirk', cell: ({ regionName }) => regionName }],
  klasse: [{ head: 'Größenklasse', cell: ({ sizeClass }) => sizeClass }],
  dienstleister: [{ head: 'IT-Dienstleister', cell: ({ providerName }) => providerName }],
  frist: [{ head: 'Frist', cell: ({ dueOn }) => day(dueOn) }],
  stand: [
    { head: 'Stand', width: 24, cell: ({ state }) => stateWords[state] },
    { head: 'Überfällig', cell: ({ overdue }) => (overdue ? 'ja' : 'nein') },
  ],
  seit: [{ head: 'Stand vom', cell: ({ stateOn }) => day(stateOn) }],
  meldungen: [{ head: 'Meldungen', cell: ({ reports }) => reports }],
  produkt: [{ head: 'Produkt', cell: ({ product }) => product }],
  plan: [{ head: 'Geplant bis', cell: ({ details }) => day(details?.plannedFor ?? null) }],
  anteil: [{ head: 'Geschafft in Prozent', cell: ({ details }) => details?.shareDone ?? null }],
  hindernisse: [
    { head: 'Hindernisse', width: 28, cell: ({ details }) => obstaclesInFile(details?.obstacles ?? []) },
    { head: 'Was genau hindert', width: 40, cell: ({ details }) => details?.obstacleNote ?? null },
  ],
  nachweis: [{ head: 'Link zum Nachweis', width: 40, cell: ({ details }) => details?.evidenceLink ?? null }],
  kosten: [
    { head: 'Einmalige Kosten in Euro', width: 26, cell: ({ details }) => euro(details?.oneOffCostCents) },
    { head: 'Jährliche Kosten in Euro', width: 26, cell: ({ details }) => euro(details?.yearlyCostCents) },
  ],
};

const remark: DutyColumn = {
  head: 'Hinweis',
  width: 24,
  cell: ({ example }) => (example ? 'Beispielmeldung' : 'eigene Angabe'),
};

/** The view as a table for a file: its columns in its order, with the keys that the page has as links. */
export function trackingTable(
  { spalten }: TrackingView,
  parts: AsyncIterable<readonly TrackedObligation[]>,
): Table {
  const columns = [...always, ...spalten.flatMap((name) => chosen[name]), remark];
  return { columns, parts: rowsOf(columns, parts) };
}

async function* rowsOf(
  columns: readonly DutyColumn[],
  parts: AsyncIterable<readonly TrackedObligation[]>,
): AsyncGenerator<readonly Row[]> {
  for await (const duties of parts) yield duties.map((duty) => columns.map(({ cell }) => cell(duty)));
}

/** Filter and order of a view, as the query takes them. */
export function orderOf(view: TrackingView): TrackingOrder {
  return {
    filter: {
      decision: view.beschluss ?? null,
      state: view.stand ?? null,
      overdue: view.faellig || null,
      rbCode: view.bezirk ?? null,
      kreisKey: view.kreis ?? null,
      sizeClass: view.klasse ?? null,
      providerKey: view.dienstleister ?? null,
      search: view.suche ?? null,
    },
    sort: view.ordnung,
    descending: view.abwaerts,
    detailed: showsDetails(view),
  };
}
