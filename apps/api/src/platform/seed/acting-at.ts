import type { Transaction } from '../database/transaction.ts';

/** The same transaction, told as if it were then: the example data has a past. Acts of users never get one. */
export function actingAt(tx: Transaction, then: Date): Transaction {
  return { ...tx, now: then };
}
