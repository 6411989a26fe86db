import type { Actor } from '@gremia/domain/access/actor';
import type { EntityManager } from 'typeorm';

export declare const onlyFromUnitOfWork: unique symbol;

/** Who acts, when, and in which database transaction; only the unit of work can make one. */
export interface Transaction {
  readonly actor: Actor;
  /** The database's time at which the act began: deadlines and traces of one act share it. */
  readonly now: Date;
  readonly manager: EntityManager;
  readonly [onlyFromUnitOfWork]: true;
}
