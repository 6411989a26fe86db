import type { Actor } from '@gremia/domain/access/actor';
import {
  type NotApplicableGround,
  type ReportableState,
  type ReportOnObligationReason,
  reportableStates,
  type SpeakerReason,
} from '@gremia/domain/implementation/report';
import { type ReleaseStateReason, releaseState } from '@gremia/domain/implementation/release';
import type { NamedEvidenceReason } from '@gremia/domain/implementation/evidence-file';
import {
  type ReportDetails,
  type ReportDetailsReason,
  reportInDetail,
} from '@gremia/domain/implementation/report-details';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { ImplementationRepository, type ObligationForAct } from './implementation.repository.ts';

export interface Report {
  readonly obligationId: string;
  readonly state: ReportableState;
  readonly on: CalendarDate;
  readonly product: string;
  readonly productVersion: string;
  readonly ground: NotApplicableGround | null;
  readonly note: string;
  readonly details: ReportDetails;
  readonly evidenceFileIds: readonly string[];
  readonly intent: string;
  readonly seenRevision: number;
}

export type ReportReason =
  ReportOnObligationReason | ReportDetailsReason | NamedEvidenceReason | SpeakerReason;

/** What the obligation says after the act. */
export interface ReportedObligation {
  readonly obligationId: string;
  readonly state: ReportableState;
  readonly stateOn: CalendarDate;
  readonly revision: number;
}

/** What a body, or its provider for it, says about its duty. */
@Injectable()
export class ReportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly repository: ImplementationRepository,
    private readonly evidence: EvidenceRepository,
    private readonly accounts: Accounts,
    private readonly auditTrail: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** Records the report once per intent; NotFound for an unknown obligation, Denied for somebody else's. */
  report(actor: Actor, report: Report): Promise<Outcome<ReportedObligation, ReportReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const obligation = await this.repository.obligation(tx, report.obligationId);
      if (obligation === null) throw new NotFound();
      if (await this.hasLostAuthority(tx, obligation.publicBodyId)) return refuse('authorisationEnded');
      const { publicBodyId } = obligation;
      this.access.require(actor, 'obligation.report', { publicBodyId, isPublic: true });
      const today = dateInBerlin(tx.now);
      const product = `${report.product} ${report.productVersion}`;
      const decision = reportInDetail({ ...obligation, today }, { ...report, product });
      // A repeated report has always been overtaken: by itself.
      if (!decision.accepted && decision.reason === 'reportedMeanwhile') {
        return (await this.reportedBefore(tx, report)) ?? decision;
      }
      if (!decision.accepted) return decision;
      const evidence = await this.evidence.check(tx, report);
      if (!evidence.accepted) return evidence;
      const { details, revision } = decision.fact;
      return this.record(tx, { ...report, details }, obligation, revision);
    });
  }

  /** Lets the body's own state be published, or takes that back. */
  release(
    actor: Actor,
    obligationId: string,
    released: boolean,
  ): Promise<Outcome<{ released: boolean }, ReleaseStateReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const obligation = await this.repository.obligation(tx, obligationId);
      if (obligation === null) throw new NotFound();
      const { publicBodyId } = obligation;
      this.access.require(actor, 'obligation.release', { publicBodyId, isPublic: true });
      const decision = releaseState(obligation, released);
      if (!decision.accepted) return decision;
      await this.repository.release(tx, obligationId, released);
      await this.auditTrail.record(tx, { act: 'obligation.released', obligationId, publicBodyId, released });
      return decision;
    });
  }

  /** Asked again within the act: an authorisation that ends at this moment is worth nothing any more. */
  private async hasLostAuthority(tx: Transaction, publicBodyId: string): Promise<boolean> {
    const { role } = tx.actor;
    if (role?.kind !== 'providerReporter' || role.publicBodyId === publicBodyId) return false;
    const authority = await this.accounts.authorityOf(tx, { providerId: role.publicBodyId, publicBodyId });
    if (authority !== 'standing' && authority !== 'ended') throw new Denied();
    return authority === 'ended';
  }

  private async record(
    tx: Transaction,
    report: Report,
    obligation: ObligationForAct,
    revision: number,
  ): Promise<Outcome<ReportedObligation, never>> {
    const { obligationId, state, on, ground, details, evidenceFileIds, intent } = report;
    const { publicBodyId, decisionSlug } = obligation;
    const role = tx.actor.role;
    const reportId = await this.repository.report(tx, {
      obligationId,
      revision,
      state,
      on,
      product: textOrNull(report.product),
      productVersion: textOrNull(report.productVersion),
      note: textOrNull(report.note),
      reportedBy: tx.actor.person?.id ?? null,
      onBehalfByProviderId: role?.kind === 'providerReporter' ? role.publicBodyId : null,
      ...{ ground, intent, details },
    });
    await this.evidence.name(tx, reportId, evidenceFileIds);
    await this.auditTrail.record(tx, {
      act: 'obligation.reported',
      obligationId,
      publicBodyId,
      from: obligation.state,
      to: state,
      revision,
    });
    await this.outbox.publish(tx, { topic: 'obligation.reported', decisionSlugs: [decisionSlug] });
    return accept({ obligationId, state, stateOn: on, revision });
  }

  private async reportedBefore(
    tx: Transaction,
    report: Report,
  ): Promise<Outcome<ReportedObligation, never> | null> {
    const before = await this.repository.reportOf(tx, report.intent);
    if (before === null) return null;
    if (before.obligationId !== report.obligationId) {
      throw new InvalidInput('Diese Meldung wurde schon für eine andere Pflicht abgegeben.');
    }
    const { reportedOn: stateOn, revision } = before;
    const state = reportableStates.find((one) => one === before.state);
    if (state === undefined) throw new Error(`No client reports ${before.state}`);
    return accept({ obligationId: report.obligationId, state, stateOn, revision });
  }
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
