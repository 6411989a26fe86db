import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { next } from '../kernel/lifecycle.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import { minutesLifecycle, type MinutesSigner, type MinutesState } from './minutes.ts';

/** Calendar days after the meeting by which the minutes should be signed: a choice of ours, no rule names one. */
export const minutesDueDays = 21;

/** Calendar days for objections where a board's rules of procedure name none: a choice of ours. */
export const usualObjectionDays = 14;

export const editSectionRefusals = ['notInDraft', 'changedMeanwhile', 'textMissing', 'textTooLong'] as const;
export type EditSectionRefusal = (typeof editSectionRefusals)[number];

/** Longest text of one section or objection, in characters. */
export const sectionLimit = 20_000;

/**
 * Only a draft is edited; who has not seen the newest text does not overwrite it. A text that stands there already is
 * accepted as it is: the browser asks again where an answer was lost.
 */
export function editSection(
  facts: { readonly state: MinutesState; readonly revision: number; readonly text: string },
  edit: { readonly text: string; readonly seenRevision: number },
): Outcome<{ readonly text: string; readonly revision: number }, EditSectionRefusal> {
  if (facts.state !== 'draft') return refuse('notInDraft');
  const text = edit.text.trim();
  if (text === facts.text) return accept({ text, revision: facts.revision });
  if (facts.revision !== edit.seenRevision) return refuse('changedMeanwhile');
  if (text === '') return refuse('textMissing');
  if (text.length > sectionLimit) return refuse('textTooLong');
  return accept({ text, revision: facts.revision + 1 });
}

export const moveMinutesRefusals = ['notPossibleNow'] as const;
export type MoveMinutesRefusal = (typeof moveMinutesRefusals)[number];

/** Draft to review and back; signatures given before are void once the text may change again. */
export function moveMinutes(
  state: MinutesState,
  action: 'submitForReview' | 'returnToDraft',
): Outcome<MinutesState, MoveMinutesRefusal> {
  const to = next(minutesLifecycle, state, action);
  return to === null ? refuse('notPossibleNow') : accept(to);
}

export const signMinutesRefusals = ['notInReview', 'alreadySigned', 'samePerson', 'textChanged'] as const;
export type SignMinutesRefusal = (typeof signMinutesRefusals)[number];

export interface SignFacts {
  readonly state: MinutesState;
  readonly signatures: readonly { readonly signer: MinutesSigner; readonly personId: string }[];
  /** Hash of the text as it stands, and as the person saw it when signing. */
  readonly contentHash: string;
  readonly seenHash: string;
  readonly today: CalendarDate;
  /** Full calendar days from the rules of procedure. */
  readonly objectionDays: number;
}

export interface Signed {
  readonly state: MinutesState;
  /** Last day for objections; null while a signature is missing. */
  readonly objectionEndsOn: CalendarDate | null;
}

/** Chair and recorder sign, two persons; with the second signature the objection period begins (GO NRW § 52). */
export function signMinutes(
  facts: SignFacts,
  signature: { readonly signer: MinutesSigner; readonly personId: string },
): Outcome<Signed, SignMinutesRefusal> {
  if (facts.state !== 'inReview') return refuse('notInReview');
  if (facts.signatures.some((given) => given.signer === signature.signer)) return refuse('alreadySigned');
  if (facts.signatures.some((given) => given.personId === signature.personId)) return refuse('samePerson');
  if (facts.contentHash !== facts.seenHash) return refuse('textChanged');
  if (facts.signatures.length === 0) return accept({ state: 'inReview', objectionEndsOn: null });
  return accept({ state: 'objectionPeriod', objectionEndsOn: addDays(facts.today, facts.objectionDays) });
}

export const objectToMinutesRefusals = [
  'noObjectionPeriod',
  'periodOver',
  'textMissing',
  'textTooLong',
] as const;
export type ObjectToMinutesRefusal = (typeof objectToMinutesRefusals)[number];

/** A member objects within the period, in words; the last day counts whole. */
export function objectToMinutes(
  facts: {
    readonly state: MinutesState;
    readonly objectionEndsOn: CalendarDate | null;
    readonly today: CalendarDate;
  },
  text: string,
): Outcome<string, ObjectToMinutesRefusal> {
  if (facts.state !== 'objectionPeriod' || facts.objectionEndsOn === null) return refuse('noObjectionPeriod');
  if (facts.today > facts.objectionEndsOn) return refuse('periodOver');
  const words = text.trim();
  if (words.length > sectionLimit) return refuse('textTooLong');
  return words === '' ? refuse('textMissing') : accept(words);
}

export const publishMinutesRefusals = ['notSigned', 'objectionPeriodRuns', 'alreadyPublished'] as const;
export type PublishMinutesRefusal = (typeof publishMinutesRefusals)[number];

/** Silence agrees: once the objection period is over the minutes are final and may be published. */
export function publishMinutes(facts: {
  readonly state: MinutesState;
  readonly objectionEndsOn: CalendarDate | null;
  readonly today: CalendarDate;
}): Outcome<MinutesState, PublishMinutesRefusal> {
  if (facts.state === 'published') return refuse('alreadyPublished');
  if (facts.state !== 'objectionPeriod' || facts.objectionEndsOn === null) return refuse('notSigned');
  if (facts.today <= facts.objectionEndsOn) return refuse('objectionPeriodRuns');
  return accept('published');
}
