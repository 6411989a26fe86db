import type { Actor } from '@gremia/domain/access/actor';
import { setStepUp, type StepUpAct, type StepUpReason } from '@gremia/domain/boards/step-up';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { BoardsRepository } from './boards.repository.ts';

/** Before which acts a board asks for a passkey. */
@Injectable()
export class SetStepUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: BoardsRepository,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** From the next act on, whatever pages are open; what is set already is left as it is. */
  set(
    actor: Actor,
    boardId: string,
    wished: readonly StepUpAct[],
  ): Promise<Outcome<readonly StepUpAct[], StepUpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'stepUp.set', { boardId, isPublic: true });
      const board = await this.repository.lockBoard(tx, boardId);
      if (board === null) throw new NotFound();
      const before = board.stepUpActs;
      const decision = setStepUp(before, wished, { ...actor, now: tx.now });
      if (!decision.accepted) return decision;
      const after = decision.fact;
      if (after.join() === before.join()) return accept(before);
      await this.repository.setStepUp(tx, boardId, after);
      await this.auditTrail.record(tx, { act: 'board.stepUpSet', boardId, before, after });
      return accept(after);
    });
  }
}
