import { type Config, readConfig } from '../../apps/api/src/platform/config/config.ts';

/** What every test's product is told: a free port, the demo, no log, no limit of tries and reads. */
export function configFor(databaseUrl: string, environment: Readonly<Record<string, string>> = {}): Config {
  const ours = {
    DATABASE_URL: databaseUrl,
    DATABASE_CONNECTIONS: '5',
    PORT: '0',
    GREMIA_DEMO: '1',
    SIGN_IN_TRIES: '100000',
    CODES_KEY: Buffer.alloc(32, 'gremia').toString('base64'),
    ANONYMOUS_READS: '10000000',
  };
  return readConfig({ ...ours, LOG_LEVEL: 'silent', ...environment });
}
