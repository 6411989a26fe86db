import type { Actor } from '@gremia/domain/access/actor';
import { reach } from '@gremia/domain/access/reach';
import type { ReportDetails } from '@gremia/domain/implementation/report-details';
import type { NotApplicableGround, ReportableState } from '@gremia/domain/implementation/report';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { ReportOnManyReason } from '@gremia/domain/reporting/collective-report';
import type { LineProblem } from '@gremia/domain/reporting/report-file';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { type CollectiveReportMade, CollectiveReportService } from './collective-report.service.ts';
import { ReportFileRepository } from './report-file.repository.ts';
import { ReportingRepository } from './reporting.repository.ts';
import { reporterRole } from './rows-for-report.ts';

export interface ApiReport {
  readonly body: string;
  readonly decision: string;
  readonly state: ReportableState;
  readonly on: string;
  readonly product: string;
  readonly productVersion: string;
  readonly ground: NotApplicableGround | null;
  readonly note: string;
  readonly details: ReportDetails;
  readonly seenRevision: number;
}

export interface ApiProblem {
  readonly index: number;
  readonly problem: LineProblem;
  /** Who goes on, where the body went up in another. */
  readonly successor?: { readonly key: string; readonly name: string };
  /** The day of the standard's first version, where the report is of a day before. */
  readonly standardSince?: CalendarDate;
}

export type ApiOutcome =
  | { readonly accepted: true; readonly fact: CollectiveReportMade }
  | {
      readonly accepted: false;
      readonly reason: ReportOnManyReason;
      /** `index` counts the reports of the request from 0. */
      readonly problems: readonly ApiProblem[];
    };

/** Reports that a machine sends, named by body and decision: all of them or none. */
@Injectable()
export class ApiReportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ReportFileRepository,
    private readonly reporting: ReportingRepository,
    private readonly reports: CollectiveReportService,
  ) {}

  report(actor: Actor, intent: string, reports: readonly ApiReport[]): Promise<ApiOutcome> {
    return this.unitOfWork.run(actor, async (tx): Promise<ApiOutcome> => {
      const named = reports.map(({ body, decision }) => ({ bodyKey: body, decision }));
      const { publicBodyIds } = reach(actor, 'obligation.reportMany');
      const bodies = await this.reporting.withFormer(tx, reporterRole(actor), publicBodyIds);
      const duties = await this.files.duties(tx, named, bodies);
      const ids = new Map(duties.map(({ position, id }) => [position - 1, id]));
      const unknown = [...reports.keys()].filter((index) => !ids.has(index));
      if (unknown.length > 0) {
        const problems = unknown.map((index) => ({ index, problem: 'unknownDuty' as const }));
        return { accepted: false, reason: 'rowsWithProblems', problems };
      }
      const rows = reports.map((report, index) => ({ ...report, obligationId: ids.get(index) ?? '' }));
      const outcome = await this.reports.reportIn(tx, { intent, source: 'api', rows });
      if (outcome.accepted) return outcome;
      const since = new Map(duties.map(({ id, firstVersionOn }) => [id, firstVersionOn]));
      const problems = outcome.problems.map(({ obligationId, problem }) => {
        const standardSince = problem === 'beforeStandard' ? since.get(obligationId) : null;
        // The later of two that name the same duty is the one too many.
        const index = rows.findLastIndex((row) => row.obligationId === obligationId);
        return { index, problem, ...(standardSince ? { standardSince } : {}) };
      });
      return { accepted: false, reason: outcome.reason, problems: await this.named(tx, reports, problems) };
    });
  }

  private async named(
    tx: Transaction,
    reports: readonly ApiReport[],
    problems: readonly ApiProblem[],
  ): Promise<readonly ApiProblem[]> {
    const merged = problems.filter(({ problem }) => problem === 'bodyMerged');
    if (merged.length === 0) return problems;
    const successors = await this.files.successors(
      tx,
      merged.map(({ index }) => reports[index]?.body ?? ''),
    );
    const byIndex = new Map(merged.map(({ index }, place) => [index, successors[place]]));
    return problems.map((one) => {
      const successor = byIndex.get(one.index);
      return successor === undefined ? one : { ...one, successor };
    });
  }
}
