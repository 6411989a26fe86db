import process from 'node:process';
import WebSocket from 'ws';

// Many listeners in one process; they count messages and look into none of them, on either side alike.
/** @type {Map<string, { sockets: WebSocket[], heard: number, newest: string }>} */
const crowds = new Map();

/** @typedef {{ name: string, url: string, count: number, protocol: string | null, greeting: string[], cookies: string[] }} Wish */

/** @param {Wish} wish */
async function gather({ name, url, count, protocol, greeting, cookies }) {
  const crowd = { sockets: /** @type {WebSocket[]} */ ([]), heard: 0, newest: '' };
  crowds.set(name, crowd);
  // Not all at once: a backlog of 2,000 handshakes is not what is measured.
  for (let from = 0; from < count; from += 100) {
    const indices = Array.from({ length: Math.min(100, count - from) }, (_, index) => from + index);
    const opened = indices.map((index) => join(url, protocol, greeting, cookies[index] ?? ''));
    crowd.sockets.push(...(await Promise.all(opened)));
  }
  for (const socket of crowd.sockets) {
    socket.on('message', (data) => {
      crowd.heard += 1;
      if (crowd.heard !== count) return;
      process.send?.({ name, at: String(process.hrtime.bigint()) });
      crowd.newest = String(data);
    });
    socket.on('close', (code) => process.exitCode ?? fail(`A listener of ${name} was closed with ${code}`));
  }
}

/** @param {string} url @param {string | null} protocol @param {string[]} greeting @param {string} cookie @returns {Promise<WebSocket>} */
function join(url, protocol, greeting, cookie) {
  const options = { perMessageDeflate: false, headers: cookie ? { cookie } : {} };
  const socket = protocol === null ? new WebSocket(url, options) : new WebSocket(url, protocol, options);
  const said = [...greeting];
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    const goOn = () => {
      const next = said.shift();
      if (next !== undefined) return socket.send(next);
      socket.removeAllListeners('message');
      resolve(socket);
    };
    socket.on('open', goOn);
    // Each greeting has its answer; the last one's is the present state.
    socket.on('message', goOn);
  });
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

process.on(
  'message',
  (/** @type {{ act: 'gather' | 'reset' | 'tell', wish?: Wish, name?: string }} */ order) => {
    const { act, wish, name = '' } = order;
    if (act === 'gather' && wish) {
      return void gather(wish).then(
        () => process.send?.({ name: wish.name, gathered: true }),
        (error) => fail(String(error)),
      );
    }
    const crowd = crowds.get(name);
    if (!crowd) return fail(`There is no crowd ${name}`);
    if (act === 'tell') return process.send?.({ name, heard: crowd.heard, newest: crowd.newest });
    crowd.heard = 0;
    process.send?.({ name, reset: true });
  },
);
process.on('disconnect', () => process.exit(0));
