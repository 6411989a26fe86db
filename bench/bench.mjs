import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bytesOfPages } from './bytes.mjs';
import { measureCasts } from './casts.mjs';
import { signIn } from './cast-stage.mjs';
import { measureGuardedRead } from './guarded-read.mjs';
import { measureLive } from './live.mjs';
import { callers, median, windowOf } from './load.mjs';
import { reads, reportMutation, rollupOf } from './operations.mjs';
import { root, startFloor, startProduct, timedStart } from './product.mjs';
import { ratioOf } from './ratio.mjs';
import { record } from './recording.mjs';
import { dutiesOf, levelDuties, query, recordedValues, reportCalls, reportInput } from './reports.mjs';
import { print } from './results.mjs';
import { measureRules } from './rules.mjs';

/** @typedef {import('./results.mjs').Result} Result */

const ports = { start: 4610, recording: 4611, product: 4612, floor: 4613 };
const providerKey = 'owl-it';

/** @param {string} text */
const say = (text) => console.error(text);

/** @param {string} databaseUrl @param {number} port */
async function signInReporter(databaseUrl, port) {
  const found = await query(databaseUrl, `SELECT id FROM person WHERE name = 'Meldestelle OWL-IT'`);
  return signIn(port, found.rows[0].id);
}

/** @param {string} document */
const readCall = (document) => () => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: document }),
});

/** @param {string} databaseUrl @param {string} place @param {{ name: string, query: string }[]} operations @param {string[]} duties */
async function recordPlan(databaseUrl, place, operations, duties) {
  const trace = join(place, 'trace.jsonl');
  const product = await startProduct(databaseUrl, ports.recording, trace);
  /** @type {Record<string, object>} */
  const plans = {};
  for (const { name, query: document } of operations) {
    plans[name] = await record(product.port, trace, readCall(document));
  }
  const cookie = await signInReporter(databaseUrl, product.port);
  const level = await levelDuties(databaseUrl, duties);
  let revision = level;
  /** @type {ReturnType<typeof reportInput>[]} */
  const inputs = [];
  const report = await record(product.port, trace, () => {
    const input = reportInput(duties[0] ?? '', revision);
    revision += 1;
    inputs.push(input);
    const headers = { 'content-type': 'application/json', cookie };
    const body = JSON.stringify({ query: reportMutation, variables: { input } });
    return { path: '/graphql', method: 'POST', headers, body };
  });
  const recorded = recordedValues(inputs[1] ?? reportInput('', 0));
  await product.end();
  const plan = join(place, 'plan.json');
  writeFileSync(plan, JSON.stringify({ reads: plans, writes: { report: { ...report, recorded } } }));
  say(`  a report asks ${report.statements.length} statements`);
  return plan;
}

/** @param {string} databaseUrl @param {string} place @returns {Promise<Result[]>} */
async function measureRequests(databaseUrl, place) {
  const { rows } = await query(databaseUrl, 'SELECT slug FROM addressed_decision ORDER BY slug LIMIT 1');
  const operations = reads.map((read) => ({ ...read, query: read.query ?? rollupOf(rows[0].slug) }));
  const duties = await dutiesOf(databaseUrl, providerKey);
  const plan = await recordPlan(databaseUrl, place, operations, duties);
  await levelDuties(databaseUrl, duties);
  const product = await startProduct(databaseUrl, ports.product, null);
  const floor = await startFloor(databaseUrl, ports.floor, plan);
  const results = [];
  for (const { name, title, query: document, atLeast } of operations) {
    say(title);
    const right = (/** @type {string} */ body) => body.startsWith('{"data"') && !body.includes('"errors"');
    const { ratio: value } = await ratioOf(
      () => windowOf(product.port, readCall(document), right),
      () => windowOf(floor.port, () => ({ path: `/${name}`, method: 'GET' }), right),
    );
    results.push({
      name: title,
      value,
      unit: 'ratio',
      against: 'node:http + pg, same statements',
      limit: { atLeast },
    });
  }
  say('One report');
  // Level at zero reports for both: each continues where the other stopped.
  const calls = reportCalls(duties.slice(1), callers, await signInReporter(databaseUrl, product.port));
  const accepted = (/** @type {string} */ body) => !body.includes('Refused') && !body.includes('"errors"');
  const { ratio: value } = await ratioOf(
    () => windowOf(product.port, calls.forProduct, accepted),
    () => windowOf(floor.port, calls.forFloor, accepted),
  );
  const against = 'node:http + pg, same statements';
  results.push({ name: 'One report, durable', value, unit: 'ratio', against, limit: { atLeast: 0.5 } });
  await product.end();
  await floor.end();
  return results;
}

/** @param {string} place @returns {Promise<Result>} */
async function measureStart(place) {
  say('Second start');
  const first = await timedStart(place, ports.start);
  await first.end();
  const seconds = [];
  for (let round = 0; round < 3; round += 1) {
    const start = await timedStart(place, ports.start);
    seconds.push(start.seconds);
    await start.end();
  }
  const value = median(seconds);
  return {
    name: 'npm start to ready, second start',
    value,
    unit: 's',
    against: 'target',
    limit: { atMost: 5 },
  };
}

const place = mkdtempSync(join(tmpdir(), 'gremia-bench-'));
chmodSync(place, 0o755);
process.env['VAR_DIR'] = place;
try {
  const start = await measureStart(place);
  const { startEmbeddedPostgres } = await import('../tools/embedded-postgres.mjs');
  const server = await startEmbeddedPostgres();
  const results = [
    ...(await measureRules()),
    // Before the reports: their notices wait in the queue, and working them off would be recorded as part of a vote.
    ...(await measureCasts(server.url, place, ports)),
    ...(await measureRequests(server.url, place)),
    await measureGuardedRead(server.url, ports),
    ...(await measureLive(server.url)),
    ...bytesOfPages(),
    start,
  ];
  await server.stop();
  print(results);
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
