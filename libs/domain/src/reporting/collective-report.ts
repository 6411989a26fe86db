import { accept, refuse, type Outcome } from '../kernel/outcome.ts';
import {
  type DetailedStatement,
  type ReportDetails,
  reportDetailsReasons,
  reportInDetail,
} from '../implementation/report-details.ts';
import { reportOnObligationReasons, type ReportFacts } from '../implementation/report.ts';
import { type AuthorityFacts, authorityReasons, type StatementWeight, weighStatement } from './authority.ts';

/** Why a single row cannot be reported. */
export const rowProblems = [
  ...reportOnObligationReasons,
  ...reportDetailsReasons,
  ...authorityReasons,
  'chosenTwice',
] as const;
export type RowProblem = (typeof rowProblems)[number];

export const reportOnManyReasons = ['nothingChosen', 'tooManyRows', 'rowsWithProblems'] as const;
export type ReportOnManyReason = (typeof reportOnManyReasons)[number];

/** What is chosen on one page; more come as a file. */
export const mostRowsAtOnce = 5_000;

export interface RowFacts extends ReportFacts, AuthorityFacts {}

export interface StatedRow {
  readonly obligationId: string;
  readonly facts: RowFacts;
  readonly statement: DetailedStatement;
}

export interface DecidedRow {
  readonly obligationId: string;
  readonly revision: number;
  readonly weight: StatementWeight;
  readonly details: ReportDetails;
}

export interface ProblemRow {
  readonly obligationId: string;
  readonly problem: RowProblem;
}

/** The rule of the single report for one of many rows, and what the statement is worth. */
export function decideRow({ obligationId, facts, statement }: StatedRow): Outcome<DecidedRow, RowProblem> {
  const weight = weighStatement(facts);
  if (!weight.accepted) return weight;
  const report = reportInDetail(facts, statement);
  if (!report.accepted) return report;
  const { revision, details } = report.fact;
  return accept({ obligationId, revision, weight: weight.fact, details });
}

export interface ManyDecided {
  readonly rows: readonly DecidedRow[];
  readonly problems: readonly ProblemRow[];
}

/** Decides row by row; nobody can report twice on one duty in one act. */
export function decideRows(stated: readonly StatedRow[]): ManyDecided {
  const seen = new Set<string>();
  const rows: DecidedRow[] = [];
  const problems: ProblemRow[] = [];
  for (const row of stated) {
    const { obligationId } = row;
    const outcome = seen.has(obligationId) ? refuse('chosenTwice') : decideRow(row);
    seen.add(obligationId);
    if (outcome.accepted) rows.push(outcome.fact);
    else problems.push({ obligationId, problem: outcome.reason });
  }
  return { rows, problems };
}

/** All or nothing: one row with a problem refuses the whole act. */
export function reportOnMany({
  rows,
  problems,
}: ManyDecided): Outcome<readonly DecidedRow[], ReportOnManyReason> {
  const total = rows.length + problems.length;
  if (total === 0) return refuse('nothingChosen');
  if (total > mostRowsAtOnce) return refuse('tooManyRows');
  return problems.length > 0 ? refuse('rowsWithProblems') : accept(rows);
}
