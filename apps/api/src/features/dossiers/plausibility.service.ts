import type { Actor } from '@gremia/domain/access/actor';
import {
  type Check,
  recordCheck,
  type RecordCheckReason,
  writeMessage,
  type WriteMessageReason,
} from '@gremia/domain/dossiers/plausibility';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { Injectable } from '@nestjs/common';
import { AccessService } from '../../platform/access/access.service.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { type Duty, DutyMoves } from '../implementation/implementation.public.ts';
import { DossiersRepository } from './dossiers.repository.ts';
import type { ActedDuty } from './extension.service.ts';

interface Intended {
  readonly obligationId: string;
  readonly intent: string;
}

/** The secretariat looks at reports and asks; the body answers. */
@Injectable()
export class PlausibilityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AccessService,
    private readonly duties: DutyMoves,
    private readonly repository: DossiersRepository,
    private readonly auditTrail: AuditTrail,
  ) {}

  /** Records what was found, once for an intent; a doubt is asked as a question in the same act. */
  check(
    actor: Actor,
    { obligationId, intent, ...check }: Check & Intended,
  ): Promise<Outcome<ActedDuty, RecordCheckReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      this.access.require(actor, 'obligation.check');
      const duty = await this.duties.locked(tx, obligationId);
      if (await this.repository.isCheckKnown(tx, intent)) return accept({ obligationId });
      const decision = recordCheck({ ...duty, today: dateInBerlin(tx.now) }, check);
      if (!decision.accepted) return decision;
      const { revision, publicBodyId } = duty;
      const { method, finding, on } = check;
      const note = check.note.trim() || null;
      await this.repository.noteCheck(tx, {
        intent,
        obligationId,
        revision,
        method,
        finding,
        note,
        checkedOn: on,
        checkedBy: actor.person?.id ?? null,
        recordedAt: tx.now,
      });
      if (decision.fact !== duty.state)
        await this.duties.move(tx, duty, { state: decision.fact, on, note: null });
      if (finding === 'doubtful' && note !== null)
        await this.write(tx, duty, { text: note, intent, fromBody: false });
      await this.auditTrail.record(tx, {
        act: 'obligation.checked',
        obligationId,
        publicBodyId,
        revision,
        finding,
      });
      return accept({ obligationId });
    });
  }

  /** Writes a question or an answer, once for an intent, whoever of the two sides the actor speaks for. */
  message(
    actor: Actor,
    { obligationId, intent }: Intended,
    text: string,
  ): Promise<Outcome<ActedDuty, WriteMessageReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const duty = await this.duties.locked(tx, obligationId);
      const fromBody = actor.role?.kind !== 'secretariat';
      const body = { publicBodyId: duty.publicBodyId, isPublic: true };
      if (fromBody) this.access.require(actor, 'obligation.report', body);
      else this.access.require(actor, 'obligation.check');
      if (await this.repository.isMessageKnown(tx, intent)) return accept({ obligationId });
      const decision = writeMessage(duty, text);
      if (!decision.accepted) return decision;
      await this.write(tx, duty, { text: decision.fact, intent, fromBody });
      return accept({ obligationId });
    });
  }

  private async write(
    tx: Transaction,
    { id: obligationId, publicBodyId }: Duty,
    message: { readonly text: string; readonly intent: string; readonly fromBody: boolean },
  ): Promise<void> {
    const writtenBy = tx.actor.person?.id ?? null;
    await this.repository.write(tx, { ...message, obligationId, writtenBy, writtenAt: tx.now });
    const { fromBody } = message;
    await this.auditTrail.record(tx, { act: 'dutyMessage.written', obligationId, publicBodyId, fromBody });
  }
}
