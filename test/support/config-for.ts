import { type Config, readConfig } from '../../apps/api/src/platform/config/config.ts';

/** What every test's product is told: a free port, the demo, no log. */
export function configFor(databaseUrl: string, environment: Readonly<Record<string, string>> = {}): Config {
  const ours = { DATABASE_URL: databaseUrl, DATABASE_CONNECTIONS: '5', PORT: '0', GREMIA_DEMO: '1' };
  return readConfig({ ...ours, LOG_LEVEL: 'silent', ...environment });
}
