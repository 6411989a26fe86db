import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { atFeedbackEnd, votingEnd } from '@gremia/domain/circulation/circulation-course';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Boards } from '../boards/boards.public.ts';
import { CirculationBallots } from '../voting/voting.public.ts';
import { CirculationActs } from './circulation-acts.ts';
import { CirculationWatch } from './circulation-watch.ts';
import type { CirculationEntity } from './circulation.entity.ts';
import { CirculationRepository } from './circulation.repository.ts';
import { PlaceOnAgenda } from './place-on-agenda.ts';

/** What the product does in a circulation by itself; each job asks the locked circulation what is still to be done. */
@Injectable()
export class CirculationJobs implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly acts: CirculationActs,
    private readonly repository: CirculationRepository,
    private readonly watch: CirculationWatch,
    private readonly boards: Boards,
    private readonly ballots: CirculationBallots,
    private readonly agenda: PlaceOnAgenda,
    private readonly jobs: Jobs,
    private readonly auditTrail: AuditTrail,
  ) {}

  onModuleInit(): void {
    const doing = (work: (tx: Transaction, circulationId: string) => Promise<void>) => {
      return ({ circulationId }: { readonly circulationId: string }) =>
        this.unitOfWork.run(system(randomUUID()), (tx) => work(tx, circulationId));
    };
    this.jobs.register(
      'circulation.feedbackEnds',
      doing((tx, id) => this.endFeedback(tx, id)),
    );
    this.jobs.register(
      'circulation.reminder',
      doing((tx, id) => this.remind(tx, id)),
    );
    this.jobs.register(
      'circulation.toAgenda',
      doing((tx, id) => this.toAgenda(tx, id)),
    );
  }

  /** Whatever became of the queue, the end of every feedback phase is watched. */
  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      for (const { id, feedbackEndsAt } of await this.repository.inFeedback(tx)) {
        await this.watch.feedbackEnd(tx, id, feedbackEndsAt);
      }
    });
  }

  private async endFeedback(tx: Transaction, circulationId: string): Promise<void> {
    const circulation = await this.acts.begin(tx, circulationId, 'circulation.manage');
    const todo = atFeedbackEnd({ ...circulation, now: tx.now });
    if (todo === 'wait') await this.watch.feedbackEnd(tx, circulationId, circulation.feedbackEndsAt);
    if (todo === 'startVoting') await this.startVoting(tx, circulation);
  }

  private async startVoting(tx: Transaction, circulation: CirculationEntity): Promise<void> {
    const { id: circulationId, decisionRuleId } = circulation;
    const { settings } = await this.boards.decisionRule(tx, decisionRuleId);
    const days = settings.circulation?.votingDays ?? 0;
    const deadline = votingEnd({ ...circulation, now: tx.now }, days);
    const opened = await this.ballots.open(tx, { ...circulation, circulationId, deadline });
    if (!opened.accepted) {
      const { reason } = opened;
      // It stays in feedback, where the page says what is in the way and the secretariat can break off.
      await this.auditTrail.record(tx, { act: 'circulation.votingHindered', circulationId, reason });
      return;
    }
    const { ballotId } = opened.fact;
    await this.repository.change(tx, circulationId, { state: 'voting', votingEndsAt: deadline });
    await this.watch.reminder(tx, circulationId, tx.now, deadline);
    await this.auditTrail.record(tx, { act: 'circulation.votingStarted', circulationId, ballotId });
    await this.acts.announce(tx, circulationId);
  }

  /** From now on the start page of those who have not voted reminds them. */
  private async remind(tx: Transaction, circulationId: string): Promise<void> {
    const { state, remindedAt, votingEndsAt } = await this.acts.begin(
      tx,
      circulationId,
      'circulation.manage',
    );
    if (state !== 'voting' || remindedAt !== null || tx.now >= votingEndsAt) return;
    const seatIds = await this.repository.silentSeats(tx, circulationId);
    await this.repository.change(tx, circulationId, { remindedAt: tx.now });
    await this.auditTrail.record(tx, { act: 'circulation.reminded', circulationId, seatIds });
    await this.acts.announce(tx, circulationId);
  }

  private async toAgenda(tx: Transaction, circulationId: string): Promise<void> {
    const circulation = await this.acts.begin(tx, circulationId, 'circulation.manage');
    if (circulation.state !== 'objected' || circulation.agendaItemId !== null) return;
    const meetingId = await this.repository.nextMeeting(tx, circulation.boardId);
    await this.agenda.place(tx, circulation, meetingId);
  }
}
