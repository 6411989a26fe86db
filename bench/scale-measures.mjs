import { performance } from 'node:perf_hooks';
import { rollupOfBody, rollupOfDecision } from '../apps/api/src/features/implementation/rollup.sql.ts';
import { trackingPage } from '../apps/api/src/features/implementation/tracking.sql.ts';
import { send } from './load.mjs';

/** @typedef {import('pg').Client} Client */
/** @typedef {{ text: string, values: readonly unknown[], name?: string }} Asked */

const reads = 300;
const slowReads = 5;
const pages = 60;

/** @param {readonly number[]} values @param {number} share 0.5 is the median */
export function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that work took. @param {() => Promise<unknown>} work */
export async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/**
 * Milliseconds of several reads, asked by turns, so that what disturbs one disturbs the others.
 * @param {Record<string, () => Promise<unknown>>} works @param {number} rounds
 */
async function byTurns(works, rounds) {
  const names = Object.keys(works);
  /** @type {Record<string, number[]>} */
  const spent = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -10; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const ms = await timed(works[name] ?? (async () => undefined));
      if (round >= 0) spent[name]?.push(ms);
    }
  }
  return spent;
}

/** @param {Client} client @param {string} text */
const first = async (client, text) => (await client.query(text)).rows[0];

/** Roll-ups beside a read of one row by its key; the naive way a few times for comparison. @param {Client} client */
export async function measureRollups(client) {
  const decision = await first(
    client,
    `SELECT slug, id FROM addressed_decision WHERE title LIKE 'Lastprobe %' ORDER BY slug LIMIT 1`,
  );
  const duty = await first(client, 'SELECT id FROM obligation LIMIT 1');
  const body = { key: '05766048' };
  const ask = (/** @type {Asked} */ asked) => () => client.query({ ...asked, values: [...asked.values] });
  const spent = await byTurns(
    {
      row: ask({ name: 'row', text: 'SELECT * FROM obligation WHERE id = $1', values: [duty.id] }),
      decision: ask({ name: 'decision', text: rollupOfDecision, values: [decision.slug] }),
      body: ask({ name: 'body', text: rollupOfBody, values: [body.key] }),
    },
    reads,
  );
  const naive = await byTurns(
    {
      decision: ask({
        text: `SELECT region_code, state, count(*) FROM obligation JOIN public_body body ON body.id = public_body_id
               WHERE addressed_decision_id = $1 GROUP BY region_code, state`,
        values: [decision.id],
      }),
      body: ask({
        text: `SELECT state, count(*), count(*) FILTER (WHERE due_on < current_date) FROM obligation
               JOIN public_body body ON body.id = public_body_id WHERE key = $1 GROUP BY state`,
        values: [body.key],
      }),
    },
    slowReads,
  );
  // The fastest tenth: what the machine does when nobody else disturbs it, for all three alike.
  const fastest = (/** @type {number[] | undefined} */ values) => percentile(values ?? [], 0.1);
  return {
    row: fastest(spent['row']),
    decision: fastest(spent['decision']),
    body: fastest(spent['body']),
    naiveDecision: fastest(naive['decision']),
    naiveBody: fastest(naive['body']),
  };
}

/** What a secretariat looks for, in turn. @param {Client} client */
async function views(client) {
  const { rows } = await client.query(
    `SELECT slug FROM addressed_decision WHERE title LIKE 'Lastprobe %' ORDER BY slug LIMIT 3`,
  );
  const filters = [
    { overdue: true },
    { overdue: true, rbCode: '057' },
    { state: 'implemented', rbCode: '053' },
    { state: 'planned', sizeClass: '25000-59999' },
    { kreisKey: '05766000' },
    { kreisKey: '05766000', state: 'inProgress', overdue: true },
    { providerKey: 'owl-it', state: 'open' },
    { search: 'Neustadt' },
    ...rows.map(({ slug }) => ({ decision: slug, state: 'open' })),
  ];
  return filters.flatMap((filter) => [
    { filter, sort: 'dueOn', descending: false },
    { filter, sort: 'body', descending: false },
  ]);
}

const trackingDocument = `query ($filter: TrackingFilter!, $sort: TrackingSort!, $descending: Boolean!) {
  trackedObligations(filter: $filter, sort: $sort, descending: $descending, first: 50) {
    asOf totalCount hasNextPage endCursor nodes {
      id bodyKey bodyName kreisName regionName sizeClass providerName decisionSlug decisionTitle publicationLevel
      dueOn overdue state stateOn reports product example } } }`;

/**
 * The page over HTTP beside its rows asked of the database alone: p95 of each.
 * @param {Client} client @param {{ port: number, cookie: string, agent: import('node:http').Agent }} product
 */
export async function measureTracking(client, { port, cookie, agent }) {
  const wishes = await views(client);
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const bare = [];
  for (let turn = 0; turn < pages + wishes.length; turn += 1) {
    const wish = wishes[turn % wishes.length];
    if (wish === undefined) continue;
    const { text, values } = trackingPage(
      /** @type {any} */ ({ ...wish, first: 50, after: [], counted: true }),
    );
    const body = JSON.stringify({ query: trackingDocument, variables: wish });
    const headers = { 'content-type': 'application/json', cookie };
    const call = { path: '/graphql', method: 'POST', headers, body };
    const alone = await timed(() => client.query(text, [...values]));
    const whole = await timed(async () => {
      const answer = await send(port, agent, call);
      if (answer.status !== 200 || answer.body.includes('"errors"'))
        throw new Error(answer.body.slice(0, 400));
    });
    // The first look at each view fetches from the disk, for both.
    if (turn < wishes.length) continue;
    ours.push(whole);
    bare.push(alone);
  }
  return { ours: percentile(ours, 0.95), bare: percentile(bare, 0.95) };
}
