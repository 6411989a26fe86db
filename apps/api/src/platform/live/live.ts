import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../database/transaction.ts';
import { Log } from '../http/log.ts';
import { LiveLog } from './live-log.ts';
import { NotificationListener } from './notification-listener.ts';
import { TopicQueue } from './topic-queue.ts';

/** A hint that a topic changed: who receives it reads again, the hint itself holds nothing to see. */
export interface LiveChange {
  readonly topic: string;
  /** The act's transaction. */
  readonly revision: number;
}

const askEveryMs = 1_000;
const pruneEveryMs = 600_000;

/**
 * Live hints between all processes. LISTEN/NOTIFY, sent with the commit of the act, is quick and may be lost; once a
 * second every process asks for what it did not hear, and that is the truth.
 */
@Injectable()
export class Live implements OnModuleInit, OnModuleDestroy {
  private readonly topics = new Map<string, Set<TopicQueue<LiveChange>>>();
  private readonly timers: NodeJS.Timeout[] = [];
  /** The last two: a topic that was subscribed to while a question was on its way is asked for by the next. */
  private snapshots: readonly [older: string | null, newer: string | null] = [null, null];
  private asking: Promise<void> | null = null;
  /** Told since the last question, and before it. */
  private told: readonly [Set<string>, Set<string>] = [new Set(), new Set()];

  constructor(
    private readonly listener: NotificationListener,
    private readonly changes: LiveLog,
    private readonly log: Log,
  ) {}

  /**
   * Announces a change of `topic`, for example `ballot:<id>`, if and when the act commits.
   * @param weight `hint` where the topic's live view carries the whole change, or nobody keeps a page of it; otherwise
   *   the topic gets a new edition, and pages that show another one read again
   */
  changed(tx: Transaction, topic: string, weight: 'readAgain' | 'hint' = 'readAgain'): Promise<void> {
    return this.changes.announce(tx, [topic], weight === 'readAgain');
  }

  /** Hints that many topics changed, in one statement. */
  allChanged(tx: Transaction, topics: readonly string[]): Promise<void> {
    return this.changes.announce(tx, topics, false);
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
      () => void this.ask(),
    );
    await this.ask();
    this.timers.push(setInterval(() => void this.ask(), askEveryMs));
    this.timers.push(setInterval(() => void this.prune(), pruneEveryMs));
  }

  async onModuleDestroy(): Promise<void> {
    this.timers.forEach((timer) => clearInterval(timer));
    const open = [...this.topics.values()].flatMap((queues) => [...queues]);
    await Promise.all(open.map((queue) => queue.return()));
    await this.listener.stop();
    await this.asking;
  }

  private receive(payload: string): void {
    const space = payload.indexOf(' ');
    this.tell(payload.slice(space + 1), Number(payload.slice(0, space)));
  }

  /** One question at a time; a failed one leaves the snapshot, so that the next finds everything. */
  private ask(): Promise<void> {
    this.asking ??= this.catchUp()
      .catch((error: unknown) => this.log.warn({ err: error }, 'Missed live changes cannot be asked for'))
      .finally(() => (this.asking = null));
    return this.asking;
  }

  private async catchUp(): Promise<void> {
    const [older, newer] = this.snapshots;
    const { snapshot, changes } = await this.changes.since(older ?? newer, [...this.topics.keys()]);
    this.snapshots = [newer, snapshot];
    const known = this.told;
    this.told = [new Set(), known[0]];
    for (const { topic, xact } of changes) {
      const isKnown = known.some((generation) => generation.has(nameOf(topic, xact)));
      if (!isKnown) this.tell(topic, xact);
    }
  }

  private async prune(): Promise<void> {
    await this.changes
      .prune()
      .catch((error: unknown) => this.log.warn({ err: error }, 'Old live changes cannot be removed'));
  }

  private tell(topic: string, revision: number): void {
    this.told[0].add(nameOf(topic, revision));
    for (const queue of this.topics.get(topic) ?? []) queue.push({ topic, revision });
  }

  private drop(topic: string, queue: TopicQueue<LiveChange>): void {
    const queues = this.topics.get(topic);
    queues?.delete(queue);
    if (queues?.size === 0) this.topics.delete(topic);
  }
}

function nameOf(topic: string, xact: number): string {
  return `${xact} ${topic}`;
}
