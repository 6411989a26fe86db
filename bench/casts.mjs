import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBallot } from './cast-stage.mjs';
import { callers, windowOf } from './load.mjs';
import { pgbenchOf } from './pgbench.mjs';
import { startFloor, startProduct } from './product.mjs';
import { ratioOf } from './ratio.mjs';
import { record } from './recording.mjs';

/** @typedef {import('./cast-stage.mjs').Member} Member */

const castMutation = `mutation Bench($input: CastVoteInput!) {
  castVote(input: $input) { __typename ... on Vote { choice castAt } ... on CastVoteRefused { reason } } }`;

/** The act as a browser asks for it. @param {string} ballotId @param {Member} member @param {string} intent */
function castCall(ballotId, { seatId, cookie }, intent) {
  const input = { ballotId, seatId, choice: 'yes', intent };
  return {
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: castMutation, variables: { input } }),
  };
}

/** What the floor replaces in the recorded statements. @param {Member} member @param {string} intent */
function valuesOf({ seatId, personId, session }, intent) {
  return { seatId, personId, session, intent };
}

/** Each caller votes for seats of its own by turns, and each time with a new intent. @param {Member[]} members */
function turnsOf(members) {
  const turns = new Array(callers).fill(0);
  const own = Math.floor(members.length / callers);
  return (/** @type {number} */ caller) => {
    const member = members[caller * own + (turns[caller]++ % own)];
    if (member === undefined) throw new Error(`Caller ${caller} has no seat`);
    return member;
  };
}

/** @param {string} databaseUrl @param {string} place @param {number} port */
async function recordCast(databaseUrl, place, port) {
  const trace = join(place, 'trace.jsonl');
  const product = await startProduct(databaseUrl, port, trace);
  const { ballotId, members } = await openBallot(databaseUrl, port);
  const [member] = members;
  if (member === undefined) throw new Error('The ballot has no seat');
  let intent = '';
  const recording = await record(port, trace, () => castCall(ballotId, member, (intent = randomUUID())));
  await product.end();
  return { ballotId, members, cast: { ...recording, recorded: valuesOf(member, intent) } };
}

/**
 * Durable casts a second through the product, as a ratio to the same statements sent by node:http + pg.
 * @param {string} databaseUrl @param {string} place @param {{ recording: number, product: number, floor: number }} ports
 * @returns {Promise<import('./results.mjs').Result[]>}
 */
export async function measureCasts(databaseUrl, place, ports) {
  const { ballotId, members, cast } = await recordCast(databaseUrl, place, ports.recording);
  console.error(`One vote: ${cast.statements.length} statements`);
  const plan = join(place, 'cast-plan.json');
  writeFileSync(plan, JSON.stringify({ writes: { cast } }));
  const product = await startProduct(databaseUrl, ports.product, null);
  const floor = await startFloor(databaseUrl, ports.floor, plan);
  const next = turnsOf(members);
  const isCounted = (/** @type {string} */ body) => body.includes('"__typename":"Vote"');
  const floorCall = (/** @type {number} */ caller) => ({
    path: '/cast',
    method: 'POST',
    headers: {},
    body: JSON.stringify(valuesOf(next(caller), randomUUID())),
  });
  const { ours, ratio } = await ratioOf(
    () => windowOf(product.port, (caller) => castCall(ballotId, next(caller), randomUUID()), isCounted),
    () => windowOf(floor.port, floorCall, isCounted),
  );
  await product.end();
  await floor.end();
  const against = 'node:http + pg, same statements';
  return [
    { name: 'One vote, durable', value: ratio, unit: 'ratio', against, limit: { atLeast: 0.5 } },
    { name: 'Votes a second through the product', value: ours, unit: '/s', against: 'for information' },
    await pgbenchOf(databaseUrl, place, { ...cast, members }),
  ];
}
