import { type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';
import { writtenDay } from '../kernel/written-day.ts';

/** What can become of a public body: it goes up in another, gets a new name, or a new key. */
export const bodyChangeKinds = ['merged', 'renamed', 'rekeyed'] as const;
export type BodyChangeKind = (typeof bodyChangeKinds)[number];

export const bodyChangeProblems = [
  'lineNotReadable',
  'kindUnknown',
  'bodyUnknown',
  'alreadyMerged',
  'nameMissing',
  'nameTooLong',
  'newKeyMissing',
  'keyNotWritten',
  'keyTaken',
  'successorUnknown',
  'successorIsItself',
  'successorMerged',
  'kindsDiffer',
  'dateNotReal',
  'dateInFuture',
  'sourceMissing',
  'twiceInOneAct',
] as const;
export type BodyChangeProblem = (typeof bodyChangeProblems)[number];

export const recordBodyChangesReasons = ['nothingWritten', 'tooManyLines', 'linesWithProblems'] as const;
export type RecordBodyChangesReason = (typeof recordBodyChangesReasons)[number];

export const mostBodyChanges = 1_000;
const longestText = 200;

export interface BodyChange {
  /** Counted from 1, as the lines were written. */
  readonly line: number;
  readonly kind: BodyChangeKind;
  readonly key: string;
  /** The successor's key, or the new one; empty for a new name. */
  readonly newKey: string;
  /** The new name, or that of a successor which this change founds. */
  readonly newName: string;
  readonly on: CalendarDate;
  readonly source: string;
}

export interface ReadChange {
  readonly line: number;
  readonly text: string;
  readonly change: BodyChange | null;
  readonly problem: BodyChangeProblem | null;
}

const words: Readonly<Record<string, BodyChangeKind>> = {
  aufgegangen: 'merged',
  umbenannt: 'renamed',
  umgeschlüsselt: 'rekeyed',
};

/**
 * Reads lines of `Art;Schlüssel;neuer Schlüssel oder Nachfolgerin;neuer Name;ab;Quelle`, one change each; empty lines
 * and lines that begin with # say nothing.
 */
export function readBodyChanges(text: string): readonly ReadChange[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('#'))
    .map((line) => readLine(line));
}

function readLine({ line, text }: { line: number; text: string }): ReadChange {
  const cells = text.split(';').map((cell) => cell.trim());
  const [word = '', key = '', newKey = '', newName = '', day = '', source = ''] = cells;
  const refused = (problem: BodyChangeProblem): ReadChange => ({ line, text, change: null, problem });
  if (cells.length !== 6) return refused('lineNotReadable');
  const kind = words[word.toLowerCase()];
  if (kind === undefined) return refused('kindUnknown');
  const on = writtenDay(day);
  if (on === null || !isCalendarDate(on)) return refused('dateNotReal');
  return { line, text, change: { line, kind, key, newKey, newName, on, source }, problem: null };
}

export interface KnownBody {
  readonly key: string;
  readonly kind: string;
  readonly merged: boolean;
}

const keyForm = /^(\d{8}|[a-z0-9][a-z0-9-]{1,40})$/;

/** Why a change cannot be, judged against the bodies that exist and those that earlier lines found; null: it can. */
export function bodyChangeProblem(
  change: BodyChange,
  bodies: ReadonlyMap<string, KnownBody>,
  today: CalendarDate,
): BodyChangeProblem | null {
  const body = bodies.get(change.key);
  if (body === undefined) return 'bodyUnknown';
  if (body.merged) return 'alreadyMerged';
  if (change.on > today) return 'dateInFuture';
  if (change.source === '') return 'sourceMissing';
  if (change.newName.length > longestText || change.source.length > longestText) return 'nameTooLong';
  if (change.kind === 'renamed') return change.newName === '' ? 'nameMissing' : null;
  return successorProblem(change, body, bodies);
}

function successorProblem(
  change: BodyChange,
  body: KnownBody,
  bodies: ReadonlyMap<string, KnownBody>,
): BodyChangeProblem | null {
  if (change.newKey === '') return 'newKeyMissing';
  if (!keyForm.test(change.newKey)) return 'keyNotWritten';
  if (change.newKey === change.key) return 'successorIsItself';
  const other = bodies.get(change.newKey);
  if (change.kind === 'rekeyed') return other === undefined ? null : 'keyTaken';
  if (other === undefined) return change.newName === '' ? 'successorUnknown' : null;
  if (other.merged) return 'successorMerged';
  return other.kind === body.kind ? null : 'kindsDiffer';
}

/** Judges lines in their order: a successor that one line founds is known to the next. */
export function judgeBodyChanges(
  read: readonly ReadChange[],
  existing: ReadonlyMap<string, KnownBody>,
  today: CalendarDate,
): readonly ReadChange[] {
  const bodies = new Map(existing);
  const changed = new Set<string>();
  return read.map((one) => {
    if (one.change === null) return one;
    const { key, newKey, kind } = one.change;
    const problem = changed.has(key) ? 'twiceInOneAct' : bodyChangeProblem(one.change, bodies, today);
    changed.add(key);
    const body = bodies.get(key);
    if (problem === null && body !== undefined && kind !== 'renamed' && !bodies.has(newKey))
      bodies.set(newKey, { ...body, key: newKey });
    return { ...one, problem };
  });
}
