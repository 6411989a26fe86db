import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type QueryResultRow } from 'pg';
import { CONFIG, type Config } from '../config/config.ts';
import { poolSettings } from './connection.ts';
import type { Statement } from './statement.ts';

interface JsonRow<T> {
  readonly json: T | null;
}

/** Reads outside of acts: one prepared statement per root field, its JSON shaped by PostgreSQL. */
@Injectable()
export class Reads implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(@Inject(CONFIG) config: Config) {
    this.pool = new Pool(poolSettings(config));
    // An idle connection that breaks is replaced at the next read, which also tells whoever asks.
    this.pool.on('error', () => undefined);
  }

  /** The column `json` of the only row, null if there is no row. */
  async json<T>(statement: Statement, values: readonly unknown[] = []): Promise<T | null> {
    const { rows } = await this.pool.query<JsonRow<T>>({ ...statement, values: [...values] });
    return rows[0]?.json ?? null;
  }

  async rows<T extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<readonly T[]> {
    const { rows } = await this.pool.query<T>({ ...statement, values: [...values] });
    return rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
