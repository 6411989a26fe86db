import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { CONFIG, type Config } from '../config/config.ts';
import { sessionOf } from '../database/connection.ts';
import { Log } from '../http/log.ts';

const longestPauseMs = 5_000;

/** The one connection of this process that listens; it comes back by itself. */
@Injectable()
export class NotificationListener {
  private client: Client | null = null;
  private readonly stopping = new AbortController();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Resolves as soon as it listens; `missed` is called whenever a lost connection is back. */
  async listen(receive: (payload: string) => void, missed: () => void): Promise<void> {
    const client = new Client({ ...sessionOf(this.config), keepAlive: true });
    client.on('notification', ({ payload }) => receive(payload ?? ''));
    client.on('error', (error) => this.log.warn({ err: error }, 'The live connection broke'));
    await client.connect();
    await client.query('LISTEN gremia_live');
    if (this.stopping.signal.aborted) return client.end();
    this.client = client;
    client.once('end', () => void this.reconnect(receive, missed));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.client?.end();
  }

  private async reconnect(receive: (payload: string) => void, missed: () => void): Promise<void> {
    for (let waitMs = 50; !this.stopping.signal.aborted; waitMs = Math.min(waitMs * 2, longestPauseMs)) {
      try {
        await pause(waitMs, undefined, { signal: this.stopping.signal });
        await this.listen(receive, missed);
        return missed();
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        this.log.warn({ err: error }, 'The live connection is not back yet');
      }
    }
  }
}
