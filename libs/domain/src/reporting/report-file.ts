import { writtenGround } from '../implementation/ground-words.ts';
import { writtenObstacles } from '../implementation/obstacle-words.ts';
import type { ReportDetails } from '../implementation/report-details.ts';
import {
  type NotApplicableGround,
  type ReportableState,
  reportableStates,
} from '../implementation/report.ts';
import { stateWords } from '../implementation/state-words.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { unharmed } from '../kernel/spreadsheet-text.ts';
import { writtenDay } from '../kernel/written-day.ts';
import { writtenCents, writtenWholeNumber } from '../kernel/written-number.ts';
import { rowProblems } from './collective-report.ts';

/** The columns of the file, in its order, with the head that stands above each. */
export const fileColumns = {
  bodyKey: 'Schlüssel',
  bodyName: 'Stelle',
  decision: 'Kennung',
  title: 'Beschluss',
  dueOn: 'Frist',
  currentState: 'Bisheriger Stand',
  revision: 'Meldung Nr.',
  state: 'Neuer Stand',
  on: 'Seit',
  product: 'Produkt',
  productVersion: 'Fassung',
  note: 'Notiz',
  ground: 'Warum es entfällt',
  plannedFor: 'Geplant bis',
  shareDone: 'Geschafft in Prozent',
  obstacles: 'Hindernisse',
  obstacleNote: 'Was genau hindert',
  evidenceLink: 'Link zum Nachweis',
  oneOffCost: 'Einmalige Kosten in Euro',
  yearlyCost: 'Jährliche Kosten in Euro',
} as const;
export type FileColumn = keyof typeof fileColumns;

/** Without these a row says nothing. */
export const neededColumns = ['bodyKey', 'decision', 'revision', 'state', 'on'] as const;

export const mostFileRows = 100_000;
export const mostFileBytes = 50 * 1024 * 1024;

/** Why a file cannot be read at all. */
export const fileProblems = [
  'empty',
  'columnUnknown',
  'columnMissing',
  'columnTwice',
  'tooManyRows',
  'tooManyBytes',
  'mixedEncoding',
  'quoteNotClosed',
  'notReadable',
] as const;
export type FileProblem = (typeof fileProblems)[number];

/** Why one line of a file cannot be reported. */
export const lineProblems = [
  ...rowProblems,
  'unknownDuty',
  'stateUnknown',
  'groundUnknown',
  'dayUnreadable',
  'revisionUnreadable',
  'planUnreadable',
  'shareUnreadable',
  'obstacleUnknown',
  'costUnreadable',
  'lineTwice',
  'columnsDiffer',
] as const;
export type LineProblem = (typeof lineProblems)[number];

export type Header = Readonly<Partial<Record<FileColumn, number>>>;

/** Finds each column in the head of the file, whatever its order; capitals and blanks do not matter. */
export function readHeader(
  cells: readonly string[],
): Outcome<Header, Extract<FileProblem, 'empty' | `column${string}`>> & { readonly column?: string } {
  if (cells.every((cell) => cell.trim() === '')) return refuse('empty');
  const found: Partial<Record<FileColumn, number>> = {};
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell);
    if (column === null && cell.trim() === '') continue;
    if (column === null) return { ...refuse('columnUnknown'), column: cell };
    if (found[column] !== undefined) return { ...refuse('columnTwice'), column: cell };
    found[column] = index;
  }
  const missing = neededColumns.find((column) => found[column] === undefined);
  return missing === undefined ? accept(found) : { ...refuse('columnMissing'), column: fileColumns[missing] };
}

const simplified = (text: string): string => text.toLocaleLowerCase('de').replace(/[\s._-]+/g, '');

function columnOf(cell: string): FileColumn | null {
  const entries = Object.entries(fileColumns) as [FileColumn, string][];
  return entries.find(([, head]) => simplified(head) === simplified(cell))?.[0] ?? null;
}

export interface FileLine {
  readonly bodyKey: string;
  readonly decision: string;
  readonly seenRevision: number;
  readonly state: ReportableState;
  readonly on: CalendarDate;
  readonly product: string;
  readonly productVersion: string;
  readonly note: string;
  readonly ground: NotApplicableGround | null;
  readonly details: ReportDetails;
}

type ReadCell = (column: FileColumn) => string;

/** Reads one line; `unchanged` where the new state is left empty: such a line reports nothing. */
export function readLine(
  cells: readonly string[],
  header: Header,
): Outcome<FileLine | 'unchanged', LineProblem> {
  const text: ReadCell = (column) => unharmed((cells[header[column] ?? -1] ?? '').trim());
  if (text('state') === '') return accept('unchanged');
  const state = reportableStates.find((one) => simplified(stateWords[one]) === simplified(text('state')));
  if (state === undefined) return refuse('stateUnknown');
  const on = writtenDay(text('on'));
  if (on === null) return refuse('dayUnreadable');
  const seenRevision = writtenWholeNumber(text('revision'));
  if (seenRevision === null) return refuse('revisionUnreadable');
  const ground = writtenGround(text('ground'));
  if (ground === null && text('ground') !== '') return refuse('groundUnknown');
  const details = readDetails(text);
  if (!details.accepted) return details;
  return accept({
    ...{ bodyKey: bodyKeyOf(text('bodyKey')), decision: text('decision'), seenRevision, state, on },
    ...{ product: text('product'), productVersion: text('productVersion'), note: text('note') },
    ...{ ground, details: details.fact },
  });
}

/** What is left empty, or has no column, is not told. */
function readDetails(text: ReadCell): Outcome<ReportDetails, LineProblem> {
  const plannedFor = writtenDay(text('plannedFor'));
  if (plannedFor === null && text('plannedFor') !== '') return refuse('planUnreadable');
  const shareDone = writtenWholeNumber(text('shareDone').replace(/%$/, ''));
  if (shareDone === null && text('shareDone') !== '') return refuse('shareUnreadable');
  const obstacles = writtenObstacles(text('obstacles'));
  if (obstacles === null) return refuse('obstacleUnknown');
  const oneOffCostCents = writtenCents(text('oneOffCost'));
  const yearlyCostCents = writtenCents(text('yearlyCost'));
  if (oneOffCostCents === null && text('oneOffCost') !== '') return refuse('costUnreadable');
  if (yearlyCostCents === null && text('yearlyCost') !== '') return refuse('costUnreadable');
  const texts = { obstacleNote: text('obstacleNote'), evidenceLink: text('evidenceLink') };
  return accept({ plannedFor, shareDone, obstacles, ...texts, oneOffCostCents, yearlyCostCents });
}

/** Spreadsheets drop the leading nought of an AGS. */
function bodyKeyOf(text: string): string {
  return /^\d{7}$/.test(text) ? `0${text}` : text;
}
