import { runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { migrations } from './migrations.ts';
import { queueGrants } from './queue-grants.ts';

// Any number that nothing else in this database uses.
const migrationLock = 4_721_093_615;

/** Brings the database to the newest schema; several replicas that start at once wait for each other. */
export async function migrate(databaseUrl: string): Promise<void> {
  await underLock(databaseUrl, async (dataSource) => {
    await dataSource.runMigrations({ transaction: 'all' });
    // The queue brings its own schema; it belongs to the schema, so that acts can publish from the first on.
    await runMigrations({ connectionString: databaseUrl });
    await dataSource.query(queueGrants);
  });
}

/** Takes back every migration, newest first. The tables of the queue stay: they are not ours. */
export async function migrateDown(databaseUrl: string): Promise<void> {
  await underLock(databaseUrl, async (dataSource) => {
    for (let left = migrations.length; left > 0; left -= 1) {
      await dataSource.undoLastMigration({ transaction: 'all' });
    }
  });
}

async function underLock(databaseUrl: string, work: (source: DataSource) => Promise<void>): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations,
    synchronize: false,
    installExtensions: false,
    // The owner is under row-level security, too.
    extra: { options: '-c gremia.reach=product' },
  });
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await work(dataSource);
  } finally {
    // The session's end gives the lock back, also where the work failed.
    await runner.release();
    await dataSource.destroy();
  }
}
