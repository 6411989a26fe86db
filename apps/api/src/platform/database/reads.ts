import { type Claims, noClaims, productClaims } from '@gremia/domain/access/claims';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type ClientBase, Pool, type QueryResult, type QueryResultRow } from 'pg';
import { CONFIG, type Config } from '../config/config.ts';
import { callerClaims } from './caller-claims.ts';
import { claimedQuery, claiming, settingsOf } from './claimed-query.ts';
import { readingSettings } from './connection.ts';
import type { Statement } from './statement.ts';

interface JsonRow<T> {
  readonly json: T | null;
}

/** Reads under one set of claims. */
export interface Reading {
  /** The column `json` of the only row, null if there is no row. */
  json<T>(statement: Statement, values?: readonly unknown[]): Promise<T | null>;
  rows<T extends QueryResultRow>(statement: Statement, values?: readonly unknown[]): Promise<readonly T[]>;
}

/**
 * Reads outside of acts: one prepared statement per root field, its JSON shaped by PostgreSQL. Row-level security
 * decides by the claims of whoever calls (docs/decisions/0036-row-level-security.md).
 */
@Injectable()
export class Reads implements Reading, OnApplicationShutdown {
  private readonly pool: Pool;
  /** For what is read before anybody knows who asks, or once for many who see different parts of it. */
  readonly asProduct: Reading = this.under(() => productClaims);
  private readonly asCaller: Reading = this.under(callerClaims);

  constructor(@Inject(CONFIG) config: Config) {
    // The driver's types do not know that it waits for this before it gives the connection to anybody.
    const settings = {
      ...readingSettings(config),
      onConnect: (client: ClientBase) => client.query({ ...claiming, values: [...settingsOf(noClaims)] }),
    };
    this.pool = new Pool(settings);
    // An idle connection that breaks is replaced at the next read, which also tells whoever asks.
    this.pool.on('error', () => undefined);
  }

  json<T>(statement: Statement, values: readonly unknown[] = []): Promise<T | null> {
    return this.asCaller.json<T>(statement, values);
  }

  rows<T extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<readonly T[]> {
    return this.asCaller.rows<T>(statement, values);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private under(claims: () => Claims): Reading {
    return {
      json: async <T>(statement: Statement, values: readonly unknown[] = []) => {
        const { rows } = await this.read<JsonRow<T>>(claims(), statement, values);
        return rows[0]?.json ?? null;
      },
      rows: async <T extends QueryResultRow>(statement: Statement, values: readonly unknown[] = []) =>
        (await this.read<T>(claims(), statement, values)).rows,
    };
  }

  private async read<T extends QueryResultRow>(
    claims: Claims,
    { name, text }: Statement,
    values: readonly unknown[],
  ): Promise<QueryResult<T>> {
    const query = { name, text, values: [...values] };
    // A connection carries nothing by itself: what is read without claims needs none set.
    if (claims === noClaims) return this.pool.query<T>(query);
    const client = await this.pool.connect();
    return new Promise((resolve, reject) => {
      client.query(
        claimedQuery<T>(query, claims, (error, result) => {
          client.release(error ?? undefined);
          if (result === null) reject(error ?? new Error('A read came back without an answer'));
          else resolve(result);
        }),
      );
    });
  }
}
