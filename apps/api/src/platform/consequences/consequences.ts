import type { Transaction } from '../database/transaction.ts';

type Consequence<Fact> = (tx: Transaction, fact: Fact) => Promise<void>;

/**
 * What follows from a fact in the same transaction. The earlier feature owns an instance and announces; later ones
 * follow at module init, so the earlier one never knows them. A subclass a fact makes it injectable.
 */
export class Consequences<Fact> {
  private readonly followers: Consequence<Fact>[] = [];

  follow(consequence: Consequence<Fact>): void {
    this.followers.push(consequence);
  }

  /** Lets everything follow, one after the other in the order of registration; the first failure undoes the act. */
  async happen(tx: Transaction, fact: Fact): Promise<void> {
    for (const consequence of this.followers) await consequence(tx, fact);
  }
}
