import process from 'node:process';
import pg from 'pg';
import { WebSocketServer } from 'ws';

// What `ws` can do at best: on a notification of PostgreSQL, the same bytes to everybody, and nothing else.
const sockets = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.env['PORT']),
  perMessageDeflate: false,
});
const listener = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
let bytes = Buffer.alloc(0);

process.on('message', (/** @type {{ bytes: string }} */ message) => {
  bytes = Buffer.from(message.bytes);
  process.send?.('ready');
});

await listener.connect();
await listener.query('LISTEN gremia_live');
listener.on('notification', ({ payload = '' }) => {
  if (!payload.endsWith(' bench:live')) return;
  for (const client of sockets.clients) client.send(bytes, { binary: false });
});
process.on('disconnect', () => process.exit(0));
process.send?.('listening');
