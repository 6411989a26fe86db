import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import {
  type ReportableState,
  type ReportFacts,
  reportOnObligation,
  type ReportOnObligationReason,
  type ReportStatement,
} from './report.ts';

/** What hinders, from a short list; the text beside it says more. */
export const obstacles = [
  'legal',
  'money',
  'staff',
  'technology',
  'provider',
  'procurement',
  'other',
] as const;
export type Obstacle = (typeof obstacles)[number];

export const reportDetailsReasons = [
  'planInPast',
  'planTooFar',
  'planContradictsState',
  'shareImpossible',
  'shareContradictsState',
  'obstacleUnexplained',
  'linkUnreadable',
  'costImpossible',
  'detailsTooLong',
] as const;
export type ReportDetailsReason = (typeof reportDetailsReasons)[number];

/** What a report may tell beside state, day, product and note; all of it is voluntary. */
export interface ReportDetails {
  /** By when it is to be implemented. */
  readonly plannedFor: CalendarDate | null;
  /** Percent. */
  readonly shareDone: number | null;
  readonly obstacles: readonly Obstacle[];
  readonly obstacleNote: string;
  readonly evidenceLink: string;
  /** In cents, so that sums are exact. */
  readonly oneOffCostCents: number | null;
  readonly yearlyCostCents: number | null;
}

export const noDetails: ReportDetails = {
  plannedFor: null,
  shareDone: null,
  obstacles: [],
  obstacleNote: '',
  evidenceLink: '',
  oneOffCostCents: null,
  yearlyCostCents: null,
};

/** Characters. */
export const longestObstacleNote = 2_000;
export const longestLink = 500;
/** A thousand million euro: more is a typing error, for any body. */
export const highestCostCents = 100_000_000_000;
const daysInTwentyYears = 7_305;

/** Whether a report tells nothing but state, day, product and note. */
export function tellsNothing(details: ReportDetails): boolean {
  const { obstacles: named, obstacleNote, evidenceLink, ...figures } = details;
  const hasText = named.length > 0 || obstacleNote !== '' || evidenceLink !== '';
  return !hasText && Object.values(figures).every((figure) => figure === null);
}

export interface DetailedStatement extends ReportStatement {
  readonly details: ReportDetails;
}

export interface DecidedReport {
  readonly state: ReportableState;
  readonly revision: number;
  readonly details: ReportDetails;
}

/** The rule of every report, told alone or with others, typed or sent as a file: the statement, then its details. */
export function reportInDetail(
  facts: ReportFacts,
  { details, ...statement }: DetailedStatement,
): Outcome<DecidedReport, ReportOnObligationReason | ReportDetailsReason> {
  const report = reportOnObligation(facts, statement);
  if (!report.accepted) return report;
  const checked = checkDetails({ state: statement.state, today: facts.today }, details);
  return checked.accepted ? accept({ ...report.fact, details: checked.fact }) : checked;
}

/** Decides on the details of a report that says this state. */
export function checkDetails(
  { state, today }: { readonly state: ReportableState; readonly today: CalendarDate },
  details: ReportDetails,
): Outcome<ReportDetails, ReportDetailsReason> {
  const problem = planProblem(state, today, details) ?? shareProblem(state, details) ?? textProblem(details);
  if (problem !== null) return refuse(problem);
  if (!isCost(details.oneOffCostCents) || !isCost(details.yearlyCostCents)) return refuse('costImpossible');
  const { obstacleNote, evidenceLink } = details;
  return accept({
    ...details,
    obstacles: obstacles.filter((one) => details.obstacles.includes(one)),
    obstacleNote: obstacleNote.trim(),
    evidenceLink: evidenceLink.trim(),
  });
}

function planProblem(
  state: ReportableState,
  today: CalendarDate,
  { plannedFor }: ReportDetails,
): ReportDetailsReason | null {
  if (plannedFor === null) return null;
  if (state === 'implemented' || state === 'notApplicable') return 'planContradictsState';
  if (plannedFor < today) return 'planInPast';
  return plannedFor > addDays(today, daysInTwentyYears) ? 'planTooFar' : null;
}

function shareProblem(state: ReportableState, { shareDone }: ReportDetails): ReportDetailsReason | null {
  if (shareDone === null) return null;
  if (!Number.isInteger(shareDone) || shareDone < 0 || shareDone > 100) return 'shareImpossible';
  return state === 'implemented' && shareDone < 100 ? 'shareContradictsState' : null;
}

function textProblem({ obstacles: named, obstacleNote, evidenceLink }: ReportDetails) {
  const link = evidenceLink.trim();
  if (obstacleNote.length > longestObstacleNote || link.length > longestLink) return 'detailsTooLong';
  if (named.includes('other') && obstacleNote.trim() === '') return 'obstacleUnexplained';
  return link === '' || /^https?:\/\/[^\s"<>\\]+$/i.test(link) ? null : 'linkUnreadable';
}

function isCost(cents: number | null): boolean {
  return cents === null || (Number.isSafeInteger(cents) && cents >= 0 && cents <= highestCostCents);
}
