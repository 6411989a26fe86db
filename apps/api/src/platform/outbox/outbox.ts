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

  /** Many at once, each as soon as it can be: one statement instead of one for each. */
  async publishAll(tx: Transaction, notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    await tx.manager.query(
      `SELECT graphile_worker.add_jobs(array_agg(
         row(notice->>'topic', notice::jsonb - 'topic', NULL, NULL, NULL, NULL, NULL, NULL)::graphile_worker.job_spec))
       FROM json_array_elements($1::json) notice`,
      [JSON.stringify(notices)],
    );
  }
}
