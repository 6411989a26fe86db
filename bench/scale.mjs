import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { root, startProduct } from './product.mjs';
import { measurePublishing, measureReportForMany } from './scale-acts.mjs';
import { measureRollups, measureTracking } from './scale-measures.mjs';

/** @typedef {{ name: string, value: number, unit: string, against: string, limit: { atLeast?: number, atMost?: number } }} Result */

const port = 4620;
const secretariat = 'Geschäftsstelle IT-Kooperationsrat';

/** @param {string} text */
const say = (text) => console.error(text);

/** @param {string} url @param {(client: import('pg').Client) => Promise<any>} work */
async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} url @param {string} command @param {string[]} args */
async function command(url, command, args = []) {
  const path = join(root, `dist/apps/api/commands/${command}.js`);
  const child = spawn(process.execPath, [path, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: url, GREMIA_DEMO: '1' },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}

/** A database on the server with so many resolutions for all of Germany; one that is there is taken as it is. */
async function loaded(/** @type {string} */ server, /** @type {number} */ resolutions) {
  const name = `scale_${resolutions}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const isThere = await connected(server, async (client) => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
    return found.rowCount === 1;
  });
  await command(url.href, 'migrate');
  if (!isThere) {
    await command(url.href, 'seed');
    await command(url.href, 'seed-load', ['--germany', '--resolutions', String(resolutions)]);
  }
  return url.href;
}

/** @param {string} url @param {number} port @param {string} name */
async function signedIn(url, port, name) {
  const { rows } = await connected(url, (client) =>
    client.query('SELECT id FROM person WHERE name = $1', [name]),
  );
  const ask = (/** @type {string} */ cookie, /** @type {string} */ query, /** @type {object} */ variables) =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
  const signing = await ask(
    '',
    'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }',
    {
      id: rows[0].id,
    },
  );
  const cookie = (signing.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  if (cookie === '') throw new Error(`${name} could not sign in: ${await signing.text()}`);
  const viewer = await (await ask(cookie, '{ viewer { roles { id objectKey } } }', {})).json();
  const role = viewer.data.viewer.roles.find((/** @type {any} */ { id }) =>
    /^(secretariat|provider)/.test(id),
  );
  await ask(cookie, 'mutation ($id: ID!) { switchRole(roleId: $id) { person { id } } }', { id: role.id });
  return cookie;
}

/** @param {string} name @param {number} value @param {string} against @param {number} atMost @returns {Result} */
const ratio = (name, value, against, atMost) => ({ name, value, unit: 'ratio', against, limit: { atMost } });

/**
 * Measures what must stay fast however many duties there are, on databases of one server.
 * @param {string} server address of a PostgreSQL on which databases may be made
 * @param {readonly number[]} sizes numbers of resolutions, the smallest first
 * @returns {Promise<Result[]>}
 */
export async function measureScale(server, sizes) {
  /** @type {(Awaited<ReturnType<typeof measureRollups>> & { obligations: number })[]} */
  const curve = [];
  let largest = '';
  for (const size of sizes) {
    largest = await loaded(server, size);
    curve.push(
      await connected(largest, async (client) => {
        const { rows } = await client.query('SELECT count(*)::integer AS obligations FROM obligation');
        return { obligations: rows[0].obligations, ...(await measureRollups(client)) };
      }),
    );
  }
  printCurve(curve);
  const [small, large] = [curve[0], curve.at(-1)];
  if (small === undefined || large === undefined) throw new Error('There is no size to measure');
  const key = 'read of one row by its key';
  const growth = `${small.obligations} → ${large.obligations} obligations`;
  return [
    ratio('Roll-up of a resolution by state × RB', large.decision / large.row, key, 4),
    ratio('Roll-up of a municipality, all resolutions', large.body / large.row, key, 4),
    ratio(
      'Growth: roll-up of a resolution',
      large.decision / large.row / (small.decision / small.row),
      growth,
      1.5,
    ),
    ratio(
      'Growth: roll-up of a municipality',
      large.body / large.row / (small.body / small.row),
      growth,
      1.5,
    ),
    ...(await measureProduct(largest)),
  ];
}

/** @param {string} url @returns {Promise<Result[]>} */
async function measureProduct(url) {
  const started = await startProduct(url, port, null);
  const agent = new Agent({ keepAlive: true });
  try {
    const product = { port, agent, cookie: await signedIn(url, port, secretariat) };
    return await connected(url, async (client) => {
      const page = await measureTracking(client, product);
      say(`  tracking page p95 ${page.ours.toFixed(1)} ms against ${page.bare.toFixed(1)} ms`);
      const published = await measurePublishing(client, product);
      const { ours, bare, bodies } = published;
      say(`  publishing for ${bodies}: ${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms`);
      const results = [
        ratio('Filtered page of the tracking table, p95', page.ours / page.bare, 'bare pg, same rows', 3),
        ratio(`Publishing for ${bodies} municipalities`, ours / bare, 'INSERT … SELECT of the same rows', 3),
      ];
      const provider = { port, agent, cookie: await signedIn(url, port, 'Meldestelle OWL-IT') };
      const many = await measureReportForMany(client, provider);
      say(`  a report for 500: ${many.ours.toFixed(0)} ms against ${many.bare.toFixed(0)} ms`);
      const name = 'A provider reports for 500 municipalities';
      return [...results, ratio(name, many.ours / many.bare, 'the same rows in one statement', 2)];
    });
  } finally {
    agent.destroy();
    await started.end();
  }
}

/** @param {readonly any[]} curve */
function printCurve(curve) {
  const ms = (/** @type {number} */ value) => value.toFixed(3).padStart(10);
  console.log('obligations       row ms   resolution      (naive)  municipality     (naive)');
  for (const { obligations, row, decision, naiveDecision, body, naiveBody } of curve) {
    const cells = [row, decision, naiveDecision, body, naiveBody].map(ms).join('  ');
    console.log(`${String(obligations).padStart(11)} ${cells}`);
  }
}

/** `npm run bench:scale -- --resolutions 5,50,500`; SCALE_SERVER names a PostgreSQL whose databases are kept. */
async function main() {
  const { values } = parseArgs({ options: { resolutions: { type: 'string', default: '5,50,500' } } });
  const sizes = values.resolutions.split(',').map(Number);
  const own = process.env['SCALE_SERVER'];
  if (own) return write(await measureScale(own, sizes));
  const place = mkdtempSync(join(tmpdir(), 'gremia-scale-'));
  chmodSync(place, 0o755);
  process.env['VAR_DIR'] = place;
  const { startEmbeddedPostgres } = await import('../tools/embedded-postgres.mjs');
  const server = await startEmbeddedPostgres();
  try {
    write(await measureScale(server.url, sizes));
  } finally {
    await server.stop();
    rmSync(place, { recursive: true, force: true });
  }
}

/** @param {Result[]} results */
function write(results) {
  for (const { name, value, limit } of results) {
    const holds = value <= (limit.atMost ?? Infinity);
    console.log(`${holds ? '✓' : '✗'} ${name.padEnd(46)} ${value.toFixed(2).padStart(8)}  ≤ ${limit.atMost}`);
  }
  writeFileSync(join(root, 'bench/scale-results.json'), `${JSON.stringify(results, null, 2)}\n`);
}

if (import.meta.url === `file://${process.argv[1]}`) await main();
