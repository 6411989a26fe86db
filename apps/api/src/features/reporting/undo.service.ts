import type { Actor } from '@gremia/domain/access/actor';
import { noDetails } from '@gremia/domain/implementation/report-details';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, refuse, type Outcome } from '@gremia/domain/kernel/outcome';
import { type KeptReason, undoReport, type UndoReason } from '@gremia/domain/reporting/undo-report';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import {
  type ObligationForReport,
  Obligations,
  type StatementOnObligation,
} from '../implementation/implementation.public.ts';
import { type EntryForUndo, ReportingRepository } from './reporting.repository.ts';
import { reporterRole } from './rows-for-report.ts';

export interface Undone {
  readonly undone: number;
  /** Proposals that the body will not see any more. */
  readonly withdrawn: number;
  readonly kept: readonly { readonly obligationId: string; readonly reason: KeptReason }[];
}

/** Takes a collective report back within the hour: a further statement restores what was said before. */
@Injectable()
export class UndoService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly obligations: Obligations,
    private readonly repository: ReportingRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** @param chosen the duties to take back; null for all. NotFound for an act of another office. */
  undo(actor: Actor, id: string, chosen: readonly string[] | null): Promise<Outcome<Undone, UndoReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const role = reporterRole(actor);
      const made = await this.repository.byId(tx, id);
      if (made === null || made.publicBodyId !== role.publicBodyId) throw new NotFound();
      const entries = await this.repository.entries(tx, id, chosen);
      const found = await this.obligations.lockForReport(
        tx,
        entries.map(({ obligationId }) => obligationId),
      );
      const now = new Map(found.map((one) => [one.id, one]));
      const facts = { madeAt: made.created, now: tx.now };
      const decision = undoReport(facts, this.entriesToDecide(tx, entries, now));
      const proposalsOnly = !decision.accepted && decision.reason === 'nothingToUndo' && made.proposed > 0;
      if (!decision.accepted && !proposalsOnly) return decision;
      const { undo, kept } = decision.accepted ? decision.fact : { undo: [], kept: [] };
      const undoing = new Set(undo);
      await this.restore(
        tx,
        id,
        entries.filter(({ obligationId }) => undoing.has(obligationId)),
        now,
      );
      const withdrawn = await this.repository.withdrawProposals(tx, id, chosen);
      if (proposalsOnly && withdrawn === 0) return refuse('nothingToUndo');
      await this.auditTrail.record(tx, {
        act: 'obligations.undone',
        collectiveReportId: id,
        undone: undo,
        withdrawn,
      });
      return accept({ undone: undo.length, withdrawn, kept });
    });
  }

  private entriesToDecide(
    tx: Transaction,
    entries: readonly EntryForUndo[],
    now: ReadonlyMap<string, ObligationForReport>,
  ) {
    return entries.flatMap(({ obligationId, revision, undoneRevision }) => {
      const obligation = now.get(obligationId);
      if (obligation === undefined) return [];
      const { publicBodyId, ended, revision: newestRevision } = obligation;
      const authorised = this.access.viewerCan(tx.actor, 'obligation.reportMany', { publicBodyId });
      return [{ obligationId, revision, newestRevision, ended, authorised, undone: undoneRevision !== null }];
    });
  }

  private async restore(
    tx: Transaction,
    id: string,
    entries: readonly EntryForUndo[],
    now: ReadonlyMap<string, ObligationForReport>,
  ): Promise<void> {
    if (entries.length === 0) return;
    const role = reporterRole(tx.actor);
    const today = dateInBerlin(tx.now);
    const statements = entries.flatMap((entry): StatementOnObligation[] => {
      const obligation = now.get(entry.obligationId);
      return obligation === undefined ? [] : [restoring(entry, obligation, today)];
    });
    await this.obligations.recordReports(tx, statements, {
      personId: tx.actor.person?.id ?? null,
      providerId: role.kind === 'providerReporter' ? role.publicBodyId : null,
      confirmedBy: null,
    });
    await this.repository.markUndone(tx, id, statements);
  }
}

function restoring(
  entry: EntryForUndo,
  obligation: ObligationForReport,
  today: string,
): StatementOnObligation {
  return {
    obligationId: entry.obligationId,
    decisionSlug: obligation.decisionSlug,
    revision: obligation.revision + 1,
    state: entry.beforeState,
    on: entry.beforeStateOn ?? today,
    stateOn: entry.beforeStateOn,
    product: entry.beforeProduct,
    productVersion: entry.beforeProductVersion,
    ground: entry.beforeGround,
    note: entry.beforeNote,
    details: entry.beforeDetails ?? noDetails,
    example: entry.beforeIsExample,
    undoesRevision: entry.revision,
  };
}
