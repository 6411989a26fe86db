import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { Reads } from '../../../apps/api/src/platform/database/reads.ts';
import { seeded, startApi, TestApi } from '../../support/api.ts';
import { Chance } from '../../support/chance.ts';
import { configFor } from '../../support/config-for.ts';
import type { Template } from '../../support/postgres.ts';
import { whatExists } from '../fuzz/known.ts';
import { operationBy } from '../fuzz/operations.ts';
import type { Known } from '../fuzz/values.ts';
import { fieldDecisions } from './field-decisions.ts';
import { fieldsToTell, Listener } from './fields.ts';
import { actedOn, closed, inner, onlyThere } from './hidden.ts';
import { oneOfEach } from './one-of-each.ts';
import { operationAt, rootFields } from './operations.ts';
import { type Credentials, type Principal, principals, signAllIn } from './principals.ts';
import { namingNoSecret, outsidersOf, secretIds, takesIds } from './secret-ids.ts';
import { wholeQuery } from './whole-answers.ts';
import { closeDoors, finished, openWorld, unknown, type World } from './world.ts';

const operations = Number(process.env['TWO_WORLDS_OPERATIONS'] ?? 2_000);
const seed = Number(process.env['TWO_WORLDS_SEED'] ?? 5);

const atOnce = 5;

type Who = readonly [Principal, ...Principal[]];
/** To these the matters of a body, a person and another board's circulation are as good as absent. */
const outsideOfInner: Who = [
  'anonymous',
  'otherReporter',
  'otherProvider',
  'deputy',
  'exMember',
  'administrator',
];
/** And to these what a closed meeting holds. */
const outsideOfMeeting: Who = [
  'anonymous',
  'otherReporter',
  'otherMember',
  'otherSecretariat',
  'exMember',
  'administrator',
];

const schema = buildSchema(
  readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'),
);

let world: World;
let credentials: Readonly<Record<Principal, Credentials>>;

/** Everybody is signed in and the meeting is closed: both worlds are copies of it, so that a session opens both. */
const before: Template = { name: 'two_worlds', from: seeded, prepare: makeWorld };

let here: TestApi;
let there: TestApi;
let known: Known;
beforeAll(async () => {
  here = await startApi({ database: before });
  there = await startApi({ database: before });
  const [first, ...rest] = await whatExists(here);
  known = [first, ...rest, ...Object.values(world), ...Object.values(onlyThere), 'geheime-sitzung'];
  console.log(`Two worlds: seed ${seed}, ${operations} operations`);
}, 180_000);
afterAll(() => Promise.all([here.stop(), there.stop()]));

describe('what somebody may not see changes no byte of what they get', () => {
  it('where a body, a person and another board have it', async () => {
    await change(there, inner);
    await expectAlike(outsideOfInner, operations / 2);
    await expectRoutesAlike(outsideOfInner);
  }, 300_000);

  it('where a closed meeting has it', async () => {
    // Some of these may see the first differences: now both worlds have them.
    await change(here, inner);
    await change(there, closed);
    await expectAlike(outsideOfMeeting, operations / 2);
    await expectRoutesAlike(outsideOfMeeting);
  }, 300_000);

  it('takes the same way to the answer as for what does not exist: the same statements, and no more', async () => {
    const named = ['meeting', 'ballot', 'proposal'];
    const ways = async (about: World) => {
      const read = vi.spyOn(Reads.prototype, 'json');
      for (const principal of outsideOfMeeting)
        for (const name of named)
          await ask(here, principal, '/graphql', operationAt(schema, 'query', name, about));
      const statements = read.mock.calls
        .map(([{ name }]) => name)
        .filter((name) => !name.startsWith('live.'));
      read.mockRestore();
      return statements;
    };
    const nothing = { meetingSlug: 'nie-gewesen', ballotId: unknown, proposalId: unknown };
    const hidden = await ways(world);
    expect(hidden.length).toBeGreaterThanOrEqual(named.length * outsideOfMeeting.length);
    expect(await ways({ ...world, ...nothing })).toEqual(hidden);
  });

  it('and does for those who may see it', async () => {
    const query = `{ meeting(slug: "${world['meetingSlug']}") { title items { title } } }`;
    const [one, other] = await Promise.all(
      [here, there].map((api) => ask(api, 'secretariat', '/graphql', { query })),
    );
    expect(one?.text).not.toContain('Geheim');
    expect(other?.text).toContain('"title":"Geheim: Vergabe an die Firma Muster"');
  });

  it('where somebody acts on it: an id of it is answered like one that nobody has', async () => {
    await change(there, actedOn);
    await expectActsAlike();
  }, 180_000);
});

describe('the matrix of who is told which field', () => {
  it('has a decision for every field that a query can tell, and for nothing else', () => {
    expect(Object.keys(fieldDecisions).sort()).toEqual([...fieldsToTell(schema)].sort());
  });

  it('tells each field to those for whom it was decided, and to nobody else', async () => {
    await change(there, oneOfEach);
    const listener = new Listener(schema);
    await askForAll(listener, world);
    await closeDoors(there, false);
    await askForAll(listener, { ...world, ...(await finished(there)) });
    const told = listener.table(principals.length);
    const wrong = Object.entries(told).filter(([field, letters]) => fieldDecisions[field] !== letters);
    expect(
      wrong.map(([field, letters]) => `${field}: decided ${fieldDecisions[field]}, was ${letters}`),
    ).toEqual([]);
    console.log(`${Object.keys(told).length * principals.length} cells of fields`);
  }, 180_000);
});

