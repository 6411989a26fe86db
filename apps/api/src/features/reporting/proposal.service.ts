import type { Actor } from '@gremia/domain/access/actor';
import { noDetails, type ReportDetails } from '@gremia/domain/implementation/report-details';
import {
  type NotApplicableGround,
  type ReportableState,
  standardSince,
} from '@gremia/domain/implementation/report';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { type Accepted, accept, refuse, type Refused } from '@gremia/domain/kernel/outcome';
import {
  confirmReport,
  type ConfirmReportReason,
  type ProposalOutcome,
} from '@gremia/domain/reporting/confirm-report';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { type ObligationForReport, Obligations } from '../implementation/implementation.public.ts';
import { ProposedReportEntity } from './proposed-report.entity.ts';

interface ProposalForAct {
  readonly id: string;
  readonly obligationId: string;
  readonly seenRevision: number;
  readonly state: ReportableState;
  readonly on: string;
  readonly product: string | null;
  readonly productVersion: string | null;
  readonly ground: NotApplicableGround | null;
  readonly note: string | null;
  readonly details: ReportDetails | null;
  readonly outcome: ProposalOutcome;
  readonly reportedBy: string | null;
  readonly providerId: string;
}

const proposalForAct = `
  SELECT proposal.id, proposal.obligation_id AS "obligationId", proposal.seen_revision AS "seenRevision", proposal.state,
         proposal.reported_on::text AS "on", proposal.product, proposal.product_version AS "productVersion", proposal.note,
         proposal.ground, proposal.details, proposal.outcome, made.reported_by AS "reportedBy", made.public_body_id AS "providerId"
  FROM proposed_report proposal JOIN collective_report made ON made.id = proposal.collective_report_id
  WHERE proposal.id = $1`;

/** A refusal that names the day before which there was nothing to implement, where that is the reason. */
export interface RefusedProposal extends Refused<ConfirmReportReason> {
  readonly standardSince: CalendarDate | null;
}

/** A body's word on what its provider wants to report. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly obligations: Obligations,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Lets the proposal count, or declines it; the same answer twice is one. NotFound or Denied where it is not theirs. */
  decide(
    actor: Actor,
    id: string,
    confirmed: boolean,
  ): Promise<Accepted<{ id: string; confirmed: boolean }> | RefusedProposal> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { proposal, obligation } = await this.locked(tx, id);
      const { publicBodyId } = obligation;
      this.access.require(actor, 'proposedReport.decide', { publicBodyId });
      if (proposal.outcome === (confirmed ? 'confirmed' : 'declined')) return accept({ id, confirmed });
      const decision = decisionOn(proposal, obligation, confirmed, dateInBerlin(tx.now));
      if (!decision.accepted) return { ...decision, standardSince: sinceFor(decision.reason, obligation) };
      if (confirmed) await this.report(tx, proposal, obligation, decision.fact.revision);
      const outcome = confirmed ? 'confirmed' : 'declined';
      const decidedBy = tx.actor.person?.id ?? null;
      await tx.manager.update(ProposedReportEntity, { id }, { outcome, decidedBy, decidedAt: tx.now });
      await this.auditTrail.record(tx, {
        act: 'proposedReports.decided',
        publicBodyId,
        proposals: [id],
        confirmed,
      });
      return accept({ id, confirmed });
    });
  }

  /** The duty is locked first, as in every report, then the proposal is read again. */
  private async locked(tx: Transaction, id: string) {
    const proposed = await this.proposal(tx, id);
    const [obligation] = await this.obligations.lockForReport(tx, [proposed.obligationId]);
    if (obligation === undefined) throw new NotFound();
    return { proposal: await this.proposal(tx, id), obligation };
  }

  private async proposal(tx: Transaction, id: string): Promise<ProposalForAct> {
    const [row] = await tx.manager.query<ProposalForAct[]>(proposalForAct, [id]);
    if (row === undefined) throw new NotFound();
    return row;
  }

  private report(
    tx: Transaction,
    proposal: ProposalForAct,
    { decisionSlug }: ObligationForReport,
    revision: number,
  ): Promise<void> {
    const { obligationId, state, on, product, productVersion, ground, note } = proposal;
    const details = proposal.details ?? noDetails;
    const said = { product, productVersion, ground, note, details, example: false, undoesRevision: null };
    return this.obligations.recordReports(
      tx,
      [{ obligationId, decisionSlug, revision, state, on, stateOn: on, ...said }],
      {
        personId: proposal.reportedBy,
        providerId: proposal.providerId,
        confirmedBy: tx.actor.person?.id ?? null,
      },
    );
  }
}

function decisionOn(
  proposal: ProposalForAct,
  obligation: ObligationForReport,
  confirmed: boolean,
  today: string,
): Accepted<{ readonly revision: number }> | Refused<ConfirmReportReason> {
  if (!confirmed) {
    return proposal.outcome === 'waiting'
      ? accept({ revision: obligation.revision })
      : refuse('alreadyAnswered');
  }
  const { state, on, ground, seenRevision } = proposal;
  const product = `${proposal.product ?? ''} ${proposal.productVersion ?? ''}`.trim();
  return confirmReport(
    {
      state: obligation.state,
      ended: obligation.ended,
      merged: obligation.merged,
      revision: obligation.revision,
      today,
      decidedOn: obligation.decidedOn,
      firstVersionOn: obligation.firstVersionOn,
      outcome: proposal.outcome,
    },
    { state, on, ground, seenRevision, product, note: proposal.note ?? '' },
  );
}

function sinceFor(reason: ConfirmReportReason, obligation: ObligationForReport): CalendarDate | null {
  return reason === 'beforeStandard' ? standardSince(obligation) : null;
}
