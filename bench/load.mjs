import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** @typedef {{ path: string, method: string, headers?: Record<string, string>, body?: string }} Call */

export const callers = 16;
const windowMs = 2_000;

/** @param {number} port @param {Agent} agent @param {Call} call @returns {Promise<{ status: number, body: string }>} */
export function send(port, agent, { path, method, headers, body }) {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, method, headers, agent }, (incoming) => {
      const parts = /** @type {Buffer[]} */ ([]);
      incoming.on('data', (part) => parts.push(part));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/**
 * One window of load: requests a second.
 * @param {number} port
 * @param {(caller: number) => Call} nextCall
 * @param {(body: string) => boolean} isRight an answer that is not stops the run: speed of errors says nothing
 */
export async function windowOf(port, nextCall, isRight) {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const end = performance.now() + windowMs;
  let answered = 0;
  const from = performance.now();
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      while (performance.now() < end) {
        const { status, body } = await send(port, agent, nextCall(caller));
        if (status !== 200 || !isRight(body))
          throw new Error(`Port ${port} answered ${status}: ${body.slice(0, 400)}`);
        answered += 1;
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  return answered / seconds;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
