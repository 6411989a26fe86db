import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { next } from '../kernel/lifecycle.ts';
import { obligationLifecycle, type ObligationAction, type ObligationState } from './obligation.ts';

/** The states that a body may report about itself; the others follow from acts of the secretariat. */
export const reportableStates = ['planned', 'inProgress', 'implemented', 'notApplicable'] as const;
export type ReportableState = (typeof reportableStates)[number];

/** On what ground a duty does not apply; the note beside it says it in words. */
export const notApplicableGrounds = ['notCompetent', 'notInUse'] as const;
export type NotApplicableGround = (typeof notApplicableGrounds)[number];

export const reportOnObligationReasons = [
  'stateNotPossible',
  'dateInFuture',
  'dateTooEarly',
  'beforeStandard',
  'groundMissing',
  'groundContradictsState',
  'reasonMissing',
  'bodyMerged',
  'obligationEnded',
  'reportedMeanwhile',
  'textTooLong',
] as const;
/** Why somebody cannot speak for the body any more. */
export const speakerReasons = ['authorisationEnded'] as const;
export type SpeakerReason = (typeof speakerReasons)[number];

export type ReportOnObligationReason = (typeof reportOnObligationReasons)[number];

const actionFor: Record<ReportableState, ObligationAction> = {
  planned: 'plan',
  inProgress: 'start',
  implemented: 'implement',
  notApplicable: 'declareNotApplicable',
};

/** The IT-Planungsrat first met on 22 April 2010: no duty in this register is older than its year. */
const earliestReport: CalendarDate = '2010-01-01';

/** What the register knows of the time before which there was nothing to implement. */
export interface StandardFacts {
  readonly decidedOn: CalendarDate;
  /** The day of the first version of the standard that was decided on; null where not every version has its day. */
  readonly firstVersionOn: CalendarDate | null;
}

/**
 * The day of the standard's first version; null where it is not known. Who decides on a standard has seen it: versions
 * that are all younger than the decision are not its first ones.
 */
export function standardSince({ decidedOn, firstVersionOn }: StandardFacts): CalendarDate | null {
  return firstVersionOn !== null && firstVersionOn <= decidedOn ? firstVersionOn : null;
}

export interface ReportFacts extends StandardFacts {
  readonly state: ObligationState;
  readonly ended: boolean;
  /** The body went up in another: its duties go on there. */
  readonly merged: boolean;
  /** How many reports the obligation has, against how many the reporter had seen. */
  readonly revision: number;
  readonly today: CalendarDate;
}

export interface ReportStatement {
  readonly state: ReportableState;
  readonly on: CalendarDate;
  /** Chosen where the duty does not apply, and only there. */
  readonly ground: NotApplicableGround | null;
  readonly note: string;
  /** With its version, as the body calls it. */
  readonly product: string;
  readonly seenRevision: number;
}

export const longestReportNote = 2_000;
export const longestProduct = 200;

/** Decides on a report; implementing before the decision was adopted is normal, the future is not. */
export function reportOnObligation(
  facts: ReportFacts,
  statement: ReportStatement,
): Outcome<{ readonly state: ReportableState; readonly revision: number }, ReportOnObligationReason> {
  if (facts.merged) return refuse('bodyMerged');
  if (facts.ended) return refuse('obligationEnded');
  if (statement.seenRevision !== facts.revision) return refuse('reportedMeanwhile');
  if (statement.on > facts.today) return refuse('dateInFuture');
  if (statement.on < earliestReport) return refuse('dateTooEarly');
  if (statement.on < (standardSince(facts) ?? earliestReport)) return refuse('beforeStandard');
  const unfounded = groundProblem(statement);
  if (unfounded !== null) return refuse(unfounded);
  if (statement.note.length > longestReportNote || statement.product.length > longestProduct)
    return refuse('textTooLong');
  if (next(obligationLifecycle, facts.state, actionFor[statement.state]) === null)
    return refuse('stateNotPossible');
  return accept({ state: statement.state, revision: facts.revision + 1 });
}

/** That a duty does not apply needs its ground and its reason; nothing else has a ground. */
function groundProblem({ state, ground, note }: ReportStatement): ReportOnObligationReason | null {
  if (state !== 'notApplicable') return ground === null ? null : 'groundContradictsState';
  if (ground === null) return 'groundMissing';
  return note.trim() === '' ? 'reasonMissing' : null;
}
