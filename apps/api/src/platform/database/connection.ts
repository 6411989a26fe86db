import type { PoolConfig } from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import type { Config } from '../config/config.ts';
import { PreparingClient } from './preparing-client.ts';

type EntityClasses = MixedList<new () => object>;

const connectTimeoutMs = 5_000;

/** Times leave the database in UTC, wherever it stands. */
const sessionSettings = '-c TimeZone=UTC -c idle_in_transaction_session_timeout=60000';

export function poolSettings(config: Config): PoolConfig {
  return {
    connectionString: config.databaseUrl,
    max: config.databaseConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    options: sessionSettings,
  };
}

/** The source of acts; the schema belongs to the migrations alone. */
export function createDataSource(config: Config, entities: EntityClasses): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize: config.databaseConnections,
    connectTimeoutMS: connectTimeoutMs,
    extra: { options: sessionSettings, Client: PreparingClient },
  });
}
