import type { Actor } from '@gremia/domain/access/actor';
import {
  askExtension,
  type AskExtensionReason,
  decideExtension,
  type DecideExtensionReason,
  type ExtensionRequest,
  type ExtensionState,
} from '@gremia/domain/dossiers/extension';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { DutyMoves } from '../implementation/implementation.public.ts';
import { DossiersRepository } from './dossiers.repository.ts';

export interface ActedDuty {
  readonly obligationId: string;
}

/** More time: a body asks, the board whose resolution it is decides. */
@Injectable()
export class ExtensionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly duties: DutyMoves,
    private readonly repository: DossiersRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Records the request, once for an intent; NotFound for an unknown duty, Denied for somebody else's. */
  ask(
    actor: Actor,
    { obligationId, intent, ...request }: ExtensionRequest & ActedDuty & { readonly intent: string },
  ): Promise<Outcome<ActedDuty, AskExtensionReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const duty = await this.duties.locked(tx, obligationId);
      const { publicBodyId } = duty;
      this.access.require(actor, 'extension.ask', { publicBodyId, isPublic: true });
      const known = await this.repository.extensionByIntent(tx, intent);
      if (known?.obligationId === obligationId) return accept({ obligationId });
      const asked = await this.repository.isAsked(tx, obligationId);
      const decision = askExtension({ ...duty, asked, today: dateInBerlin(tx.now) }, request);
      if (!decision.accepted) return decision;
      const { until } = decision.fact;
      const extensionId = await this.repository.ask(tx, {
        ...decision.fact,
        intent,
        obligationId,
        state: 'asked',
        dueBefore: duty.dueOn ?? until,
        askedBy: actor.person?.id ?? null,
        askedAt: tx.now,
      });
      await this.auditTrail.record(tx, {
        act: 'extension.asked',
        extensionId,
        obligationId,
        publicBodyId,
        until,
      });
      return accept({ obligationId });
    });
  }

  /** Grants or declines; a granted one moves the due date. */
  decide(
    actor: Actor,
    extensionId: string,
    given: { readonly action: 'grant' | 'decline'; readonly reason: string },
  ): Promise<Outcome<ActedDuty, DecideExtensionReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { obligationId } = found(await this.repository.extension(tx, extensionId));
      const duty = await this.duties.locked(tx, obligationId);
      // Whoever decides for some board tracks all duties, and sees what bodies ask for.
      const board = duty.boardId === null ? {} : { boardId: duty.boardId };
      this.access.require(actor, 'extension.decide', { ...board, isPublic: true });
      // Read again under the lock of the duty: somebody may have decided meanwhile.
      const extension = found(await this.repository.extension(tx, extensionId));
      const decision = decideExtension(
        { state: extension.state, duty: duty.state, pausedSince: duty.pausedSince },
        given,
      );
      if (!decision.accepted) return decision;
      const state: ExtensionState = decision.fact;
      await this.repository.decide(tx, extensionId, { state, decisionReason: given.reason.trim() || null });
      if (state === 'granted') {
        const to = { state: 'extended', on: dateInBerlin(tx.now), note: extension.reason } as const;
        await this.duties.move(tx, duty, to);
        await this.duties.postpone(tx, obligationId, extension.until);
      }
      const { publicBodyId } = duty;
      await this.auditTrail.record(tx, {
        act: 'extension.decided',
        extensionId,
        obligationId,
        publicBodyId,
        state,
      });
      return accept({ obligationId });
    });
  }
}

function found<T>(value: T | null): T {
  if (value === null) throw new NotFound();
  return value;
}
