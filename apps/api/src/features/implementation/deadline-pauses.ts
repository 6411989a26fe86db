import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import {
  deadlineMayRest,
  pausesBy,
  type ReciprocalCommitment,
  runningDeadline,
} from '@gremia/domain/implementation/deadline-pause';
import { startOfDayInBerlin } from '@gremia/domain/kernel/berlin-time';
import { addDays, type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Live } from '../../platform/live/live.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import {
  agreedDeadlines,
  heldUpDecisions,
  reciprocalCommitments,
  setDeadlines,
} from './deadline-pauses.sql.ts';
import { rolloutTopic } from './rollout-notices.ts';

interface HeldUpDecision {
  readonly id: string;
  readonly slug: string;
  readonly basisOfForce: BasisOfForce;
}

interface Agreed {
  readonly dueOn: CalendarDate;
  readonly agreedOn: CalendarDate | null;
}

/** Lets deadlines rest while a commitment agreed Zug um Zug is late, and run on when it is delivered. */
@Injectable()
export class DeadlinePauses implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly auditTrail: AuditTrail,
    private readonly live: Live,
  ) {}

  onModuleInit(): void {
    this.jobs.register('deadlines.settle', () => this.settleAll());
  }

  /** At once: a commitment may have become late while the product stood still. */
  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(system('deadlines'), (tx) =>
      this.outbox.publish(tx, { topic: 'deadlines.settle' }, { key: 'deadlines.settle' }),
    );
  }

  /** Every decision with such a commitment, as it stands today; again after midnight, when more may be late. */
  async settleAll(): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      await this.settle(tx, null);
      const tomorrow = startOfDayInBerlin(addDays(dateInBerlin(tx.now), 1));
      await this.outbox.publish(
        tx,
        { topic: 'deadlines.settle' },
        { key: 'deadlines.settle', notBefore: tomorrow },
      );
    });
  }

  /** The deadlines of one decision, or of all; computed from the commitments, so that twice is once. */
  async settle(tx: Transaction, addressedDecisionId: string | null): Promise<void> {
    const decisions = await tx.manager.query<readonly HeldUpDecision[]>(heldUpDecisions, [
      addressedDecisionId,
    ]);
    for (const decision of decisions) {
      if (deadlineMayRest[decision.basisOfForce]) await this.settleOne(tx, decision);
    }
  }

  private async settleOne(tx: Transaction, { id, slug }: HeldUpDecision): Promise<void> {
    const commitments = await tx.manager.query<ReciprocalCommitment[]>(reciprocalCommitments, [id]);
    const agreed = await tx.manager.query<Agreed[]>(agreedDeadlines, [id]);
    const pauses = pausesBy(commitments, dateInBerlin(tx.now));
    const running = agreed.map((one) => runningDeadline(one, pauses));
    const [row] = await tx.manager.query<{ duties: number }[]>(setDeadlines, [
      id,
      agreed.map(({ dueOn }) => dueOn),
      agreed.map(({ agreedOn }) => agreedOn),
      running.map(({ dueOn }) => dueOn),
      running.map(({ pausedSince }) => pausedSince),
      tx.now,
    ]);
    if (row === undefined || row.duties === 0) return;
    const pausedSince = running.find((one) => one.pausedSince !== null)?.pausedSince ?? null;
    await this.auditTrail.record(tx, {
      act: 'deadline.moved',
      addressedDecisionId: id,
      pausedSince,
      duties: row.duties,
    });
    await this.live.changed(tx, rolloutTopic(slug), 'hint');
  }
}
