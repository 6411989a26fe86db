import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../database/transaction.ts';
import { NotificationListener } from './notification-listener.ts';
import { TopicQueue } from './topic-queue.ts';

/** A hint that a topic changed: who receives it reads again, the hint itself holds nothing to see. */
export interface LiveChange {
  readonly topic: string;
  /** Grows with every change; a client that has seen a greater one may skip. */
  readonly revision: number;
}

/** Live hints between all processes: LISTEN/NOTIFY, sent with the commit of the act. */
@Injectable()
export class Live implements OnModuleInit, OnModuleDestroy {
  private readonly topics = new Map<string, Set<TopicQueue<LiveChange>>>();
  private revision = 0;

  constructor(private readonly listener: NotificationListener) {}

  /** Announces a change of `topic`, for example `ballot:<id>`, if and when the act commits. */
  async changed(tx: Transaction, topic: string): Promise<void> {
    await tx.manager.query(`SELECT pg_notify('gremia_live', pg_current_xact_id()::text || ' ' || $1)`, [
      topic,
    ]);
  }

  /** Changes of `topic` from now on; a subscriber that is slow gets the newest only. End it with `return()`. */
  subscribe(topic: string): AsyncIterableIterator<LiveChange> {
    const queues = this.topics.get(topic) ?? new Set();
    const queue: TopicQueue<LiveChange> = new TopicQueue(() => this.drop(topic, queue));
    this.topics.set(topic, queues.add(queue));
    return queue;
  }

  async onModuleInit(): Promise<void> {
    await this.listener.listen(
      (payload) => this.receive(payload),
      () => this.tellEverybody(),
    );
  }

  async onModuleDestroy(): Promise<void> {
    const open = [...this.topics.values()].flatMap((queues) => [...queues]);
    await Promise.all(open.map((queue) => queue.return()));
    await this.listener.stop();
  }

  private receive(payload: string): void {
    const space = payload.indexOf(' ');
    const revision = Number(payload.slice(0, space));
    this.revision = Math.max(this.revision, revision);
    this.tell(payload.slice(space + 1), revision);
  }

  /** After a broken connection nobody knows what was missed: everybody reads again. */
  private tellEverybody(): void {
    for (const topic of this.topics.keys()) this.tell(topic, this.revision);
  }

  private tell(topic: string, revision: number): void {
    for (const queue of this.topics.get(topic) ?? []) queue.push({ topic, revision });
  }

  private drop(topic: string, queue: TopicQueue<LiveChange>): void {
    const queues = this.topics.get(topic);
    queues?.delete(queue);
    if (queues?.size === 0) this.topics.delete(topic);
  }
}
