import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { mayTry, windowMinutes } from '@gremia/domain/sign-in/limits';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { hashOf } from './one-time-token.ts';

const count = `
  INSERT INTO sign_in_tally AS tally (key_hash, tries, ends) VALUES ($1, 1, $3)
  ON CONFLICT (key_hash) DO UPDATE SET
    tries = CASE WHEN tally.ends <= $2 THEN 1 ELSE tally.tries + 1 END,
    ends = CASE WHEN tally.ends <= $2 THEN $3 ELSE tally.ends END
  RETURNING tries`;

export const tooManyTries = `Das waren zu viele Versuche. Bitte warten Sie fünf Minuten.`;

/** Counts tries to sign in, in the database: the limits hold across all machines and restarts. */
@Injectable()
export class SignInLimits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** As `mayTry`, for who is signed in already: a room full of members shares an address and votes at once. */
  async mayProve(personId: string): Promise<boolean> {
    return this.unitOfWork.run(system(randomUUID()), async (tx) => {
      const byAccount = await counted(tx, `account:${personId}`);
      return mayTry({ byAddress: 0, byAccount }, this.config.signInTries);
    });
  }

  /**
   * Counts one try and says whether it may go on; the count stays whatever becomes of the try.
   * @param account whom the try is for, in whatever way it names somebody; known and unknown ones count alike
   */
  async mayTry(caller: Caller, account?: string): Promise<boolean> {
    return this.unitOfWork.run(system(randomUUID()), async (tx) => {
      await tx.manager.query('DELETE FROM sign_in_tally WHERE ends <= $1', [tx.now]);
      const byAddress = await counted(tx, `address:${caller.address}`);
      const byAccount = account === undefined ? 0 : await counted(tx, `account:${account}`);
      return mayTry({ byAddress, byAccount }, this.config.signInTries);
    });
  }
}

async function counted(tx: Transaction, key: string): Promise<number> {
  const ends = new Date(tx.now.getTime() + windowMinutes * 60_000);
  const [row] = await tx.manager.query<{ tries: number }[]>(count, [hashOf(key), tx.now, ends]);
  return row?.tries ?? 0;
}
