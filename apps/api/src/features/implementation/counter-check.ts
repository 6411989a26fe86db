import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Log } from '../../platform/http/log.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';

/** How many cells of the counters did not say what the duties say. */
export interface CounterDifference {
  readonly decisionCells: number;
  readonly bodyCells: number;
}

const hourMs = 60 * 60 * 1000;
const atHour = 2;

/** Counts all duties again every night and compares: a difference is told in the log and put right. */
@Injectable()
export class CounterCheck implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register('counters.check', async () => void (await this.check()));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(system('counters'), (tx) => this.schedule(tx));
  }

  /** Counts, compares, repairs; tells how many cells differed. Reports go on meanwhile and wait for nothing. */
  async check(): Promise<CounterDifference> {
    const difference = await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      const [row] = await tx.manager.query<CounterDifference[]>(
        `SELECT decision_cells AS "decisionCells", body_cells AS "bodyCells" FROM recount_counters(true)`,
      );
      if (row === undefined) throw new Error('The recount told nothing');
      await this.schedule(tx);
      return row;
    });
    const { decisionCells, bodyCells } = difference;
    if (decisionCells + bodyCells === 0)
      this.log.info({ ...difference }, 'The counters agree with the duties');
    else this.log.error({ ...difference }, 'The counters differed from the duties and were put right');
    return difference;
  }

  private async schedule(tx: Transaction): Promise<void> {
    await this.outbox.publish(
      tx,
      { topic: 'counters.check' },
      { notBefore: nextNight(tx.now), key: 'counters.check' },
    );
  }
}

/** The next two o'clock (UTC) after a moment: the same for all replicas that start on a day. */
function nextNight(now: Date): Date {
  const sameDay = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), atHour);
  return new Date(sameDay > now.getTime() ? sameDay : sameDay + 24 * hourMs);
}
