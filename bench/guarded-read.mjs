import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'rolldown';
import { signIn } from './cast-stage.mjs';
import { median, send } from './load.mjs';
import { root, startProduct } from './product.mjs';
import { query } from './reports.mjs';

/** What stands between a reader and a row, and the same source without it: both walls are gone. */
const walls = [
  ['access/access.guard.ts', 'if (mayInPrinciple(actor, needed).allowed) return true;', 'return true;'],
  ['access/access.service.ts', 'if (decision.allowed) return;', 'return;'],
  ['database/app-role.ts', 'if (!role.bypasses && !role.owns) return;', 'return;'],
  ['database/connection.ts', '-c role=${appRole} ', ''],
  ['database/reads.ts', 'if (claims === noClaims)', 'if (claims !== null)'],
];

const rounds = 12;
const readsARound = 60;

/** @param {string} code @param {string} id */
function withoutWalls(code, id) {
  const here = walls.filter(([file = '']) => id.endsWith(`apps/api/src/platform/${file}`));
  return here.reduce((source, [file, text = '', instead = '']) => {
    if (!source.includes(text)) throw new Error(`„${text}“ does not stand in ${file}`);
    return source.replace(text, () => instead);
  }, code);
}

/** Builds the product as it would be without its walls; returns the file to start. @param {string} place */
async function buildOpen(place) {
  // npm keeps some packages there, where they would not be looked for.
  const own = join(root, 'apps/api/node_modules');
  if (existsSync(own)) symlinkSync(own, join(place, 'node_modules'), 'junction');
  await build({
    input: { main: join(root, 'apps/api/src/main.ts') },
    platform: 'node',
    tsconfig: join(root, 'apps/api/tsconfig.json'),
    external: (id) => !/^(?:[./\0]|@gremia\/|@oxc-project\/)/.test(id),
    plugins: [{ name: 'without-walls', transform: withoutWalls }],
    output: { dir: place, format: 'esm', entryFileNames: '[name].js' },
  });
  return join(place, 'main.js');
}

/** Milliseconds of each read, one after the other. @param {number} port @param {string} cookie @param {string} slug */
async function timesOf(port, cookie, slug) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const text = `query Bench { meeting(slug: "${slug}") { title items { title explanation recusals { personName } } } }`;
  const headers = { 'content-type': 'application/json', cookie };
  const call = { path: '/graphql', method: 'POST', headers, body: JSON.stringify({ query: text }) };
  const times = [];
  for (let turn = 0; turn < readsARound; turn += 1) {
    const from = performance.now();
    const { body } = await send(port, agent, call);
    times.push(performance.now() - from);
    if (!body.startsWith('{"data"') || body.includes('"errors"')) throw new Error(body.slice(0, 400));
  }
  agent.destroy();
  return times;
}

/**
 * The p50 of a member's read of a meeting, as a multiple of the same read without access guards and row-level security.
 * @param {string} databaseUrl @param {{ product: number, floor: number }} ports
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function measureGuardedRead(databaseUrl, ports) {
  console.error('Guarded read');
  mkdirSync(join(root, 'dist'), { recursive: true });
  const place = mkdtempSync(join(root, 'dist/open-api-'));
  const guarded = await startProduct(databaseUrl, ports.product, null);
  const open = await startProduct(databaseUrl, ports.floor, null, await buildOpen(place));
  try {
    const found = await query(
      databaseUrl,
      `SELECT person.id, meeting.slug FROM person, meeting JOIN board ON board.id = meeting.board_id
       WHERE person.name = 'Vertretung MHKBD' AND board.slug = 'it-kooperationsrat'
       ORDER BY meeting.starts_at DESC LIMIT 1`,
    );
    const { id, slug } = found.rows[0];
    const cookie = await signIn(guarded.port, id);
    const [ours, theirs] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let round = 0; round < rounds; round += 1) {
      const [one, other] = [
        await timesOf(guarded.port, cookie, slug),
        await timesOf(open.port, cookie, slug),
      ];
      // The first rounds belong to the compilers.
      if (round < 2) continue;
      ours.push(...one);
      theirs.push(...other);
    }
    console.error(`  ${median(ours).toFixed(2)} ms against ${median(theirs).toFixed(2)} ms`);
    return {
      name: 'Guarded read, p50',
      value: median(ours) / median(theirs),
      unit: 'ratio',
      against: 'the same read, guards and row-level security off',
      limit: { atMost: 1.4 },
    };
  } finally {
    await guarded.end();
    await open.end();
    rmSync(place, { recursive: true });
  }
}
