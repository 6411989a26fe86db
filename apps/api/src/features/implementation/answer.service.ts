import type { Actor } from '@gremia/domain/access/actor';
import {
  answerRecommendation,
  type ResponseAction,
  type AnswerRecommendationReason,
  type ResponseState,
} from '@gremia/domain/implementation/response';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { ImplementationRepository } from './implementation.repository.ts';

export interface AnsweredRecommendation {
  readonly responseId: string;
  readonly state: ResponseState;
}

/** What a body answers to a recommendation. */
@Injectable()
export class AnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly repository: ImplementationRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Records the answer; NotFound for an unknown question, Denied for somebody else's. */
  answer(
    actor: Actor,
    responseId: string,
    given: { readonly action: ResponseAction; readonly reason: string },
  ): Promise<Outcome<AnsweredRecommendation, AnswerRecommendationReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const facts = await this.repository.response(tx, responseId);
      if (facts === null) throw new NotFound();
      const { publicBodyId, state: from } = facts;
      this.access.require(actor, 'recommendation.answer', { publicBodyId, isPublic: true });
      const decision = answerRecommendation(facts, given);
      if (!decision.accepted) return decision;
      const state = decision.fact;
      const reason = given.reason.trim() === '' ? null : given.reason.trim();
      await this.repository.answer(tx, responseId, { state, reason, answeredOn: dateInBerlin(tx.now) });
      await this.auditTrail.record(tx, {
        act: 'recommendation.answered',
        responseId,
        publicBodyId,
        from,
        to: state,
      });
      return accept({ responseId, state });
    });
  }
}
