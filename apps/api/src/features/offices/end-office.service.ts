import type { Actor } from '@gremia/domain/access/actor';
import type { Permission } from '@gremia/domain/access/permissions';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { endAppointment } from '@gremia/domain/offices/appoint';
import { type EndOfficeReason, isLastAdministrator } from '@gremia/domain/offices/office-change';
import { needsFourEyes, officeRules } from '@gremia/domain/offices/office-rules';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { AuditedAct } from '../../platform/audit/audited-acts.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { Live } from '../../platform/live/live.ts';
import { personTopic } from '../../platform/live/person-topic.ts';
import { Administrators } from './administrators.ts';
import { OfficeChanges, type Proposed } from './office-changes.ts';
import { type HeldOffice, type HeldSeat, OfficesRepository } from './offices.repository.ts';
import { subjectOf } from './openings.ts';

/** Ends seats and offices at once; what is over, or was taken back, stays as it is. */
@Injectable()
export class EndOfficeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OfficesRepository,
    private readonly administrators: Administrators,
    private readonly changes: OfficeChanges,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  /** With the member's time ends that of the deputies. */
  async endMembership(actor: Actor, membershipId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = isUuid(membershipId) ? await this.repository.seatHeldAs(tx, membershipId) : null;
      if (found === null) throw new NotFound();
      this.access.require(actor, 'seat.appoint', { boardId: found.boardId });
      await this.repository.lockSeat(tx, found.seatId);
      const held = await this.repository.seatHolders(tx, found.seatId);
      const ending = held.filter(
        ({ id, kind }) => id === found.id || (found.kind === 'member' && kind === 'deputy'),
      );
      for (const one of ending) if (one.id === found.id || isWithin(one, found)) await this.vacate(tx, one);
    });
  }

  /** Ends an office that this permission ends, or proposes it; null where it is ended. */
  end(
    actor: Actor,
    permission: Permission,
    officeId: string,
  ): Promise<Outcome<Proposed | null, EndOfficeReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const administrators = permission === 'office.appoint' ? await this.administrators.hold(tx) : [];
      const held = isUuid(officeId) ? await this.repository.heldAs(tx, officeId) : null;
      if (held === null || officeRules[held.kind].permission !== permission) throw new NotFound();
      this.access.require(actor, permission, subjectOf(held));
      if (this.isOver(tx, held)) return accept(null);
      if (isLast(held, administrators)) return refuse('lastAdministrator');
      if (needsFourEyes(held.kind, { isOwn: held.personId === actor.person?.id })) {
        const { id: officeId, personId, kind: officeKind, boardId } = held;
        return this.changes.propose(tx, { kind: 'end', personId, officeKind, boardId, officeId });
      }
      await this.endNow(tx, held);
      return accept(null);
    });
  }

  /** Ends it without asking again: whoever calls has decided. */
  async endNow(tx: Transaction, held: HeldOffice): Promise<void> {
    const { kind, personId, boardId, publicBodyId } = held;
    await this.close(tx, 'office', held, (lastDay) =>
      publicBodyId === null
        ? { act: 'office.ended', personId, boardId, kind, lastDay }
        : { act: 'reporter.ended', publicBodyId, personId, kind, lastDay },
    );
  }

  isOver(tx: Transaction, held: HeldOffice): boolean {
    return endAppointment(held, dateInBerlin(tx.now)).how === 'over';
  }

  private vacate(tx: Transaction, held: HeldSeat): Promise<void> {
    const { seatId, personId, kind } = held;
    return this.close(tx, 'membership', held, (lastDay) => ({
      ...{ act: 'seat.vacated', seatId, personId, kind, lastDay },
    }));
  }

  private async close(
    tx: Transaction,
    table: 'membership' | 'office',
    held: HeldSeat | HeldOffice,
    trace: (lastDay: string | null) => AuditedAct,
  ): Promise<void> {
    const ending = endAppointment(held, dateInBerlin(tx.now));
    if (ending.how === 'over') return;
    const lastDay = ending.how === 'ended' ? ending.lastDay : null;
    await this.repository.end(tx, table, held.id, lastDay);
    await this.auditTrail.record(tx, trace(lastDay));
    await this.live.changed(tx, personTopic(held.personId), 'hint');
  }
}

/** Whether nobody would administer after the end of this office. */
export function isLast({ kind, personId }: HeldOffice, administrators: readonly string[]): boolean {
  return kind === 'administrator' && isLastAdministrator(personId, administrators);
}

/** A deputy stands for the member whose time holds the deputy's. */
function isWithin(deputy: HeldSeat, member: HeldSeat): boolean {
  return deputy.from >= member.from && (member.until === null || deputy.from <= member.until);
}
