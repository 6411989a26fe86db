import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import { Reads } from '../database/reads.ts';
import { defineStatement } from '../database/statement.ts';
import type { Transaction } from '../database/transaction.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';

/** An announcement that has been committed. */
export interface LoggedChange {
  readonly topic: string;
  readonly xact: number;
}

export interface ChangesSince {
  /** PostgreSQL's own account of what was visible; what it does not contain, the next question finds. */
  readonly snapshot: string;
  readonly changes: readonly LoggedChange[];
}

// The notification goes out with the commit, the row stays for those who did not hear it.
const announce = `
  INSERT INTO live_change (xact, topic, read_again, at)
  SELECT pg_current_xact_id()::text::bigint, topic, $2, now() FROM unnest($1::text[]) AS topic
  ON CONFLICT (xact, topic) DO UPDATE SET read_again = live_change.read_again OR excluded.read_again
  RETURNING pg_notify('gremia_live', xact || ' ' || topic)`;

// Transactions commit in another order than they are numbered, so a greatest number would miss some; a snapshot does not.
const since = defineStatement(
  'live.since',
  `SELECT json_build_object('snapshot', pg_current_snapshot()::text, 'changes', (
     SELECT coalesce(json_agg(json_build_object('topic', topic, 'xact', xact)), '[]') FROM live_change
     WHERE xact >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint AND topic = ANY ($2)
       AND NOT pg_visible_in_snapshot(xact::text::xid8, $1::pg_snapshot)
       AND pg_visible_in_snapshot(xact::text::xid8, pg_current_snapshot()))) AS json`,
);

/** How many of a topic's changes a page cannot see in the live view; stands in a statement where the topic is `topic`. */
export function editionOf(topic: string): string {
  return `(SELECT count(*) FROM live_change WHERE live_change.topic = ${topic} AND live_change.read_again)`;
}

/**
 * How many transactions have ended for the snapshot of the statement: grows with every one of them, and of two reads the
 * one that saw more has the greater, whichever process made it.
 */
export const revisionNow = `(
  SELECT pg_snapshot_xmax(now_seen)::text::bigint - (SELECT count(*) FROM pg_snapshot_xip(now_seen))
  FROM pg_current_snapshot() AS now_seen)`;

/** The durable side of live notices: what a lost notification said stands here. */
@Injectable()
export class LiveLog {
  constructor(
    private readonly reads: Reads,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async announce(tx: Transaction, topics: readonly string[], readAgain: boolean): Promise<void> {
    await tx.manager.query(announce, [[...new Set(topics)], readAgain]);
  }

  /** What was committed after the snapshot; with null nothing but where we are. */
  async since(snapshot: string | null, topics: readonly string[]): Promise<ChangesSince> {
    const told = await this.reads.json<ChangesSince>(since, [snapshot, topics]);
    if (told === null) throw new Error('The database told no snapshot');
    return told;
  }

  /** Forgets hints that every process has long asked for; those that make an edition stay. */
  async prune(): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), (tx) =>
      tx.manager.query(
        `DELETE FROM live_change WHERE NOT read_again AND at < $1::timestamptz - interval '1 hour'`,
        [tx.now],
      ),
    );
  }
}
