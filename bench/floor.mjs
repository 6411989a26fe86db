import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import pg from 'pg';

// What Node and PostgreSQL can do at best: node:http, and the product's own statements, prepared, on the same server.
// Reads answer with the product's bytes without parsing a row; a write runs its statements one after the other.
const { reads = {}, writes = {} } = JSON.parse(readFileSync(process.env['FLOOR_PLAN'] ?? '', 'utf8'));
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const asText = { getTypeParser: () => (/** @type {unknown} */ value) => value };

/** @param {any} value */
function given(value) {
  if (value?.bytes !== undefined) return Buffer.from(value.bytes, 'base64');
  if (value?.instant !== undefined) return new Date(value.instant);
  return value;
}

/** @param {string} name */
async function read(name) {
  const { statements, body } = reads[name];
  for (const [index, { text, values }] of statements.entries()) {
    await pool.query({ name: `${name}${index}`, text, values: values.map(given), types: asText });
  }
  return body;
}

/** Puts this request's values where the recorded ones stood. @param {Record<string, unknown>} recorded @param {Record<string, unknown>} request */
function substituted(recorded, request) {
  const replacements = Object.entries(recorded).map(([key, old]) => [old, request[key]]);
  return (/** @type {any} */ value) => {
    for (const [old, fresh] of replacements) {
      if (value === old) return fresh;
      if (value?.bytes !== undefined && value.bytes === old) return given({ bytes: fresh });
      if (typeof value === 'string') value = value.replaceAll(String(old), String(fresh));
    }
    return given(value);
  };
}

/** @param {string} name @param {Record<string, unknown>} request */
async function write(name, request) {
  const { statements, body, recorded } = writes[name];
  const fresh = substituted(recorded, request);
  const client = await pool.connect();
  try {
    for (const [index, { text, values }] of statements.entries()) {
      const simple = values.length === 0;
      await client.query(simple ? text : { name: `${name}${index}`, text, values: values.map(fresh) });
    }
  } finally {
    client.release();
  }
  return body;
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

const server = createServer((request, response) => {
  const name = (request.url ?? '').slice(1);
  const work = name in writes ? bodyOf(request).then((asked) => write(name, asked)) : read(name);
  work.then(
    (body) => response.setHeader('content-type', 'application/json').end(body),
    (error) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('listening'));
