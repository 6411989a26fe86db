import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { attendanceMutation, committed, document, setLiveStage } from './live-stage.mjs';
import { median, send } from './load.mjs';
import { startProduct } from './product.mjs';

/** @typedef {import('./results.mjs').Result} Result */
/** @typedef {import('./live-stage.mjs').LiveStage} LiveStage */
/** @typedef {{ ours: number, theirs: number, act: number, bytes: number }} Medians milliseconds to the last listener, and the size of the message */

const rounds = 9;
const warmUps = 4;
const membersAmong = 60;
const ports = { product: 4620, floor: 4621 };
const agent = new Agent({ keepAlive: true });

/** @param {string} text */
const say = (text) => console.error(text);

/** @param {string} file @param {Record<string, string>} environment */
function start(file, environment = {}) {
  const env = { ...process.env, ...environment };
  return fork(join(import.meta.dirname, file), { env, execArgv: ['--max-semi-space-size=64'] });
}

/** @param {string} cookie @param {string} text @param {object} variables */
function ask(cookie, text, variables) {
  const body = JSON.stringify({ query: text, variables });
  const headers = { 'content-type': 'application/json', cookie };
  return send(ports.product, agent, { path: '/graphql', method: 'POST', headers, body });
}

/** @param {string} personId */
async function signIn(personId) {
  const response = await fetch(`http://127.0.0.1:${ports.product}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation Bench($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }',
      variables: { id: personId },
    }),
  });
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/**
 * The listeners of one side, and how to make it speak.
 * @param {import('node:child_process').ChildProcess} clients @param {string} name @param {() => Promise<unknown>} commit
 */
function side(clients, name, commit) {
  /** @returns {Promise<any>} */
  const answer = async () => {
    for (;;) {
      const [message] = await once(clients, 'message');
      if (message.name === name) return message;
    }
  };
  const order = (/** @type {object} */ wish) => {
    const answered = answer();
    clients.send(wish);
    return answered;
  };
  return {
    gather: (/** @type {object} */ wish) => order({ act: 'gather', wish: { name, ...wish } }),
    newest: async () => (await order({ act: 'tell', name })).newest,
    heard: async () => (await order({ act: 'tell', name })).heard,
    /** Milliseconds from the commit, or from whatever else makes the side speak, to the last listener. */
    round: async (begin = commit) => {
      await order({ act: 'reset', name });
      const last = answer();
      const from = process.hrtime.bigint();
      await begin();
      const { at } = await last;
      await pause(150);
      return Number(BigInt(at) - from) / 1e6;
    },
  };
}

/**
 * Each act changes what every listener sees: the first seat is there by video, and in the room again. It goes on from
 * where the rows are: an act that changes nothing tells nobody.
 * @param {pg.Client} database @param {LiveStage} stage
 */
async function attendanceOf(database, { meetingId, seatId, personId, secretariat }) {
  const { rows } = await database.query(
    'SELECT state FROM attendance WHERE meeting_id = $1 AND seat_id = $2',
    [meetingId, seatId],
  );
  let isRemote = rows[0].state === 'remote';
  return async () => {
    isRemote = !isRemote;
    const input = { meetingId, seatId, personId, state: isRemote ? 'remote' : 'present' };
    const { body } = await ask(secretariat, attendanceMutation, { input });
    if (!body.includes('ActedMeeting')) throw new Error(`The attendance was not recorded: ${body}`);
  };
}

/** @param {LiveStage} stage @param {number} count */
function subscribers({ meetingId, members }, count) {
  const payload = { query: document, variables: { meetingId } };
  const among = Math.min(membersAmong, count / 2);
  return {
    count,
    url: `ws://127.0.0.1:${ports.product}/graphql`,
    protocol: 'graphql-transport-ws',
    greeting: [{ type: 'connection_init' }, { id: '1', type: 'subscribe', payload }].map((one) =>
      JSON.stringify(one),
    ),
    cookies: Array.from({ length: among }, (_, index) => members[index % members.length] ?? ''),
  };
}

