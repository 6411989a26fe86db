import type { Actor } from '@gremia/domain/access/actor';
import { claimsToAct } from '@gremia/domain/access/claims';
import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { stillStanding } from '../access/standing.ts';
import { isUuid } from '../graphql/uuid.ts';
import { claimsSql } from './claimed-query.ts';
import { isConflict, Overtaken } from './database-errors.ts';
import type { onlyFromUnitOfWork, Transaction } from './transaction.ts';

const attempts = 5;

interface Beginning {
  readonly now: Date;
  /** Of the person's rights, now that none of them can end before the act does; null for nobody. */
  readonly accessVersion: string | null;
}

interface PgClient {
  query(text: string): Promise<readonly { readonly rows: readonly Beginning[] }[]>;
}

/** A right of the person has ended since the request was let in. */
class RightsChanged extends Overtaken {}

/** The only place where a database transaction begins and ends. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs one act in one transaction. A refused outcome and an exception leave nothing behind; what loses a
   * serialisation conflict or a deadlock is tried again, so `work` must touch nothing but `tx`. Who has lost a right
   * since the request was let in is told what a later request would be told: Unauthenticated or Denied.
   */
  async run<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    let acting = actor;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(acting, work);
      } catch (error) {
        if (!isConflict(error) || attempt === attempts) throw error;
        if (error instanceof RightsChanged) acting = await stillStanding(actor);
      }
    }
  }

  private async attempt<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const { now, accessVersion } = await begin(runner, actor);
      if (actor.accessVersion !== undefined && actor.accessVersion !== accessVersion)
        throw new RightsChanged();
      const tx = asTransaction(actor, now, runner);
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

/**
 * BEGIN, the clock, the claims and the hold on the person's rights in one round trip; the runner is told first, so
 * that it rolls back what failed on the way, and so that repositories open no second transaction.
 */
async function begin(runner: QueryRunner, actor: Actor): Promise<Beginning> {
  const { person } = actor;
  const client: PgClient = await runner.connect();
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  const held = person === null ? 'NULL' : `access_version_held('${checked(person.id)}')`;
  const told = `now(), ${held} AS "accessVersion", ${claimsSql(claimsToAct(actor))}`;
  const [, begun] = await client.query(`BEGIN; SELECT ${told}`);
  const row = begun?.rows[0];
  if (row === undefined) throw new Error('The database told no time');
  return row;
}

/** What is sent together with BEGIN cannot be sent as a parameter. */
function checked(id: string): string {
  if (!isUuid(id)) throw new Error('The id of a person is no UUID');
  return id;
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
