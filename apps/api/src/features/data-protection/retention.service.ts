import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { everyTable } from '@gremia/domain/data-protection/every-table';
import { startOfDayInBerlin } from '@gremia/domain/kernel/berlin-time';
import { addDays, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Log } from '../../platform/http/log.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { deadTasks, retentionRules, type Rule } from './retention.sql.ts';

const rowsAtATime = 500;
const key = 'retention.daily';
const afterMidnightMs = 3 * 3_600_000;
const rules: readonly Rule[] = [
  ...retentionRules(everyTable),
  { table: 'graphile_worker.jobs', deletion: deadTasks },
];

/** Deletes every night what has been kept as long as it may be; how long, stands with what is known of every column. */
@Injectable()
export class RetentionService implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(key, async () => {
      await this.deleteWhatIsOver();
      await this.unitOfWork.run(system(randomUUID()), (tx) => this.schedule(tx));
    });
  }

  /** One night is waited for at a time; asked for again, it is the same one. */
  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(system(key), async (tx) => {
      const waiting = `SELECT FROM graphile_worker.jobs WHERE key = '${key}'`;
      if ((await tx.manager.query<unknown[]>(waiting)).length === 0) await this.schedule(tx);
    });
  }

  /**
   * Deletes in small steps, each with a commit of its own: what was interrupted goes on the next time, and two that run
   * at once share the work. Tells how many rows went, by table.
   */
  async deleteWhatIsOver(): Promise<Readonly<Record<string, number>>> {
    const gone: Record<string, number> = {};
    for (const rule of rules) gone[rule.table] = await this.follow(rule);
    return gone;
  }

  private async follow({ table, deletion }: Rule): Promise<number> {
    for (let deleted = 0; ;) {
      const step = await this.unitOfWork.run(system(randomUUID()), (tx) => deletedBy(tx, deletion));
      deleted += step;
      if (step > 0) this.log.info({ table, deleted }, 'Deleted what was kept long enough');
      if (step < rowsAtATime) return deleted;
    }
  }

  private async schedule(tx: Transaction): Promise<void> {
    const midnight = startOfDayInBerlin(addDays(dateInBerlin(tx.now), 1));
    const notBefore = new Date(midnight.getTime() + afterMidnightMs);
    await this.outbox.publish(tx, { topic: key }, { notBefore, key });
  }
}

/** TypeORM gives the rows of a SELECT as they are, of a DELETE with their number behind them. */
async function deletedBy(tx: Transaction, deletion: string): Promise<number> {
  const answer = await tx.manager.query<readonly unknown[]>(deletion, [tx.now, rowsAtATime]);
  const [rows] = answer;
  return Array.isArray(rows) ? rows.length : answer.length;
}
