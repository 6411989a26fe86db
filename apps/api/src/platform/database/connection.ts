import type { ClientConfig, PoolConfig } from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import type { Config } from '../config/config.ts';
import { PooledClient } from './pooled-client.ts';
import { PreparingClient } from './preparing-client.ts';

type EntityClasses = MixedList<new () => object>;

const connectTimeoutMs = 5_000;

/** The role under which the product works: it owns nothing, and row-level security holds for it. */
export const appRole = 'gremia_app';

/** Times leave the database in UTC, wherever it stands. */
const sessionSettings = `-c role=${appRole} -c TimeZone=UTC -c idle_in_transaction_session_timeout=60000`;

/** Whom a connection of the product belongs to, and under which role it works. */
export function sessionOf(config: Config): ClientConfig {
  return { connectionString: config.databaseAppUrl, options: sessionSettings };
}

/** Connections that only read: PostgreSQL refuses them every change, whatever their claims would let them write. */
export function readingSettings(config: Config): PoolConfig {
  return {
    ...sessionOf(config),
    options: `${sessionSettings} -c default_transaction_read_only=on`,
    Client: PooledClient,
    max: config.databaseConnections,
    connectionTimeoutMillis: connectTimeoutMs,
  };
}

/** The source of acts; the schema belongs to the migrations alone. */
export function createDataSource(config: Config, entities: EntityClasses): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.databaseAppUrl,
    entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize: config.databaseConnections,
    connectTimeoutMS: connectTimeoutMs,
    extra: { options: sessionSettings, Client: PreparingClient },
  });
}
