import { readFileSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { send } from './load.mjs';

/** @typedef {{ text: string, values: unknown[] }} Statement */

/**
 * Asks once for the warm-up and once for the record: what the second asked of the database, and its answer.
 * @param {number} port @param {string} trace @param {() => import('./load.mjs').Call} nextCall
 * @returns {Promise<{ statements: Statement[], body: string }>}
 */
export async function record(port, trace, nextCall) {
  const agent = new Agent();
  await send(port, agent, nextCall());
  await pause(400);
  writeFileSync(trace, '');
  const { status, body } = await send(port, agent, nextCall());
  if (status !== 200 || body.includes('"errors"') || body.includes('Refused'))
    throw new Error(`Recording: ${body}`);
  await pause(50);
  const lines = readFileSync(trace, 'utf8').split('\n').filter(Boolean);
  return { statements: lines.map((line) => JSON.parse(line)).filter(isOfTheRequest), body };
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The queue's workers and the live log ask for themselves, all the time. @param {{ text: string }} statement */
const isOfTheRequest = ({ text }) =>
  !/_private_jobs|_private_tasks|LISTEN|notify_|pg_snapshot_xmin/.test(text) && text.trim() !== '';
