import { appendFileSync } from 'node:fs';
import process from 'node:process';
import pg from 'pg';

// Loaded before the product in the recording run only: writes every statement with its values to TRACE_FILE.
const file = process.env['TRACE_FILE'] ?? '';
const query = pg.Client.prototype.query;

/** @param {unknown} value */
function told(value) {
  if (Buffer.isBuffer(value)) return { bytes: value.toString('base64') };
  if (value instanceof Date) return { instant: value.toISOString() };
  return value;
}

/** @param {any} config @param {any} [values] */
function note(config, values) {
  const { text, name } = typeof config === 'string' ? { text: config, name: undefined } : config;
  const given = Array.isArray(values) ? values : (config?.values ?? []);
  appendFileSync(file, `${JSON.stringify({ text, name, values: given.map(told) })}\n`);
}

/** @this {any} @param {...any} given */
pg.Client.prototype.query = function (...given) {
  note(given[0], given[1]);
  return query.apply(this, given);
};
