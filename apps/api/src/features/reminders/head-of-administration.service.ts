import type { Actor } from '@gremia/domain/access/actor';
import type { Outcome } from '@gremia/domain/kernel/outcome';
import { nameHead, type NameHeadReason } from '@gremia/domain/reminders/head-of-administration';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';

const naming = `
  INSERT INTO head_of_administration (public_body_id, email, named_by, named_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT (public_body_id) DO UPDATE SET email = excluded.email, named_by = excluded.named_by,
    named_at = excluded.named_at`;

const removing = 'DELETE FROM head_of_administration WHERE public_body_id = $1';

/** Whom the product tells where a deadline has passed. */
@Injectable()
export class HeadOfAdministrationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** For the actor's own body; a later name replaces the earlier, an empty one takes it away. */
  name(actor: Actor, given: string): Promise<Outcome<{ readonly email: string | null }, NameHeadReason>> {
    const publicBodyId = actor.role?.kind === 'reporter' ? actor.role.publicBodyId : null;
    this.access.require(actor, 'reminder.manage', publicBodyId === null ? {} : { publicBodyId });
    return this.unitOfWork.run(actor, async (tx) => {
      const decision = nameHead(given);
      if (!decision.accepted || publicBodyId === null) return decision;
      const { email } = decision.fact;
      if (email === null) await tx.manager.query(removing, [publicBodyId]);
      else await tx.manager.query(naming, [publicBodyId, email, actor.person?.id ?? null, tx.now]);
      const act = email === null ? 'headOfAdministration.removed' : 'headOfAdministration.named';
      await this.auditTrail.record(tx, { act, publicBodyId });
      return decision;
    });
  }
}
