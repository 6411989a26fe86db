import type { Actor } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import {
  type AppointReason,
  appointReporter,
  endAppointment,
  nameAppointed,
} from '@gremia/domain/offices/appoint';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { isUuid } from '../../platform/graphql/uuid.ts';
import { Live } from '../../platform/live/live.ts';
import { personTopic } from '../../platform/live/person-topic.ts';
import type { AppointReporterInput } from './dto/offices.ts';
import { OfficesRepository } from './offices.repository.ts';

/** Who reports for a body: its own reporters decide, and the secretariat where there is nobody yet. */
@Injectable()
export class AppointReporterService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: OfficesRepository,
    private readonly access: AccessService,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  /** Tells the id of the office; the same one asked for twice is granted once. */
  appoint(actor: Actor, input: AppointReporterInput): Promise<Outcome<string, AppointReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const body = await this.repository.lockBody(tx, input.publicBodyKey);
      if (body === null) throw new NotFound();
      this.access.require(actor, 'reporter.appoint', { publicBodyId: body.id });
      const named = nameAppointed(input);
      if (!named.accepted) return named;
      const personId = await this.repository.personOf(tx, named.fact);
      const held = await this.repository.reporters(tx, body.id);
      const period = { from: input.firstDay, until: input.lastDay ?? null };
      const who = { today: dateInBerlin(tx.now), personId, appointedBy: actor.person?.id ?? null };
      const decision = appointReporter({ ...who, held }, period);
      if (!decision.accepted) return decision;
      if (decision.fact.repeats !== null) return accept(decision.fact.repeats);
      const kind = body.kind === 'itProvider' ? 'providerReporter' : 'reporter';
      const id = await this.repository.report(tx, body.id, personId, kind, period);
      const dated = { validFrom: period.from, validTo: period.until };
      const publicBodyId = body.id;
      await this.auditTrail.record(tx, { act: 'reporter.appointed', publicBodyId, personId, kind, ...dated });
      await this.live.changed(tx, personTopic(personId), 'hint');
      return accept(id);
    });
  }

  /** Ends it at once; what is over stays as it is. */
  async end(actor: Actor, officeId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const held = isUuid(officeId) ? await this.repository.reporterAs(tx, officeId) : null;
      if (held === null) throw new NotFound();
      const { publicBodyId, personId, kind } = held;
      this.access.require(actor, 'reporter.appoint', { publicBodyId });
      const ending = endAppointment(held, dateInBerlin(tx.now));
      if (ending.how === 'over') return;
      const lastDay = ending.how === 'ended' ? ending.lastDay : null;
      await this.repository.end(tx, 'office', held.id, lastDay);
      await this.auditTrail.record(tx, { act: 'reporter.ended', publicBodyId, personId, kind, lastDay });
      await this.live.changed(tx, personTopic(personId), 'hint');
    });
  }
}
