import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import type { ProblemRow } from '@gremia/domain/reporting/collective-report';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { type CollectiveReportMade, CollectiveReportService } from './collective-report.service.ts';
import type { ReportFileEntity } from './report-file.entity.ts';
import { ReportFileRepository } from './report-file.repository.ts';
import { reporterRole } from './rows-for-report.ts';

export const sendFileReasons = ['notRead', 'nothingToSend', 'linesWithProblems', 'changedMeanwhile'] as const;
export type SendFileReason = (typeof sendFileReasons)[number];

const linesAtATime = 5_000;

/** Sends what a file says: all lines in one act, or none. */
@Injectable()
export class ReportFileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ReportFileRepository,
    private readonly reports: CollectiveReportService,
  ) {}

  /** @param withoutProblems leaves out the lines whose problems were shown; what is new is shown first */
  async send(
    actor: Actor,
    id: string,
    withoutProblems: boolean,
  ): Promise<Outcome<CollectiveReportMade, SendFileReason>> {
    const stale: ProblemRow[] = [];
    const outcome = await this.unitOfWork.run(actor, async (tx) => {
      stale.length = 0;
      const file = await this.ownFile(tx, id);
      const refusal = refusalOf(file, withoutProblems);
      if (refusal !== null) return refuse(refusal);
      return this.sendIn(tx, file, (problems) => stale.push(...problems));
    });
    if (stale.length > 0) await this.unitOfWork.run(actor, (tx) => this.files.markProblems(tx, id, stale));
    return outcome;
  }

  private async sendIn(
    tx: Transaction,
    file: ReportFileEntity,
    tell: (problems: readonly ProblemRow[]) => void,
  ): Promise<Outcome<CollectiveReportMade, SendFileReason>> {
    const made = await this.reports.begin(tx, { intent: file.id, source: 'file' });
    if (made.before !== null) return made.before;
    const sum = { id: made.id, reported: 0, proposed: 0 };
    let problems = 0;
    let last = 0;
    for (;;) {
      const lines = await this.files.linesAfter(tx, file.id, last, linesAtATime);
      last = lines.at(-1)?.line ?? last;
      if (lines.length === 0) break;
      const part = await this.reports.addRows(tx, made.id, lines);
      sum.reported += part.reported;
      sum.proposed += part.proposed;
      problems += part.problems.length;
      tell(part.problems);
      await this.noteProgress(tx.actor, file.id, sum.reported + sum.proposed);
    }
    if (problems > 0) return refuse('changedMeanwhile');
    await this.reports.finish(tx, sum, 'file');
    await this.files.update(tx, file.id, { state: 'applied', collectiveReportId: made.id });
    return accept(sum);
  }

  /** In a transaction of its own: whoever waits sees it before the act is committed. */
  private noteProgress(actor: Actor, id: string, applied: number): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => this.files.update(tx, id, { applied }));
  }

  private async ownFile(tx: Transaction, id: string): Promise<ReportFileEntity> {
    const file = await this.files.file(tx, id);
    if (file === null || file.publicBodyId !== reporterRole(tx.actor).publicBodyId) throw new NotFound();
    return file;
  }
}

function refusalOf(file: ReportFileEntity, withoutProblems: boolean): SendFileReason | null {
  // Sent before: the act itself tells what it made.
  if (file.state === 'applied') return null;
  if (file.state !== 'read') return 'notRead';
  if (file.problems > 0 && !withoutProblems) return 'linesWithProblems';
  return file.changes === 0 ? 'nothingToSend' : null;
}
