import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { type AppointReason, nameAppointed, type Period } from '@gremia/domain/offices/appoint';
import { needsFourEyes } from '@gremia/domain/offices/office-rules';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Live } from '../../platform/live/live.ts';
import { personTopic } from '../../platform/live/person-topic.ts';
import type { AppointmentInput } from './dto/appoint.ts';
import { OfficeChanges, type Proposed } from './office-changes.ts';
import { OfficesRepository } from './offices.repository.ts';
import { type Opening, Openings } from './openings.ts';

/** The id of what was given, or the proposal that another administrator has to confirm. */
export type AppointmentOutcome = Outcome<{ readonly id: string } | Proposed, AppointReason>;

/** Appoints to whatever there is to be appointed to: one way for seats, reporters and offices. */
@Injectable()
export class AppointService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly openings: Openings,
    private readonly repository: OfficesRepository,
    private readonly changes: OfficeChanges,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  /** The same appointment asked for twice is made once; throws Denied and, from `find`, NotFound. */
  appoint(
    actor: Actor,
    wanted: AppointmentInput,
    find: (tx: Transaction, openings: Openings) => Promise<Outcome<Opening, AppointReason>>,
  ): Promise<AppointmentOutcome> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await find(tx, this.openings);
      if (!found.accepted) return found;
      const opening = found.fact;
      this.access.require(actor, opening.permission, opening.subject);
      const named = nameAppointed(wanted);
      if (!named.accepted) return named;
      const personId = await this.repository.personOf(tx, named.fact);
      const period = { from: wanted.firstDay, until: wanted.lastDay ?? null };
      const facts = { today: dateInBerlin(tx.now), personId, appointedBy: actor.person?.id ?? null };
      const decision = opening.decide(facts, period);
      if (!decision.accepted) return decision;
      if (decision.fact.repeats !== null) return accept({ id: decision.fact.repeats });
      const { office } = opening;
      if (office !== null && needsFourEyes(office.kind, { isOwn: false }))
        return this.changes.propose(tx, {
          ...{ kind: 'appoint', personId, officeKind: office.kind, boardId: office.boardId },
          ...{ validFrom: period.from, validTo: period.until },
        });
      return accept({ id: await this.give(tx, opening, personId, period) });
    });
  }

  /** Gives it without asking again: whoever calls has decided. */
  async give(tx: Transaction, opening: Opening, personId: string, period: Period): Promise<string> {
    const id = await opening.fill(personId, period);
    await this.auditTrail.record(tx, opening.trace(personId, period));
    await this.live.changed(tx, personTopic(personId), 'hint');
    return id;
  }
}
