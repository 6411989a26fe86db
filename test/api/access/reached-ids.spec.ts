import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { rowsOfEveryTable } from './all-rows.ts';
import { thingsOfOthers, withInput } from './inputs.ts';
import { Knocker } from './knock.ts';
import { operationAt } from './operations.ts';
import { type Credentials, signAllIn } from './principals.ts';
import { answerIn, bring, reached, type Reached, withReason } from './reached-ids.ts';
import { openWorld, type World } from './world.ts';

let api: TestApi;
let schema: GraphQLSchema;
let world: World;
let others: World;
let knocker: Knocker;
let secretariat: Credentials;

beforeAll(async () => {
  api = await startApi({ database: seeded });
  schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'));
  world = await openWorld(api);
  others = await thingsOfOthers(api);
  ({ secretariat } = await signAllIn(api));
  knocker = new Knocker(api.url, schema, world);
}, 120_000);
afterAll(() => api.stop());

/** What the act answers, given this, or what the matrix gives it. */
async function answer({ act, input, given = {} }: Reached, value?: string): Promise<string> {
  const own = Object.entries(given).reduce(
    (operation, [name, thing]) => withInput(operation, name, world[thing]),
    operationAt(schema, 'mutation', act, world, [input]),
  );
  const operation = withReason(schema, act, value === undefined ? own : withInput(own, input, value));
  return answerIn(await knocker.act(act, operation, secretariat));
}

/** That something was done to the own meeting is told to its pages even where nothing was. */
async function rows(): Promise<readonly object[]> {
  return (await rowsOfEveryTable(api)).filter(({ name }) => name !== 'live_change');
}

describe('acts that are refused while a vote is on, before they look at an id', () => {
  it.each(reached)('$act: looks at $input in another state', async (one) => {
    await bring(api, one.state);
    const before = await rows();
    expect(await answer(one, others[one.input])).toBe(one.toOthers);
    expect(await rows()).toEqual(before);
    expect(await answer(one)).toBe(one.toOwn);
    if (one.toOwn === 'done') expect(await rows()).not.toEqual(before);
  });
});
