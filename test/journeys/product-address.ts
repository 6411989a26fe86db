import { createServer } from 'node:net';

/**
 * Where the product under test is reached. Chosen once: every worker reads the configuration again and must
 * come to the same answer. JOURNEYS_ADDRESS names a product that is already running.
 */
export async function productAddress(): Promise<string> {
  return (process.env['JOURNEYS_ADDRESS'] ??= `http://localhost:${await freePort()}`);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
