import type { Actor } from '@gremia/domain/access/actor';
import {
  type CommitmentAction,
  type UpdateCommitmentReason,
  type CommitmentState,
  updateCommitment,
} from '@gremia/domain/implementation/commitment';
import { type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { DeadlinePauses } from './deadline-pauses.ts';
import { ImplementationRepository } from './implementation.repository.ts';

export interface UpdatedCommitment {
  readonly commitmentId: string;
  readonly state: CommitmentState;
}

/** What became of a promise; the secretariat of the board that took it keeps the record. */
@Injectable()
export class CommitmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly repository: ImplementationRepository,
    private readonly pauses: DeadlinePauses,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Records the new state; NotFound for an unknown commitment, Denied for another board's secretariat. */
  update(
    actor: Actor,
    commitmentId: string,
    given: { readonly action: CommitmentAction; readonly on: CalendarDate; readonly note: string },
  ): Promise<Outcome<UpdatedCommitment, UpdateCommitmentReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const facts = await this.repository.commitment(tx, commitmentId);
      if (facts === null) throw new NotFound();
      this.access.require(actor, 'commitment.update', { boardId: facts.boardId, isPublic: true });
      const decision = updateCommitment({ state: facts.state, today: dateInBerlin(tx.now) }, given);
      if (!decision.accepted) return decision;
      const state = decision.fact;
      const note = given.note.trim() === '' ? null : given.note.trim();
      await this.repository.updateCommitment(tx, commitmentId, { state, stateOn: given.on, note });
      await this.pauses.settle(tx, facts.addressedDecisionId);
      await this.auditTrail.record(tx, {
        act: 'commitment.updated',
        commitmentId,
        from: facts.state,
        to: state,
      });
      return accept({ commitmentId, state });
    });
  }
}
