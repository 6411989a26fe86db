import type { Actor } from '@gremia/domain/access/actor';
import type { Transaction } from '../database/transaction.ts';
import { actingAt } from './acting-at.ts';

/**
 * A service whose acts all happen in `tx` and are told as if it were then. The example data has decisions of the past,
 * and they come about through the same acts as everybody's.
 */
export function inThePast<Service extends object>(service: Service, tx: Transaction, then: Date): Service {
  const unitOfWork = {
    run: <T>(actor: Actor, work: (tx: Transaction) => Promise<T>) => work(actingAt({ ...tx, actor }, then)),
  };
  const copy: Service = Object.create(Object.getPrototypeOf(service));
  return Object.assign(copy, service, { unitOfWork });
}