/** @param {string} databaseUrl @param {LiveStage} stage @param {number} count @returns {Promise<Medians>} */
async function measure(databaseUrl, stage, count) {
  const clients = start('live-clients.mjs');
  const floor = start('live-floor.mjs', { DATABASE_URL: databaseUrl, PORT: String(ports.floor) });
  await once(floor, 'message');
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const { meetingId, seatId, otherSeatId } = stage;
  const commit = (/** @type {string} */ topic, /** @type {string} */ seat) => () =>
    database.query({ name: 'commit', text: committed, values: [meetingId, seat, topic] });
  const ours = side(clients, 'product', commit(`meeting:${meetingId}`, seatId));
  // Another seat: what the product is not told of must not turn back what it will be told of, or it has nothing to say.
  const theirs = side(clients, 'floor', commit('bench:live', otherSeatId));
  await ours.gather(subscribers(stage, count));
  await ours.round();
  const bytes = await ours.newest();
  floor.send({ bytes });
  await once(floor, 'message');
  const url = `ws://127.0.0.1:${ports.floor}`;
  await theirs.gather({ count, url, protocol: null, greeting: [], cookies: [] });
  const times = await roundsOf(ours, theirs, count);
  const act = await attendanceOf(database, stage);
  const acts = [];
  for (let round = 0; round < rounds; round += 1) acts.push(await ours.round(act));
  clients.kill();
  floor.kill();
  await database.end();
  return { ...times, act: median(acts), bytes: Buffer.byteLength(bytes) };
}

/** By turns, the order reversed every other round. @param {ReturnType<typeof side>} ours @param {ReturnType<typeof side>} theirs @param {number} count */
async function roundsOf(ours, theirs, count) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const sides = /** @type {const} */ ([
      [ours, times[0]],
      [theirs, times[1]],
    ]);
    for (const [one, taken] of round % 2 === 0 ? sides : sides.toReversed()) {
      const took = await one.round();
      if ((await one.heard()) !== count) throw new Error('Somebody was told more than once');
      if (round >= warmUps) taken.push(took);
    }
  }
  say(`  ${times.map((taken) => taken.map((ms) => ms.toFixed(1)).join(' ')).join('  against  ')}`);
  return { ours: median(times[0]), theirs: median(times[1]) };
}

/**
 * From the commit of an act to the last of many subscribers, against a bare `ws` server that broadcasts the same bytes
 * when the same commit's notification tells it to. The clock begins when what commits is sent to PostgreSQL, on both
 * sides the same rows of an act in one statement; beside it, without a floor, the whole act over HTTP.
 * @param {string} databaseUrl @param {readonly number[]} sizes @returns {Promise<Result[]>}
 */
export async function measureLive(databaseUrl, sizes = [500, 2_000]) {
  const product = await startProduct(databaseUrl, ports.product, null);
  const stage = await setLiveStage(databaseUrl, signIn);
  /** @type {Result[]} */
  const results = [];
  for (const size of sizes) {
    say(`Live, ${size} subscribers`);
    const { ours, theirs, act, bytes } = await measure(databaseUrl, stage, size);
    say(
      `  ${ours.toFixed(1)} ms against ${theirs.toFixed(1)} ms, ${bytes} bytes each; a whole act ${act.toFixed(1)} ms`,
    );
    const crowd = `${size.toLocaleString('en')} subscribers`;
    results.push({
      name: `Commit to the last of ${crowd}`,
      value: ours / theirs,
      unit: 'ratio',
      against: `bare ws, same ${bytes} bytes on the same NOTIFY: ${ours.toFixed(1)} ms to ${theirs.toFixed(1)} ms`,
      limit: { atMost: 2 },
    });
    results.push({
      name: `Act over HTTP to the last of ${crowd}`,
      value: act,
      unit: 'ms',
      against: 'for information',
    });
  }
  await product.end();
  return results;
}
