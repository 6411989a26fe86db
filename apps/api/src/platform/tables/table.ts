import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';

/** What stands in a cell; a day is written as the program that opens the file writes days. */
export type Cell = string | number | { readonly day: CalendarDate } | null;
export type Row = readonly Cell[];

/** A table as it goes into a file. The rows come in parts, so that no number of them fills the memory. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly parts: AsyncIterable<readonly Row[]>;
}

export interface TableColumn {
  readonly head: string;
  /** In letters, as spreadsheets measure it. */
  readonly width?: number;
  /** The only words that may be filled in here. */
  readonly choices?: readonly string[];
}

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];
