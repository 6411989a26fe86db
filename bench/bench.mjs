import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { bytesOfPages } from './bytes.mjs';
import { median, send, windowOf } from './load.mjs';
import { reads, reportMutation, rollupOf } from './operations.mjs';
import { root, startFloor, startProduct, timedStart } from './product.mjs';
import { dutiesOf, levelDuties, query, recordedValues, reportCalls, reportInput } from './reports.mjs';

/** @typedef {{ name: string, value: number, unit: string, against: string, limit: { atLeast?: number, atMost?: number } }} Result */

const windows = 5;
const warmUps = 3;
const callers = 16;
const ports = { start: 4610, recording: 4611, product: 4612, floor: 4613 };
const providerKey = 'owl-it';

/** @param {string} text */
const say = (text) => console.error(text);

/** @param {string} databaseUrl @param {number} port */
async function signIn(databaseUrl, port) {
  const found = await query(databaseUrl, `SELECT id FROM person WHERE name = 'Meldestelle OWL-IT'`);
  const body = JSON.stringify({
    query: 'mutation Bench($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }',
    variables: { id: found.rows[0].id },
  });
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** @param {string} document */
const readCall = (document) => () => ({
  path: '/graphql',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: document }),
});

/** Asks once for the warm-up and once for the record: what the second asked of the database, and its answer. */
async function record(
  /** @type {number} */ port,
  /** @type {string} */ trace,
  /** @type {() => any} */ call,
) {
  const agent = new Agent();
  await send(port, agent, call());
  await new Promise((resolve) => setTimeout(resolve, 400));
  writeFileSync(trace, '');
  const { status, body } = await send(port, agent, call());
  if (status !== 200 || body.includes('"errors"') || body.includes('Refused'))
    throw new Error(`Recording: ${body}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const lines = readFileSync(trace, 'utf8').split('\n').filter(Boolean);
  return { statements: lines.map((line) => JSON.parse(line)).filter(isOfTheRequest), body };
}

/** The queue's workers ask for themselves, all the time. @param {{ text: string }} statement */
const isOfTheRequest = ({ text }) =>
  !/_private_jobs|_private_tasks|LISTEN|notify_/.test(text) && text.trim() !== '';

/** @param {string} databaseUrl @param {string} place @param {{ name: string, query: string }[]} operations @param {string[]} duties */
async function recordPlan(databaseUrl, place, operations, duties) {
  const trace = join(place, 'trace.jsonl');
  const product = await startProduct(databaseUrl, ports.recording, trace);
  /** @type {Record<string, object>} */
  const plans = {};
  for (const { name, query: document } of operations) {
    plans[name] = await record(product.port, trace, readCall(document));
  }
  const cookie = await signIn(databaseUrl, product.port);
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
  writeFileSync(plan, JSON.stringify({ reads: plans, report: { ...report, recorded } }));
  say(`  a report asks ${report.statements.length} statements`);
  return plan;
}

/**
 * Windows of product and floor by turns, the order reversed every other round.
 * @param {() => Promise<number>} product @param {() => Promise<number>} floor
 */
async function ratioOf(product, floor) {
  // The first seconds belong to the compilers of V8 and of the queries, not to the product.
  for (let round = 0; round < warmUps; round += 1) {
    await product();
    await floor();
  }
  const ours = [];
  const theirs = [];
  for (let round = 0; round < windows; round += 1) {
    const productFirst = round % 2 === 0;
    if (productFirst) ours.push(await product());
    theirs.push(await floor());
    if (!productFirst) ours.push(await product());
  }
  say(`  ${Math.round(median(ours))}/s against ${Math.round(median(theirs))}/s`);
  return median(ours) / median(theirs);
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
    const value = await ratioOf(
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
  const calls = reportCalls(duties.slice(1), callers, await signIn(databaseUrl, product.port));
  const accepted = (/** @type {string} */ body) => !body.includes('Refused') && !body.includes('"errors"');
  const value = await ratioOf(
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

/** @param {Result} result */
function holds({ value, limit }) {
  return value >= (limit.atLeast ?? -Infinity) && value <= (limit.atMost ?? Infinity);
}

/** @param {Result[]} results */
function print(results) {
  for (const result of results) {
    const { name, value, unit, limit } = result;
    const wanted = limit.atLeast === undefined ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`;
    console.log(
      `${holds(result) ? '✓' : '✗'} ${name.padEnd(44)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(8)} ${wanted}`,
    );
  }
}

const place = mkdtempSync(join(tmpdir(), 'gremia-bench-'));
chmodSync(place, 0o755);
process.env['VAR_DIR'] = place;
try {
  const start = await measureStart(place);
  const { startEmbeddedPostgres } = await import('../tools/embedded-postgres.mjs');
  const server = await startEmbeddedPostgres();
  const results = [...(await measureRequests(server.url, place)), ...bytesOfPages(), start];
  await server.stop();
  print(results);
  writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
