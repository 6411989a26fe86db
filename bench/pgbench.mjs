import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { callers } from './load.mjs';
import { query } from './reports.mjs';

/** @typedef {import('./cast-stage.mjs').Member} Member */
/** @typedef {import('./recording.mjs').Statement} Statement */
/** @typedef {{ statements: Statement[], recorded: Record<string, string>, members: Member[] }} Cast */

const seconds = 6;
const row = { name: 'The same statements by pgbench', unit: '/s' };

/**
 * The recorded statements without HTTP and JavaScript, if this machine has pgbench.
 * @param {string} databaseUrl @param {string} place @param {Cast} cast
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function pgbenchOf(databaseUrl, place, cast) {
  const members = JSON.stringify(cast.members.map((member, n) => ({ ...member, n })));
  await query(databaseUrl, 'CREATE TABLE bench_seat (n int, seat uuid, person uuid, session text)');
  await query(
    databaseUrl,
    `INSERT INTO bench_seat SELECT *
     FROM json_to_recordset($1) AS one (n int, "seatId" uuid, "personId" uuid, session text)`,
    [members],
  );
  const script = join(place, 'cast.sql');
  writeFileSync(script, scriptOf(cast));
  const load = ['-c', String(callers), '-j', '2', '-T', String(seconds)];
  const written = await output(['-n', '-M', 'prepared', ...load, '-f', script, databaseUrl]);
  const value = Number(/tps = ([\d.]+)/.exec(written)?.[1] ?? Number.NaN);
  if (Number.isFinite(value)) return { ...row, value, against: 'for information' };
  return { ...row, value: null, against: written.trim() };
}

/** What it printed, its complaints included; or why it did not run. @param {string[]} args @returns {Promise<string>} */
function output(args) {
  const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    void Promise.all([text(child.stdout), text(child.stderr)]).then((parts) => resolve(parts.join('')));
  });
}

/** One transaction of a member picked by chance. @param {Cast} cast */
function scriptOf({ statements, recorded, members }) {
  /** @type {Record<string, string>} */
  const names = {
    [recorded['seatId'] ?? '']: ':seat',
    [recorded['personId'] ?? '']: ':person',
    [recorded['intent'] ?? '']: ':intent',
    [recorded['session'] ?? '']: `decode(:session, 'base64')`,
  };
  return [
    `\\set n random(0, ${members.length - 1})`,
    'SELECT seat, person, session, uuidv7() AS intent FROM bench_seat WHERE n = :n \\gset',
    ...statements.map(({ text: statement, values }) => `${inlined(statement, values, names)};`),
    '',
  ].join('\n');
}

/** @param {string} statement @param {unknown[]} values @param {Record<string, string>} names */
function inlined(statement, values, names) {
  return statement.replace(/\$(\d+)/g, (_, place) => literal(values[Number(place) - 1], names));
}

/** @param {any} value @param {Record<string, string>} names */
function literal(value, names) {
  if (Array.isArray(value)) return `ARRAY[${value.map((one) => literal(one, names)).join(', ')}]`;
  const named = names[value?.bytes ?? value];
  if (named !== undefined) return named;
  if (value === null || typeof value !== 'object') return quoted(value);
  return value.instant === undefined ? `decode('${value.bytes}', 'base64')` : 'now()';
}

/** @param {unknown} value */
function quoted(value) {
  if (typeof value !== 'string') return String(value);
  // A colon before a letter would be a variable to pgbench, also inside quotes.
  return `'${value.replaceAll("'", "''").replaceAll(/:(?=\w)/g, ': ')}'`;
}
