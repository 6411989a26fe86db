import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { ApiClient } from '../../support/api-client.ts';
import { Chance } from '../../support/chance.ts';
import { bodyBy } from './bodies.ts';
import { whatExists } from './known.ts';
import { operationBy } from './operations.ts';
import type { Known } from './values.ts';

// npm run fuzz takes 50,000 and 10,000 and another seed each time.
const operations = Number(process.env['FUZZ_OPERATIONS'] ?? 1_500);
const bodies = Number(process.env['FUZZ_BODIES'] ?? 600);
const seed = Number(process.env['FUZZ_SEED'] ?? 5);
const atOnce = 8;

const people: readonly [string | undefined, ...(string | undefined)[]] = [
  undefined,
  'Geschäftsstelle IT-Kooperationsrat',
  'Vorsitz IT-Kooperationsrat',
  'Vertretung MHKBD',
  'Meldestelle Leopoldshöhe',
  'Meldestelle OWL-IT',
];

const schema = buildSchema(
  readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'),
);

/** What an answer must never tell: a stack, a statement, the words of the database. */
const innards = [
  /\n\s+at .+:\d+/,
  /node_modules|\.ts:\d+|\.mjs:\d+/,
  /\b(SELECT|INSERT INTO|DELETE FROM)\b[^"]*\b(FROM|VALUES|WHERE)\b/,
  /violates .* constraint|duplicate key|syntax error at or near|invalid byte sequence|invalid input syntax/,
  /(relation|column|operator|function) \\?"?\w+\\?"? does not exist|out of range for type/,
];

/** What is wrong with an answer, in a line; null where nothing is. */
function flawOf(status: number, text: string): string | null {
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`;
  if (text.includes('"INTERNAL"')) return `a bug: ${text.slice(0, 300)}`;
  const innard = innards.find((pattern) => pattern.test(text));
  return innard === undefined ? null : `tells ${String(innard)}: ${text.slice(0, 300)}`;
}

describe('whatever is sent', () => {
  let api: TestApi;
  let known: Known;
  const clients = new Map<string | undefined, ApiClient>();
  beforeAll(async () => {
    console.log(`Fuzz: seed ${seed}, ${operations} operations, ${bodies} bodies`);
    api = await startApi({ database: seeded });
    known = await whatExists(api);
  });
  afterAll(() => api.stop());

  const clientOf = (person: string | undefined): ApiClient => {
    const client = clients.get(person) ?? new ApiClient(api.url, person);
    clients.set(person, client);
    return client;
  };

  it('an operation that the schema allows, or nearly, gets data or one of the five codes', async () => {
    const chance = new Chance(seed);
    let answered = 0;
    const flaws = await inTurns(operations, atOnce, async () => {
      const { name, query, variables } = operationBy(schema, chance, known);
      const person = chance.oneOf(people);
      const client = clientOf(person);
      const { status, text } = await client.query(query, variables);
      if (text.startsWith('{"data"')) answered += 1;
      // Who signed out, or changed the office, comes back as before.
      if (/sign|session|role|passkey/i.test(name)) clients.delete(person);
      const flaw = flawOf(status, text);
      return flaw && `${person ?? 'nobody'} ${name}: ${flaw}\n${query}\n${JSON.stringify(variables)}`;
    });
    expect(flaws).toEqual([]);
    // Were nearly all turned away at the door, this would show nothing.
    expect(answered).toBeGreaterThan(operations / 12);
  }, 3_600_000);

  it('a body that is broken is refused, and breaks nothing', async () => {
    const chance = new Chance(seed);
    const flaws = await inTurns(bodies, atOnce, async () => {
      const { type, body } = bodyBy(chance);
      const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };
      const answer = await fetch(`${api.url}/graphql`, { method: 'POST', body: Buffer.from(body), headers });
      const flaw = flawOf(answer.status, await answer.text());
      return flaw && `${type} ${Buffer.from(body).toString('latin1').slice(0, 200)}: ${flaw}`;
    });
    expect(flaws).toEqual([]);
    expect((await fetch(`${api.url}/health/ready`)).status).toBe(200);
  }, 3_600_000);
});

/** Runs so many turns, some at once, and gathers what they found. */
async function inTurns(
  turns: number,
  lanes: number,
  turn: () => Promise<string | null>,
): Promise<readonly string[]> {
  const found: string[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun < turns && found.length < 20) {
      begun += 1;
      const flaw = await turn();
      if (flaw !== null) found.push(flaw);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return found;
}
