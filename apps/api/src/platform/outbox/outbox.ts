import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.ts';
import type { Notice } from './outbox-topics.ts';

export interface Delivery {
  /** Not before this time; at once, if there is none. */
  readonly notBefore?: Date;
  /** A later notice under the same key replaces one that is still waiting. */
  readonly key?: string;
}

/** What is to happen after the commit: handed to the queue by the act's own connection, so it is all or nothing. */
@Injectable()
export class Outbox {
  async publish(tx: Transaction, notice: Notice, delivery: Delivery = {}): Promise<void> {
    const { topic, ...payload }: { readonly topic: string } = notice;
    await tx.manager.query(
      'SELECT graphile_worker.add_job($1, payload := $2::json, run_at := $3, job_key := $4)',
      [topic, JSON.stringify(payload), delivery.notBefore ?? null, delivery.key ?? null],
    );
  }
}
