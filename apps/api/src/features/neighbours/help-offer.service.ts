import type { Actor } from '@gremia/domain/access/actor';
import { type HelpOffer, offerHelp, type OfferHelpReason } from '@gremia/domain/neighbours/help-offer';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { DutyMoves } from '../implementation/implementation.public.ts';
import { HelpOfferEntity } from './help-offer.entity.ts';

export interface OfferedDuty {
  readonly obligationId: string;
}

/** A body's own word that others may ask it; no provider gives it. */
@Injectable()
export class HelpOfferService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly duties: DutyMoves,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Offers, or changes the contact; the same offer twice is one. NotFound for an unknown duty, Denied for another's. */
  offer(
    actor: Actor,
    { obligationId, ...offer }: HelpOffer & OfferedDuty,
  ): Promise<Outcome<OfferedDuty, OfferHelpReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const duty = await this.duties.locked(tx, obligationId);
      const { publicBodyId } = duty;
      this.access.require(actor, 'help.offer', { publicBodyId, isPublic: true });
      const decision = offerHelp(duty, offer);
      if (!decision.accepted) return decision;
      const known = await tx.manager.findOneBy(HelpOfferEntity, { obligationId, ...decision.fact });
      if (known !== null) return accept({ obligationId });
      const said = { offeredBy: actor.person?.id ?? null, offeredAt: tx.now, example: false };
      await tx.manager.upsert(HelpOfferEntity, { obligationId, ...decision.fact, ...said }, ['obligationId']);
      await this.auditTrail.record(tx, { act: 'help.offered', obligationId, publicBodyId });
      return accept({ obligationId });
    });
  }

  /** From now on nobody finds the contact any more; withdrawing twice is withdrawing once. */
  withdraw(actor: Actor, obligationId: string): Promise<OfferedDuty> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { publicBodyId } = await this.duties.locked(tx, obligationId);
      this.access.require(actor, 'help.offer', { publicBodyId, isPublic: true });
      const { affected } = await tx.manager.delete(HelpOfferEntity, { obligationId });
      if (affected === 1)
        await this.auditTrail.record(tx, { act: 'help.withdrawn', obligationId, publicBodyId });
      return { obligationId };
    });
  }
}
