import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { reportMutation } from './operations.mjs';

/** Stands where the recorded report's revision stood: a number that occurs nowhere else. */
const recordedRevision = 987_654;

/** @typedef {{ obligationId: string, revision: number, used: boolean }} Duty */

/**
 * The duties that the provider may report on; each caller has its own, so nobody waits for a lock of another.
 * @param {string} databaseUrl @param {string} providerKey
 */
export async function dutiesOf(databaseUrl, providerKey) {
  // The demo authorises the provider for a few bodies only; so few rows would be a queue for their locks.
  await query(
    databaseUrl,
    `INSERT INTO provider_authorisation (provider_id, public_body_id, kind, valid_from)
     SELECT provider.id, body.id, 'standing', '2020-01-01'
     FROM public_body provider JOIN public_body body ON body.kind = 'gemeinde'
     WHERE provider.key = $1 AND NOT EXISTS (
       SELECT FROM provider_authorisation given WHERE (given.provider_id, given.public_body_id) = (provider.id, body.id))`,
    [providerKey],
  );
  const { rows } = await query(
    databaseUrl,
    `SELECT DISTINCT obligation.id FROM obligation
     JOIN provider_authorisation authorisation ON authorisation.public_body_id = obligation.public_body_id
     JOIN public_body provider ON provider.id = authorisation.provider_id
     WHERE provider.key = $1 AND authorisation.kind = 'standing' ORDER BY obligation.id`,
    [providerKey],
  );
  return rows.map((row) => String(row.id));
}

/** Brings all duties to the same state and their revision to one number. @param {string} databaseUrl @param {string[]} duties */
export async function levelDuties(databaseUrl, duties) {
  const set = `UPDATE obligation SET state = 'inProgress', revision = $2 WHERE id = ANY ($1)`;
  await query(databaseUrl, set, [duties, recordedRevision]);
  return recordedRevision;
}

/** @param {string} databaseUrl @param {string} text @param {unknown[]} values */
export async function query(databaseUrl, text, values = []) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}

/** @param {string} obligationId @param {number} seenRevision */
export function reportInput(obligationId, seenRevision) {
  const intent = randomUUID();
  return {
    obligationId,
    seenRevision,
    intent,
    state: 'inProgress',
    on: '2026-01-15',
    product: 'Messlauf',
    note: '',
  };
}

/**
 * The next report of a caller, as the product takes it or as the floor does. Revisions go on across windows.
 * @param {string[]} duties @param {number} callers @param {string} cookie
 */
export function reportCalls(duties, callers, cookie) {
  const revisions = new Map(duties.map((id) => [id, recordedRevision]));
  const turns = new Array(callers).fill(0);

  /** @param {number} caller */
  function next(caller) {
    const own = Math.floor(duties.length / callers);
    const obligationId = duties[caller * own + (turns[caller]++ % own)] ?? '';
    const seenRevision = revisions.get(obligationId) ?? 0;
    revisions.set(obligationId, seenRevision + 1);
    return reportInput(obligationId, seenRevision);
  }

  return {
    /** @param {number} caller */
    forProduct(caller) {
      const body = JSON.stringify({ query: reportMutation, variables: { input: next(caller) } });
      return {
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body,
      };
    },
    /** @param {number} caller */
    forFloor(caller) {
      const { obligationId, intent, seenRevision } = next(caller);
      const body = JSON.stringify({ obligationId, intent, seenRevision, revision: seenRevision + 1 });
      return { path: '/report', method: 'POST', headers: {}, body };
    },
  };
}

/** What the floor replaces in the recorded statements. @param {ReturnType<typeof reportInput>} recorded */
export function recordedValues({ obligationId, intent, seenRevision }) {
  return { obligationId, intent, revision: seenRevision + 1, seenRevision };
}
