// Stands in for the API where the launcher itself is under test.
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] });
pool.on('error', (error) => console.error(error.message));

const server = createServer((request, response) => {
  void answer(request.url ?? '/').then(
    (body) => response.end(body),
    (error: unknown) => response.writeHead(503).end(String(error)),
  );
});

async function answer(path: string): Promise<string> {
  if (path === '/slow') await pause(1_500);
  if (path === '/note') await pool.query("INSERT INTO note VALUES ('written by a request')");
  const { rows } = await pool.query('SELECT text FROM note ORDER BY text');
  return JSON.stringify({ demo: process.env['GREMIA_DEMO'], notes: rows.map((row) => row.text) });
}

server.listen(Number(process.env['PORT']), process.env['HOST']);
process.on('SIGTERM', () => {
  server.close(() => void pool.end().then(() => process.exit(0)));
});
