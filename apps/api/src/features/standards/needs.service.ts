import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { beginStandard, type BeginStandardReason } from '@gremia/domain/standards/keep-standard';
import {
  answerNeed,
  type AnswerNeedReason,
  type NeedAction,
  type NeedTexts,
  reportNeed,
  type ReportNeedReason,
  supportNeed,
  type SupportNeedReason,
} from '@gremia/domain/standards/standard-need';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Denied, NotFound } from '../../platform/graphql/errors.ts';
import { NeedsRepository } from './needs.repository.ts';
import type { StandardNeedEntity } from './standard-need.entity.ts';
import { StandardsRepository } from './standards.repository.ts';
import { unknownStandard } from './unknown-standard.ts';

/** A need as an act left it; whoever wants to see more of it reads it. */
export type NeedReference = Pick<StandardNeedEntity, 'id' | 'state'> & {
  readonly standardSlug: string | null;
};

export interface NeedAnswer {
  readonly needId: string;
  readonly action: NeedAction;
  readonly answer: string;
  /** Taken up in this standard, or in a new one; a declined need has neither. */
  readonly standardSlug: string | null;
  readonly newStandard: { readonly name: string; readonly kind: string } | null;
}

export type AnswerStandardNeedReason = AnswerNeedReason | BeginStandardReason | 'standardMissing';

/** From "es fehlt ein Standard" to the Standardisierungsagenda. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly needs: NeedsRepository,
    private readonly standards: StandardsRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Records the need, once for an intent. */
  report(
    actor: Actor,
    intent: string,
    given: NeedTexts,
    example = false,
  ): Promise<Outcome<NeedReference, ReportNeedReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standardNeed.report');
      const decision = reportNeed(given);
      if (!decision.accepted) return decision;
      const reportedBy = actor.person?.id ?? null;
      const need = { ...decision.fact, intent, example, reportedBy, ...spokenFor(actor), reportedAt: tx.now };
      const id = await this.needs.add(tx, { ...need, state: 'reported' });
      if (id === null) return accept(await this.known(tx, intent));
      await this.auditTrail.record(tx, { act: 'standardNeed.reported', needId: id, title: need.title });
      return accept({ id, state: 'reported', standardSlug: null });
    });
  }

  /** "Wir auch", once for a body. */
  support(actor: Actor, needId: string): Promise<Outcome<NeedReference, SupportNeedReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standardNeed.support');
      const need = await this.needs.locked(tx, needId);
      if (need === null) throw new NotFound();
      const { publicBodyId } = spokenFor(actor);
      if (publicBodyId === null) throw new Denied();
      const decision = supportNeed({ state: need.state, own: need.publicBodyId === publicBodyId });
      if (!decision.accepted) return decision;
      if (await this.needs.support(tx, needId, publicBodyId)) {
        await this.auditTrail.record(tx, { act: 'standardNeed.supported', needId, publicBodyId });
      }
      return accept({ id: needId, state: need.state, standardSlug: null });
    });
  }

  /** Takes the need up in a standard, a new one if wanted, or declines it. */
  answer(actor: Actor, given: NeedAnswer): Promise<Outcome<NeedReference, AnswerStandardNeedReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'standard.manage');
      const need = await this.needs.locked(tx, given.needId);
      if (need === null) throw new NotFound();
      const decision = answerNeed(need.state, given);
      if (!decision.accepted) return decision;
      const standard = await this.standardFor(tx, given);
      if (!standard.accepted) return standard;
      const { id: standardId = null, slug: standardSlug = null } = standard.fact ?? {};
      await this.needs.answer(tx, need.id, { ...decision.fact, standardId });
      const { state } = decision.fact;
      await this.auditTrail.record(tx, { act: 'standardNeed.answered', needId: need.id, state, standardId });
      return accept({ id: need.id, state, standardSlug });
    });
  }

  private async known(tx: Transaction, intent: string): Promise<NeedReference> {
    const need = await this.needs.byIntent(tx, intent);
    if (need === null) throw new Error('A known intent of a need cannot be read');
    if (need.reportedBy !== (tx.actor.person?.id ?? null)) throw new NotFound();
    return { id: need.id, state: need.state, standardSlug: null };
  }

  private async standardFor(
    tx: Transaction,
    { action, standardSlug, newStandard }: NeedAnswer,
  ): Promise<
    Outcome<{ readonly id: string; readonly slug: string } | null, BeginStandardReason | 'standardMissing'>
  > {
    if (action === 'decline') return accept(null);
    if (standardSlug !== null) {
      const standard = await this.standards.locked(tx, standardSlug);
      if (standard === null) throw new NotFound();
      return accept(standard);
    }
    return newStandard === null ? refuse('standardMissing') : this.begin(tx, newStandard);
  }

  private async begin(tx: Transaction, given: NonNullable<NeedAnswer['newStandard']>) {
    const decision = beginStandard(given);
    if (!decision.accepted) return decision;
    const { slug } = decision.fact;
    const id = await this.standards.begin(tx, { ...unknownStandard, ...decision.fact });
    if (id === null) return refuse('nameTaken');
    await this.auditTrail.record(tx, { act: 'standard.begun', standardId: id, slug });
    return accept({ id, slug });
  }
}

/** The body, or the seat, for which the person speaks in the current role. */
function spokenFor({ role }: Actor): Pick<StandardNeedEntity, 'publicBodyId' | 'seatId'> {
  if (role !== null && 'publicBodyId' in role) return { publicBodyId: role.publicBodyId, seatId: null };
  const seat = role !== null && 'seats' in role ? role.seats[0] : undefined;
  if (seat === undefined) throw new Denied();
  return { publicBodyId: null, seatId: seat.seatId };
}
