import { readFileSync } from 'node:fs';
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
await client.query('INSERT INTO note VALUES ($1)', [readFileSync(process.argv[2] ?? '', 'utf8')]);
await client.end();
