import { type CalendarDate } from '../kernel/calendar-date.ts';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { obligationLifecycle, type ObligationState } from '../implementation/obligation.ts';
import { longestDossierText } from './extension.ts';

export const checkMethods = ['document', 'conversation', 'demonstration', 'automatedTest', 'onSite'] as const;
export type CheckMethod = (typeof checkMethods)[number];

export const checkFindings = ['plausible', 'doubtful'] as const;
export type CheckFinding = (typeof checkFindings)[number];

export const recordCheckReasons = [
  'obligationEnded',
  'stateNotPossible',
  'reportedMeanwhile',
  'dateInFuture',
  'beforeReport',
  'noteMissing',
  'textTooLong',
] as const;
export type RecordCheckReason = (typeof recordCheckReasons)[number];

export interface CheckFacts {
  readonly state: ObligationState;
  /** The day that the report names. */
  readonly stateOn: CalendarDate | null;
  readonly revision: number;
  readonly ended: boolean;
  readonly today: CalendarDate;
}

export interface Check {
  readonly on: CalendarDate;
  readonly method: CheckMethod;
  readonly finding: CheckFinding;
  readonly note: string;
  readonly seenRevision: number;
}

/**
 * The secretariat checks a report that says "implemented". A plausible one is checked from then on; a doubtful one
 * keeps its state, for the body answers for it, and the doubt is a question to the body.
 */
export function recordCheck(facts: CheckFacts, check: Check): Outcome<ObligationState, RecordCheckReason> {
  if (facts.ended) return refuse('obligationEnded');
  if (facts.revision !== check.seenRevision) return refuse('reportedMeanwhile');
  const checked = next(obligationLifecycle, facts.state, 'check');
  if (checked === null) return refuse('stateNotPossible');
  if (check.on > facts.today) return refuse('dateInFuture');
  if (facts.stateOn !== null && check.on < facts.stateOn) return refuse('beforeReport');
  if (check.finding === 'doubtful' && check.note.trim() === '') return refuse('noteMissing');
  if (check.note.length > longestDossierText) return refuse('textTooLong');
  return accept(check.finding === 'plausible' ? checked : facts.state);
}

export const writeMessageReasons = ['textMissing', 'textTooLong', 'obligationEnded'] as const;
export type WriteMessageReason = (typeof writeMessageReasons)[number];

/** A question of the secretariat about a duty, or the body's answer; never published. */
export function writeMessage(
  { ended }: { readonly ended: boolean },
  text: string,
): Outcome<string, WriteMessageReason> {
  if (ended) return refuse('obligationEnded');
  if (text.trim() === '') return refuse('textMissing');
  return text.length > longestDossierText ? refuse('textTooLong') : accept(text.trim());
}
