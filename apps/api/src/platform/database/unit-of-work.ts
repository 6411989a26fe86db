import type { Actor } from '@gremia/domain/access/actor';
import { claimsToAct } from '@gremia/domain/access/claims';
import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { claimsSql } from './claimed-query.ts';
import { isConflict } from './database-errors.ts';
import type { onlyFromUnitOfWork, Transaction } from './transaction.ts';

const attempts = 5;

interface Clock {
  now: Date;
}

interface PgClient {
  query(text: string): Promise<readonly { readonly rows: readonly Clock[] }[]>;
}

/** The only place where a database transaction begins and ends. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs one act in one transaction. A refused outcome and an exception leave nothing behind; what loses a
   * serialisation conflict or a deadlock is tried again, so `work` must touch nothing but `tx`.
   */
  async run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        if (!isConflict(error) || attempt === attempts) throw error;
      }
    }
  }

  private async attempt<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const tx = asTransaction(actor, await begin(runner, actor), runner);
      const result = await work(tx);
      if (isRefused(result)) await runner.rollbackTransaction();
      else await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await rollBack(runner, error);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** BEGIN, the clock and the claims in one round trip; the runner is told, so that repositories open no second transaction. */
async function begin(runner: QueryRunner, actor: Actor): Promise<Date> {
  const client: PgClient = await runner.connect();
  const [, clock] = await client.query(`BEGIN; SELECT now(), ${claimsSql(claimsToAct(actor))}`);
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  const row = clock?.rows[0];
  if (row === undefined) throw new Error('The database told no time');
  return row.now;
}

function asTransaction(actor: Actor, now: Date, runner: QueryRunner): Transaction {
  const facts = Object.freeze({ actor, now, manager: runner.manager });
  // The brand has no value: this cast is the one way to get it.
  return facts as typeof facts & { readonly [onlyFromUnitOfWork]: true };
}

function isRefused(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'accepted' in result && result.accepted === false;
}

/** A connection that is already gone cannot roll back; the first error is the one to tell. */
async function rollBack(runner: QueryRunner, cause: unknown): Promise<void> {
  try {
    await runner.rollbackTransaction();
  } catch (error) {
    throw new AggregateError([cause, error], 'An act failed and could not be rolled back', { cause: error });
  }
}
