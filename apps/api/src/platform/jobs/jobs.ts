import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import { CONFIG, type Config } from '../config/config.ts';
import { asProduct } from '../database/caller-claims.ts';
import { sessionOf } from '../database/connection.ts';
import { Log } from '../http/log.ts';
import type { OutboxTopics, Topic } from '../outbox/outbox-topics.ts';

type Handler<Name extends Topic> = (payload: Readonly<OutboxTopics[Name]>, jobId: string) => Promise<void>;

const handledAtATime = 2;

/** The queue's workers. They run in the API process: at least once, so handlers must be idempotent. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly tasks: TaskList = {};
  private runner: Runner | null = null;
  private pool: Pool | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Registers what happens on a topic; features do it in `onModuleInit`. One handler a topic. */
  register<Name extends Topic>(topic: Name, handle: Handler<Name>): void {
    const name: string = topic;
    if (name in this.tasks) throw new Error(`Two handlers for the topic ${name}`);
    this.tasks[name] = (payload, { job }) => asProduct(() => handle(asPayload<Name>(payload), job.id));
  }

  /** The topics that have a handler. */
  get topics(): readonly string[] {
    return Object.keys(this.tasks);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.pool = new Pool({ ...sessionOf(this.config), max: handledAtATime + 1 });
    // A connection that breaks is the queue's to replace; without a listener it would end the process.
    this.pool.on('error', (error) => this.log.warn({ err: error, queue: true }, 'A connection broke'));
    this.pool.on('connect', (client) =>
      client.on('error', (error) => this.log.warn({ err: error, queue: true }, 'A connection broke')),
    );
    this.runner = await run({
      pgPool: this.pool,
      taskList: this.tasks,
      concurrency: handledAtATime,
      noHandleSignals: true,
      parsedCronItems: [],
      logger: new WorkerLogger(() => (level, message) => this.note(level, message)),
    });
  }

  /** Lets what has begun finish; what waits is done by the next process. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.pool?.end();
  }

  private note(level: string, message: string): void {
    if (level === 'error') this.log.error({ queue: true }, message);
    else if (level === 'warning') this.log.warn({ queue: true }, message);
    else this.log.debug({ queue: true }, message);
  }
}

/** What comes out of the queue under a topic is what `Outbox.publish` put in under it. */
function asPayload<Name extends Topic>(payload: unknown): Readonly<OutboxTopics[Name]> {
  return payload as Readonly<OutboxTopics[Name]>;
}
