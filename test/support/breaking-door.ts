import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** ReadyForQuery, outside of a transaction (https://www.postgresql.org/docs/18/protocol-message-formats.html). */
const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** ErrorResponse, as a server says it that goes down. */
const goingDown = errorResponse(
  'SFATAL',
  'VFATAL',
  'C57P01',
  'Mterminating connection due to administrator command',
);

function errorResponse(...fields: readonly string[]): Buffer {
  const body = Buffer.from(`${fields.map((field) => `${field}\0`).join('')}\0`);
  const head = Buffer.alloc(5, 'E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/**
 * Stands between the product and a PostgreSQL and lets everything through, until it is told to break: then the next
 * whole answer and the end of the connection arrive in one piece, as they do when the server is killed under load.
 */
export async function startBreakingDoor(databaseUrl: string) {
  const behind = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let breaking = false;
  const server = createServer((product) => {
    const database = connect(Number(behind.port), behind.hostname);
    for (const socket of [product, database]) {
      sockets.add(socket);
      // Whoever is left alone by the other end is told by the closed connection.
      socket.on('error', () => undefined);
    }
    product.pipe(database);
    database.on('data', (answer) => {
      if (!breaking || !answer.subarray(-ready.length).equals(ready)) return void product.write(answer);
      breaking = false;
      product.end(Buffer.concat([answer, goingDown]));
      database.destroy();
    });
    database.on('close', () => product.destroySoon());
    product.on('close', () => database.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A TCP server has no other kind of address.
  const url = new URL(behind);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    breakAtNextAnswer: () => {
      breaking = true;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
