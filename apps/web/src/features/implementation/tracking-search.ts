import { type ObligationState, obligationStates } from '@gremia/domain/implementation/obligation';
import { searchText, type RawSearch } from '../../platform/routing/use-address';

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
] as const;
export type TrackingColumn = (typeof trackingColumns)[number];

const usualColumns: readonly TrackingColumn[] = ['kreis', 'frist', 'stand', 'seit'];

/** The whole view, as it stands in the address. */
export interface TrackingSearch {
  readonly beschluss: string | undefined;
  readonly stand: ObligationState | undefined;
  readonly faellig: boolean;
  readonly bezirk: string | undefined;
  readonly kreis: string | undefined;
  readonly klasse: string | undefined;
  readonly dienstleister: string | undefined;
  readonly suche: string | undefined;
  readonly ordnung: 'dueOn' | 'body';
  readonly abwaerts: boolean;
  readonly spalten: readonly TrackingColumn[];
  readonly nach: string | undefined;
}

/** Reads what anybody may have typed; what is not known counts as absent. */
export function readTrackingSearch(raw: RawSearch): TrackingSearch {
  return {
    beschluss: searchText(raw['beschluss']),
    stand: obligationStates.find((state) => state === raw['stand']),
    faellig: raw['faellig'] === 1,
    bezirk: searchText(raw['bezirk']),
    kreis: searchText(raw['kreis']),
    klasse: searchText(raw['klasse']),
    dienstleister: searchText(raw['dienstleister']),
    suche: searchText(raw['suche']),
    ordnung: raw['ordnung'] === 'name' ? 'body' : 'dueOn',
    abwaerts: raw['abwaerts'] === 1,
    spalten: readColumns(raw['spalten']),
    nach: searchText(raw['nach']),
  };
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
