import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

interface Settings {
  readonly port: number;
  readonly password: string;
}

/**
 * Moves time for a story that would take days: the product's clock stays the database's, only what was written down
 * as an end is moved. Works on the product's own embedded database; JOURNEYS_VAR_DIR names the VAR_DIR of a product
 * that is already running.
 */
export async function inProductDatabase(text: string, values: readonly unknown[]): Promise<void> {
  const place = process.env['JOURNEYS_VAR_DIR'];
  if (place === undefined) {
    throw new Error(
      'This story moves deadlines: set JOURNEYS_VAR_DIR to the VAR_DIR of the running product.',
    );
  }
  const settings: Settings = JSON.parse(await readFile(join(place, 'postgres', 'settings.json'), 'utf8'));
  const { port, password } = settings;
  const client = new pg.Client({ host: '127.0.0.1', port, password, user: 'gremia', database: 'gremia' });
  await client.connect();
  try {
    await client.query(text, [...values]);
  } finally {
    await client.end();
  }
}
