import { type ObligationState, obligationStates } from './obligation.ts';

/** The columns that can be chosen beside body and decision, which are always there. */
export const trackingColumns = [
  'kreis',
  'bezirk',
  'klasse',
  'dienstleister',
  'frist',
  'stand',
  'seit',
  'meldungen',
  'produkt',
  'plan',
  'anteil',
  'hindernisse',
  'nachweis',
  'kosten',
] as const;
export type TrackingColumn = (typeof trackingColumns)[number];

const detailColumns: readonly TrackingColumn[] = ['plan', 'anteil', 'hindernisse', 'nachweis', 'kosten'];

/** Whether a view shows what only the last report itself tells. */
export const showsDetails = ({ spalten }: Pick<TrackingView, 'spalten'>): boolean =>
  spalten.some((column) => detailColumns.includes(column));

const usualColumns: readonly TrackingColumn[] = ['kreis', 'frist', 'stand', 'seit'];

/** What the address calls the orders; the deadline is the usual one. */
const orderings = { body: 'name', stateOn: 'seit' } as const;
export type TrackingOrdering = 'dueOn' | keyof typeof orderings;

/** For the address: nothing for the usual order. */
export const writeOrdering = (order: TrackingOrdering): string | undefined =>
  order === 'dueOn' ? undefined : orderings[order];

function readOrdering(value: unknown): TrackingOrdering {
  if (value === orderings.body) return 'body';
  return value === orderings.stateOn ? 'stateOn' : 'dueOn';
}

/** A view of the table of all duties, as it stands in its address; file and page read it alike. */
export interface TrackingView {
  readonly beschluss: string | undefined;
  readonly stand: ObligationState | undefined;
  readonly faellig: boolean;
  readonly bezirk: string | undefined;
  readonly kreis: string | undefined;
  readonly klasse: string | undefined;
  readonly dienstleister: string | undefined;
  readonly suche: string | undefined;
  readonly ordnung: TrackingOrdering;
  readonly abwaerts: boolean;
  readonly spalten: readonly TrackingColumn[];
  readonly nach: string | undefined;
}

/** Reads what anybody may have typed; what is not known counts as absent. */
export function readTrackingView(raw: Readonly<Record<string, unknown>>): TrackingView {
  return {
    beschluss: textOf(raw['beschluss']),
    stand: obligationStates.find((state) => state === raw['stand']),
    faellig: isYes(raw['faellig']),
    bezirk: textOf(raw['bezirk']),
    kreis: textOf(raw['kreis']),
    klasse: textOf(raw['klasse']),
    dienstleister: textOf(raw['dienstleister']),
    suche: textOf(raw['suche']),
    ordnung: readOrdering(raw['ordnung']),
    abwaerts: isYes(raw['abwaerts']),
    spalten: readColumns(raw['spalten']),
    nach: textOf(raw['nach']),
  };
}

/** The same view as it goes into an address, without the place in it: what is usual is not said. */
export function writeTrackingView(view: TrackingView): Readonly<Record<string, string>> {
  const said = {
    ...{ beschluss: view.beschluss, stand: view.stand, bezirk: view.bezirk, kreis: view.kreis },
    ...{ klasse: view.klasse, dienstleister: view.dienstleister, suche: view.suche },
    faellig: view.faellig ? '1' : undefined,
    ordnung: writeOrdering(view.ordnung),
    abwaerts: view.abwaerts ? '1' : undefined,
    spalten: writeColumns(view.spalten),
  };
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** For the address: nothing where it is the usual choice. */
export function writeColumns(columns: readonly TrackingColumn[]): string | undefined {
  const text = columns.join(' ');
  return text === usualColumns.join(' ') ? undefined : text || 'keine';
}

function readColumns(value: unknown): readonly TrackingColumn[] {
  if (typeof value !== 'string') return usualColumns;
  const named = new Set(value.split(' '));
  return trackingColumns.filter((column) => named.has(column));
}

/** A figure where the address was read as data, a text where it was not. */
const isYes = (value: unknown): boolean => value === 1 || value === '1';

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