/** Everybody asks every query for all that it can tell, one after the other: a whole answer is large. */
async function askForAll(listener: Listener, about: World): Promise<void> {
  for (const [place, principal] of principals.entries()) {
    const answers = Object.keys(rootFields(schema, 'query')).map(async (name) => {
      const { text } = await ask(there, principal, '/graphql', wholeQuery(schema, name, about));
      listener.hear(place, name, text);
    });
    await Promise.all(answers);
  }
  expect(listener.bugs).toEqual([]);
}

/** Generated questions, with ids of what is open, hidden, and there only. */
async function expectAlike(who: Who, runs: number): Promise<void> {
  const question = fc.record({ number: fc.integer(), principal: fc.constantFrom(...who) });
  const some = fc.array(question, { minLength: atOnce, maxLength: atOnce });
  const property = fc.asyncProperty(some, async (questions) => {
    await Promise.all(
      questions.map(({ number, principal }) => {
        const { query, variables } = operationBy(schema, new Chance(number), known, ['query']);
        return expectSame(principal, '/graphql', { query, variables });
      }),
    );
  });
  await fc.assert(property, { numRuns: Math.ceil(runs / atOnce), seed, endOnFailure: true });
}

const routes = (): readonly string[] => [
  '/kommunen/liste.csv',
  '/kommunen/05766048.json',
  '/umsetzung/beschluesse.csv',
  '/umsetzung/karte.csv',
  '/umsetzung/2017-39-xdomea.csv',
  '/umsetzung/2017-39-xdomea/karte.json',
  '/umsetzung/2017-39-xdomea/verlauf.csv',
  '/umsetzung/pflichten.csv',
  '/sammelmeldung/pflichten.csv',
  '/register/digitalbeirat-2026-01.json',
  '/verwaltung/pruefpfad.csv',
  `/niederschriften/${world['meetingSlug']}.pdf`,
  '/niederschriften/geheime-sitzung.pdf',
  `/files/nachweise/${onlyThere.evidence}`,
  '/api/v1/obligations',
];

async function expectRoutesAlike(who: Who): Promise<void> {
  for (const principal of who) for (const path of routes()) await expectSame(principal, path);
}

/** Each act on each thing that is there only: whether it exists shows in no answer, and nothing comes of it. */
async function expectActsAlike(): Promise<void> {
  const named: string[] = [];
  for (const [name, field] of Object.entries(rootFields(schema, 'mutation'))) {
    const { query, variables } = operationAt(schema, 'mutation', name, { ...world, ...secretIds }, [
      'itemId',
    ]);
    const outsiders = outsidersOf(variables);
    if (outsiders.length === 0 && takesIds(field)) named.push(name);
    await Promise.all(outsiders.map((principal) => expectSame(principal, '/graphql', { query, variables })));
  }
  expect(named).toEqual(namingNoSecret);
}

async function expectSame(principal: Principal, path: string, body?: object): Promise<void> {
  const [one, other] = await Promise.all([
    ask(here, principal, path, body),
    ask(there, principal, path, body),
  ]);
  const asked = { principal, path, body };
  expect({ ...asked, ...other }).toEqual({ ...asked, ...one });
}

/** The status, the headers that tell something, and the whole body. */
async function ask(api: TestApi, principal: Principal, path: string, body?: object) {
  const asJson = { 'content-type': 'application/json' };
  const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const headers = { ...credentials[principal], ...(body === undefined ? {} : asJson) };
  const response = await fetch(`${api.url}${path}`, { ...request, headers });
  const told = ['content-type', 'cache-control', 'etag', 'content-disposition'].map((name) =>
    response.headers.get(name),
  );
  return { status: response.status, told, text: withoutMoments(await response.text()) };
}

/** When somebody was last seen differs by the moment at which each world was asked. */
function withoutMoments(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(?:Z|\+00:00)/g, 'a moment')
    .replace(/"requestId":"[^"]+"/g, '"requestId":"x"');
}

async function change(api: TestApi, differences: readonly string[]): Promise<void> {
  // Without the triggers: what is written here may not be what an act could write.
  const all = ['BEGIN', 'SET LOCAL session_replication_role = replica', ...differences, 'COMMIT'];
  await api.sql(all.join(';\n'));
}

async function makeWorld(databaseUrl: string): Promise<void> {
  const app = await createApp(configFor(databaseUrl));
  try {
    await app.listen(0, '127.0.0.1');
    const drop = () => Promise.resolve();
    const api = new TestApi(app, await app.getUrl(), { url: databaseUrl, drop });
    world = await openWorld(api);
    credentials = await signAllIn(api);
    await closeDoors(api, true);
  } finally {
    await app.close();
  }
}
