import type { Actor } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Unauthenticated } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import type { OpenInvitation } from './dto/invitation.ts';
import { openInvitations, withdrawInvitation } from './invitations.sql.ts';

const open = defineStatement('signIn.openInvitations', openInvitations);

/** Invitations on their way: everybody's for the administration, the own ones for who may invite. */
@Injectable()
export class OpenInvitations {
  constructor(
    private readonly reads: Reads,
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  async list(actor: Actor): Promise<readonly OpenInvitation[]> {
    const values = [idOf(actor), isAdministration(actor)];
    return (await this.reads.json<readonly OpenInvitation[]>(open, values)) ?? [];
  }

  /** From then on its link opens nothing; false where there is none, or only somebody else's. */
  withdraw(actor: Actor, invitationId: string): Promise<boolean> {
    if (!isUuid(invitationId)) return Promise.resolve(false);
    return this.unitOfWork.run(actor, async (tx) => {
      const values = [invitationId, idOf(actor), isAdministration(actor)];
      const [[withdrawn]] = await tx.manager.query<[{ personId: string }[], number]>(
        withdrawInvitation,
        values,
      );
      if (withdrawn === undefined) return false;
      const { personId } = withdrawn;
      await this.auditTrail.record(tx, { act: 'invitation.withdrawn', personId, invitationId });
      return true;
    });
  }
}

function idOf({ person }: Actor): string {
  if (person === null) throw new Unauthenticated();
  return person.id;
}

function isAdministration({ role }: Actor): boolean {
  return role?.kind === 'administrator';
}
