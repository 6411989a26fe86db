import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { accept, type Outcome } from '@gremia/domain/kernel/outcome';
import { certifyBallot } from '@gremia/domain/voting/certify-ballot';
import { closeBallot, type CloseBallotReason } from '@gremia/domain/voting/close-ballot';
import { isOver } from '@gremia/domain/voting/scheduled-ballot';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Live } from '../../platform/live/live.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { BallotEndings } from './ballot-endings.ts';
import { BallotFacts } from './ballot-facts.ts';
import { ballotPlace } from './ballot-place.ts';
import type { BallotEntity } from './ballot.entity.ts';
import { BallotRepository } from './ballot.repository.ts';

/**
 * Finds the result of a ballot at its deadline, by the database's clock. The job may come early, twice or late: it
 * asks the locked ballot what is still to be done.
 */
@Injectable()
export class BallotDeadlines implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ballots: BallotRepository,
    private readonly facts: BallotFacts,
    private readonly endings: BallotEndings,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly live: Live,
  ) {}

  onModuleInit(): void {
    this.jobs.register('ballot.deadline', async ({ ballotId }) => {
      await this.unitOfWork.run(system(randomUUID()), (tx) => this.reach(tx, ballotId));
    });
  }

  /** Whatever became of the queue, every deadline is watched, and one that passed meanwhile is caught up. */
  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      for (const { id, deadline } of await this.ballots.scheduled(tx)) await this.watch(tx, id, deadline);
    });
  }

  /** One watch a ballot; a later one takes the place of an earlier. */
  async watch(tx: Transaction, ballotId: string, deadline: Date): Promise<void> {
    const delivery = { notBefore: deadline, key: `ballot:${ballotId}:deadline` };
    await this.outbox.publish(tx, { topic: 'ballot.deadline', ballotId }, delivery);
  }

  /** Refused only where the rule does not fit the electorate any more: the ballot then waits for its annulment. */
  private async reach(tx: Transaction, ballotId: string): Promise<Outcome<string, CloseBallotReason>> {
    const ballot = await this.facts.locked(tx, ballotId);
    const { deadline, state } = ballot;
    if (deadline === null || (state !== 'open' && state !== 'closed')) return accept(ballotId);
    if (!isOver(deadline, tx.now)) {
      await this.watch(tx, ballotId, deadline);
      return accept(ballotId);
    }
    const closed = state === 'closed' ? accept(ballot) : await this.close(tx, ballot);
    if (!closed.accepted) return closed;
    await this.certify(tx, closed.fact);
    await this.live.changed(tx, ballotPlace(ballot));
    return accept(ballotId);
  }

  private async close(
    tx: Transaction,
    ballot: BallotEntity,
  ): Promise<Outcome<BallotEntity, CloseBallotReason>> {
    const closed = closeBallot(await this.facts.forClosing(tx, ballot));
    if (!closed.accepted) return closed;
    await this.endings.close(tx, ballot.id, closed.fact);
    const { state, record } = closed.fact;
    return accept({ ...ballot, state, record });
  }

  private async certify(tx: Transaction, ballot: BallotEntity): Promise<void> {
    const certified = certifyBallot(ballot.state, ballot.record);
    if (!certified.accepted) throw new Error(`A ballot that was just closed: ${certified.reason}`);
    await this.endings.certify(tx, ballot, certified.fact);
  }
}
