import type { CalendarDate } from '../kernel/calendar-date.ts';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { isWebAddress } from './standard-need.ts';
import { type StandardAction, standardLifecycle, type StandardState } from './standard.ts';

export const advanceStandardReasons = [
  'stateUnknown',
  'stepNotPossible',
  'dateInFuture',
  'noteTooLong',
] as const;
export type AdvanceStandardReason = (typeof advanceStandardReasons)[number];

/** Characters. */
export const standardNoteLimit = 1_000;

export interface Step {
  readonly action: StandardAction;
  readonly on: CalendarDate;
  readonly note: string;
}

/** A step in the FIT life cycle, noted when it has been made. */
export function advanceStandard(
  facts: { readonly state: StandardState | null; readonly today: CalendarDate },
  { action, on, note }: Step,
): Outcome<StandardState, AdvanceStandardReason> {
  if (facts.state === null) return refuse('stateUnknown');
  const state = next(standardLifecycle, facts.state, action);
  if (state === null) return refuse('stepNotPossible');
  if (on > facts.today) return refuse('dateInFuture');
  return note.length > standardNoteLimit ? refuse('noteTooLong') : accept(state);
}

export const recordVersionReasons = [
  'labelMissing',
  'labelTooLong',
  'versionKnown',
  'urnMalformed',
  'linkMalformed',
  'dateInFuture',
] as const;
export type RecordVersionReason = (typeof recordVersionReasons)[number];

export interface StandardVersionFacts {
  /** What the operator calls it: "2.3". */
  readonly label: string;
  /** RFC 8141; XÖV standards have `urn:xoev-de:…`. */
  readonly urn: string | null;
  readonly publishedOn: CalendarDate | null;
  readonly link: string | null;
}

// RFC 8141: a namespace of 2 to 32 characters, then anything but blanks.
const urnForm = /^urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[^\s]{1,255}$/i;
const labelLimit = 60;

/** A version of a standard, as its operator published it. */
export function recordVersion(
  facts: { readonly knownLabels: readonly string[]; readonly today: CalendarDate },
  given: StandardVersionFacts,
): Outcome<StandardVersionFacts, RecordVersionReason> {
  const label = given.label.trim();
  const urn = given.urn?.trim() || null;
  const link = given.link?.trim() || null;
  if (label === '') return refuse('labelMissing');
  if (label.length > labelLimit) return refuse('labelTooLong');
  if (facts.knownLabels.includes(label)) return refuse('versionKnown');
  if (urn !== null && !urnForm.test(urn)) return refuse('urnMalformed');
  if (link !== null && !isWebAddress(link)) return refuse('linkMalformed');
  if (given.publishedOn !== null && given.publishedOn > facts.today) return refuse('dateInFuture');
  return accept({ label, urn, publishedOn: given.publishedOn, link });
}

export const relationKinds = ['dependsOn', 'succeeds'] as const;
export type RelationKind = (typeof relationKinds)[number];

export const relateStandardsReasons = ['relatedToItself', 'goesInACircle'] as const;
export type RelateStandardsReason = (typeof relateStandardsReasons)[number];

/** `from` depends on `to`, or succeeds it; ids of standards. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** Nothing succeeds or needs itself, by however many steps; `known` are all relations of the kind. */
export function relateStandards(
  known: readonly Pick<Relation, 'from' | 'to'>[],
  { from, to, kind }: Relation,
): Outcome<Relation, RelateStandardsReason> {
  if (from === to) return refuse('relatedToItself');
  return reaches(known, to, from) ? refuse('goesInACircle') : accept({ from, to, kind });
}

function reaches(known: readonly Pick<Relation, 'from' | 'to'>[], start: string, goal: string): boolean {
  const seen = new Set([start]);
  for (const standard of seen) {
    for (const { from, to } of known) if (from === standard) seen.add(to);
  }
  return seen.has(goal);
}

export const beginStandardReasons = ['nameMissing', 'nameTooLong', 'kindMissing', 'nameTaken'] as const;
export type BeginStandardReason = (typeof beginStandardReasons)[number];

const nameLimit = 120;
const transcriptions: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A standard that is only needed yet; its address is made from its name. */
export function beginStandard(given: {
  readonly name: string;
  readonly kind: string;
}): Outcome<
  { readonly name: string; readonly kind: string; readonly slug: string },
  Exclude<BeginStandardReason, 'nameTaken'>
> {
  const name = given.name.trim();
  const kind = given.kind.trim();
  const slug = name
    .toLocaleLowerCase('de')
    .replaceAll(/[äöüß]/g, (letter) => transcriptions[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug === '') return refuse('nameMissing');
  if (name.length > nameLimit) return refuse('nameTooLong');
  return kind === '' ? refuse('kindMissing') : accept({ name, kind, slug });
}

export const describeStandardReasons = ['sourceMissing', 'textTooLong'] as const;
export type DescribeStandardReason = (typeof describeStandardReasons)[number];

/** Where a description comes from when the secretariat has written it: what sources say later does not replace it. */
export const recordedHere = 'recorded';

export interface StandardDescription {
  readonly operator: string | null;
  /** What it is for, in a few words. */
  readonly purpose: string | null;
  /** Where it can be read, with full addresses or hosts. */
  readonly source: string;
}

/** Characters. */
export const standardTextLimit = 500;

/** What the catalogue says of a standard; without a source nobody could check it. */
export function describeStandard(
  given: StandardDescription,
): Outcome<StandardDescription, DescribeStandardReason> {
  const source = given.source.trim();
  const operator = given.operator?.trim() || null;
  const purpose = given.purpose?.trim() || null;
  if (source === '') return refuse('sourceMissing');
  const tooLong = [source, operator, purpose].some((text) => (text ?? '').length > standardTextLimit);
  return tooLong ? refuse('textTooLong') : accept({ operator, purpose, source });
}
