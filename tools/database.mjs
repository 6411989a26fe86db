import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { varDirectory, writePrivateJson } from './places.mjs';
import { Problem, codeOf } from './problem.mjs';

/** @typedef {{ name: string, role: string, email: string }} Person */

/**
 * What the launcher remembers of a database; the persons are those of the build that listed them.
 * @typedef {{ demo: 'due' | 'done' | 'none', persons?: { build: string, list: Person[] } }} DatabaseState
 */

/** @param {string} url without the password, which belongs on no screen @returns {string} */
export function describeUrl(url) {
  try {
    const { host, pathname } = new URL(url);
    return `${host || 'localhost'}${pathname}`;
  } catch {
    return '';
  }
}

/** @param {string} url @param {unknown} error @returns {Problem} */
function unreachable(url, error) {
  const where = describeUrl(url);
  const code = codeOf(error);
  /** @type {Record<string, string>} */
  const reasons = {
    ECONNREFUSED: 'Dort antwortet kein Server.',
    ENOTFOUND: 'Den Rechnernamen gibt es nicht.',
    EAI_AGAIN: 'Der Rechnername lässt sich nicht auflösen.',
    '28P01': 'Benutzer oder Kennwort sind falsch.',
    28000: 'Der Server lässt diesen Benutzer nicht zu.',
    '3D000': 'Die Datenbank gibt es dort nicht.',
    53300: 'Der Server nimmt keine weiteren Verbindungen an.',
  };
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new Problem(
    `Die Datenbank aus DATABASE_URL (${where}) ist nicht erreichbar: ${reason}`,
    'Prüfen Sie DATABASE_URL und den Server. Ohne DATABASE_URL startet Gremia sein eigenes PostgreSQL.',
  );
}

/**
 * @param {string} url
 * @returns {Promise<{ empty: boolean }>}
 */
export async function checkDatabase(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || describeUrl(url) === '') {
    throw new Problem(
      'DATABASE_URL ist keine Adresse eines PostgreSQL.',
      'So sieht sie aus: postgres://benutzer:passwort@host:5432/datenbank',
    );
  }
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_setting('server_version') AS version,
              current_setting('server_version_num')::int AS number,
              NOT EXISTS (SELECT FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')) AS empty`,
    );
    if (rows[0].number < 180_000) {
      const sentence = `Gremia braucht PostgreSQL 18; der Server aus DATABASE_URL ist PostgreSQL ${rows[0].version}.`;
      throw new Problem(sentence, 'Ohne DATABASE_URL startet Gremia sein eigenes PostgreSQL 18.');
    }
    return { empty: rows[0].empty };
  } catch (error) {
    throw error instanceof Problem ? error : unreachable(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const statePath = () => join(varDirectory(), 'state.json');

/** @returns {Record<string, DatabaseState>} */
function readStates() {
  try {
    return JSON.parse(readFileSync(statePath(), 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw error;
  }
}

/** @param {string} url @param {string | undefined} data where an embedded database's files lie */
export function identityOf(url, data) {
  // The embedded server's port may change; its files are what it is.
  const identity = data ?? describeUrl(url);
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}

/** @param {string} identity @returns {DatabaseState | undefined} */
export function stateOf(identity) {
  return readStates()[identity];
}

/** @param {string} identity @param {DatabaseState} state */
export function rememberState(identity, state) {
  writePrivateJson(statePath(), { ...readStates(), [identity]: state });
}

/**
 * What the environment says about the demo, whose persons sign in without a proof.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {'0' | '1' | undefined} nothing if it leaves that to us
 */
export function demoWish(environment) {
  const wish = environment['GREMIA_DEMO'];
  if (wish === '0' || wish === '1') return wish;
  return demoObstacle(environment) ? '0' : undefined;
}

/**
 * The setting with which others could reach the demo, whose persons sign in without a proof.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined} such as HOST=0.0.0.0
 */
export function demoObstacle(environment) {
  if (environment['NODE_ENV'] === 'production') return 'NODE_ENV=production';
  const host = environment['HOST'];
  if (host && !/^(localhost|127\.0\.0\.1|::1)$/.test(host)) return `HOST=${host}`;
  const address = environment['PUBLIC_URL'];
  const near = !address || /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(address);
  return near ? undefined : `PUBLIC_URL=${address}`;
}

/** @param {NodeJS.ProcessEnv} environment */
export function assertDemoStaysHere(environment) {
  const obstacle = demoObstacle(environment);
  if (environment['GREMIA_DEMO'] !== '1' || !obstacle) return;
  throw new Problem(
    `Die Vorführung (GREMIA_DEMO=1) gibt es nur auf dem eigenen Rechner, nicht mit ${obstacle}.`,
    'Ihre Personen melden sich ohne Kennwort an. Lassen Sie eine der beiden Angaben weg.',
  );
}

/**
 * Whether the demo belongs into this database: into one that was empty when Gremia first met it, never into somebody's data.
 * @param {DatabaseState | undefined} known
 * @param {boolean} empty
 * @param {'0' | '1' | undefined} wish
 * @returns {DatabaseState['demo']}
 */
export function demoState(known, empty, wish) {
  if (wish === '0') return 'none';
  if (known?.demo === 'done') return 'done';
  if (wish === '1' || known?.demo === 'due') return 'due';
  // No record: decided once, before anything is written to it.
  return known || !empty ? 'none' : 'due';
}
