import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type AppointReason,
  appointToSeat,
  endAppointment,
  nameAppointed,
} from '@gremia/domain/offices/appoint';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { Live } from '../../platform/live/live.ts';
import { personTopic } from '../../platform/live/person-topic.ts';
import type { AppointToSeatInput } from './dto/offices.ts';
import { type HeldSeat, OfficesRepository } from './offices.repository.ts';

/** Members and deputies of the seats of a board; with a member's time ends that of the deputies. */
@Injectable()
export class AppointToSeatService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OfficesRepository,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  /** Tells the id of the membership; the same one asked for twice is made once. */
  appoint(actor: Actor, input: AppointToSeatInput): Promise<Outcome<string, AppointReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seat = isUuid(input.seatId) ? await this.repository.lockSeat(tx, input.seatId) : null;
      if (seat === null) throw new NotFound();
      this.access.require(actor, 'seat.appoint', { boardId: seat.boardId });
      const named = nameAppointed(input);
      if (!named.accepted) return named;
      const personId = await this.repository.personOf(tx, named.fact);
      const held = await this.repository.seatHolders(tx, seat.id);
      const period = { from: input.firstDay, until: input.lastDay ?? null };
      const who = { today: dateInBerlin(tx.now), personId, appointedBy: actor.person?.id ?? null };
      const decision = appointToSeat({ ...who, seat: seat.period, held }, input.kind, period);
      if (!decision.accepted) return decision;
      if (decision.fact.repeats !== null) return accept(decision.fact.repeats);
      const id = await this.repository.seat(tx, seat.id, personId, input.kind, period);
      const dated = { validFrom: period.from, validTo: period.until };
      const { kind } = input;
      await this.auditTrail.record(tx, { act: 'seat.appointed', seatId: seat.id, personId, kind, ...dated });
      await this.live.changed(tx, personTopic(personId), 'hint');
      return accept(id);
    });
  }

  /** Ends it at once; what is over, or was taken back, stays as it is. */
  async end(actor: Actor, membershipId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = isUuid(membershipId) ? await this.repository.seatHeldAs(tx, membershipId) : null;
      if (found === null) throw new NotFound();
      this.access.require(actor, 'seat.appoint', { boardId: found.boardId });
      await this.repository.lockSeat(tx, found.seatId);
      const held = await this.repository.seatHolders(tx, found.seatId);
      const ending = held.filter(
        ({ id, kind }) => id === found.id || (found.kind === 'member' && kind === 'deputy'),
      );
      for (const one of ending) if (one.id === found.id || isWithin(one, found)) await this.endOne(tx, one);
    });
  }

  private async endOne(tx: Transaction, held: HeldSeat): Promise<void> {
    const ending = endAppointment(held, dateInBerlin(tx.now));
    if (ending.how === 'over') return;
    const lastDay = ending.how === 'ended' ? ending.lastDay : null;
    const { seatId, personId, kind } = held;
    await this.repository.end(tx, 'membership', held.id, lastDay);
    await this.auditTrail.record(tx, { act: 'seat.vacated', seatId, personId, kind, lastDay });
    await this.live.changed(tx, personTopic(personId), 'hint');
  }
}

/** A deputy stands for the member whose time holds the deputy's. */
function isWithin(deputy: HeldSeat, member: HeldSeat): boolean {
  return deputy.from >= member.from && (member.until === null || deputy.from <= member.until);
}
