import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccessInventory } from '../../../apps/api/src/platform/access/access.inventory.ts';
import { Jobs } from '../../../apps/api/src/platform/jobs/jobs.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { rowsOfEveryTable } from './all-rows.ts';
import { closedDecisions, decisions, jobsOfTheProduct } from './decisions.ts';
import { kept, Knocker } from './knock.ts';
import { inputsOf, isDecided, isForAll, isName, mayBeLeftOut, thingsOfOthers, withInput } from './inputs.ts';
import { operationAt, rootFields } from './operations.ts';
import { type Credentials, type Principal, principals, signAllIn } from './principals.ts';
import { answerIn, answersToOthers, withReason } from './reached-ids.ts';
import { closeDoors, openWorld, type World } from './world.ts';

/** What is told to who is not let in, and nothing else. */
const refusals = [
  'Bitte melden Sie sich an.',
  'Das ist in Ihrer aktuellen Rolle nicht erlaubt.',
  'Das gibt es nicht, oder es ist nicht öffentlich.',
];
const atATime = 6;
/** These end sessions with which the others knock. */
const last = ['mutation signInAsDemoPerson', 'mutation signOut'];

interface Cell {
  readonly door: string;
  readonly principal: Principal;
  readonly decided: string;
}

let run = 0;
let api: TestApi;
let schema: GraphQLSchema;
let world: World;
let knocker: Knocker;
let credentials: Readonly<Record<Principal, Credentials>>;

beforeAll(async () => {
  api = await startApi({ database: seeded, environment: { DATABASE_CONNECTIONS: '10' } });
  schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'));
  world = await openWorld(api);
  credentials = await signAllIn(api);
  knocker = new Knocker(api.url, schema, world);
}, 120_000);
// However slow the machine: who signed in long ago would be asked to do so again.
beforeEach(() => api.sql('UPDATE session SET created = now()'));
afterAll(async () => {
  console.log(`${run} cells in all, each decided and run`);
  await api.stop();
});

describe('the matrix of who may do what', () => {
  it('has a decision for every root field, every route and every job, and for nothing else', async () => {
    const doors = api.app
      .get(AccessInventory, { strict: false })
      .entrances()
      .map(({ name }) => nameOf(name));
    const fields = ['query', 'mutation', 'subscription'].flatMap((kind) =>
      Object.keys(rootFields(schema, kind)).map((name) => `${kind} ${name}`),
    );
    expect(doors.filter((door) => /^[a-z]/.test(door)).sort()).toEqual([...fields].sort());
    expect(Object.keys(decisions).filter((door) => !doors.includes(door))).toEqual([]);
    const undecided = doors.filter((door) => !(door in decisions));
    expect(await Promise.all(undecided.map(rowOf))).toEqual([]);
    expect([...jobsOfTheProduct].sort()).toEqual([...api.app.get(Jobs, { strict: false }).topics].sort());
  });

  it('has a letter for everybody at every door', () => {
    const wrong = Object.entries({ ...decisions, ...closedDecisions }).filter(
      ([, letters]) => letters.replaceAll(' ', '').length !== principals.length,
    );
    expect(wrong).toEqual([]);
  });

  it('keeps out who is kept out, tells them nothing, and leaves every row as it was', async () => {
    const cells = cellsOf(decisions).filter(({ decided }) => kept.has(decided));
    await expectKeptOut(cells);
    tell(cells.length, 'keep somebody out');
  }, 120_000);

  it('has decided of every input whose thing it names', () => {
    const undecided = inputsOf(schema).filter((input) => isName(input) && !isDecided(input));
    expect(undecided.map(({ door, name }) => `${door}: ${name}`)).toEqual([]);
  });

  it('opens no door by what may be left out: who is kept out stays out with each of it', async () => {
    const before = await rowsOfEveryTable(api);
    const cells = inputsOf(schema)
      .filter(mayBeLeftOut)
      .flatMap(({ door, name }) =>
        rowAt(door, (letter) => kept.has(letter)).map((cell) => ({ ...cell, name })),
      );
    const answers = await inTurns(cells, async (cell) => {
      const act = cell.door.replace('mutation ', '');
      const operation = operationAt(schema, 'mutation', act, world, [cell.name]);
      return { cell, ...(await knocker.act(act, operation, credentials[cell.principal])) };
    });
    expect(rowsFor(answers.filter(({ cell, letter }) => letter !== cell.decided))).toEqual([]);
    expect(await rowsOfEveryTable(api)).toEqual(before);
    tell(cells.length, 'of inputs that may be left out');
  }, 120_000);

  it('does nothing to the thing of others, nor with it: who is let in names one in each input', async () => {
    const things = await thingsOfOthers(api);
    const before = await rowsOfEveryTable(api);
    const cells = inputsOf(schema)
      .filter(({ door, name }) => name in things && !last.includes(door) && !isForAll(door))
      .flatMap(({ door, name }) =>
        rowAt(door, (letter) => !kept.has(letter)).map((cell) => ({ ...cell, name })),
      );
    const answers = await inTurns(cells, async ({ door, principal, name }) => {
      const act = door.replace('mutation ', '');
      const operation = withInput(operationAt(schema, 'mutation', act, world, [name]), name, things[name]);
      const knocked = await knocker.act(act, withReason(schema, act, operation), credentials[principal]);
      return kept.has(knocked.letter) ? [] : [`${act} ${name}: ${answerIn(knocked)}`];
    });
    expect([...new Set(answers.flat())].toSorted()).toEqual(answersToOthers.toSorted());
    expect(await rowsOfEveryTable(api)).toEqual(before);
    tell(cells.length, 'of inputs that name a thing of others');
  }, 120_000);

  it('closes with the meeting: what is not public is told to its people only', async () => {
    await closeDoors(api, true);
    const cells = cellsOf({ ...onlyReads(decisions), ...closedDecisions });
    await expectKeptOut(cells.filter(({ decided }) => kept.has(decided)));
    const open = cells.filter(({ decided }) => !kept.has(decided));
    const answers = await knockAt(open);
    expect(rowsFor(answers.filter(({ cell, letter }) => letter !== cell.decided))).toEqual([]);
    tell(cells.length, 'were asked again of a meeting that is not public');
  }, 120_000);

  it('lets in who is let in', async () => {
    await closeDoors(api, false);
    const cells = cellsOf(decisions).filter(({ decided }) => !kept.has(decided));
    const answers = [
      ...(await knockAt(cells.filter(({ door }) => isRead(door)))),
      ...(await knockAt(cells.filter(({ door }) => !isRead(door) && !last.includes(door)))),
      ...(await knockAt(cells.filter(({ door }) => door === 'mutation signOut'))),
      ...(await knockAt(cells.filter(({ door }) => door === 'mutation signInAsDemoPerson'))),
    ];
    // An act that somebody did before may have left nothing to act on: that is not being kept out.
    const gone = (door: string, letter: string) => !isRead(door) && 'in+0e'.includes(letter);
    const wrong = answers.filter(({ cell, letter }) => letter !== cell.decided && !gone(cell.door, letter));
    expect(rowsFor(wrong)).toEqual([]);
    tell(cells.length, 'let somebody in');
  }, 120_000);
});

function tell(cells: number, what: string): void {
  run += cells;
  console.log(`${cells} cells ${what}`);
}

/** The row of a door as it is now, to be judged letter by letter. */
async function rowOf(door: string): Promise<string> {
  const answers = await knockAt(principals.map((principal) => ({ door, principal, decided: '?' })));
  const all = answers.map(({ letter }) => letter).join('');
  const groups = [0, 4, 8, 13, 17, 19].map((from, index, starts) => all.slice(from, starts[index + 1]));
  return `'${door}': '${groups.join(' ')}',`;
}

async function expectKeptOut(cells: readonly Cell[]): Promise<void> {
  const before = await rowsOfEveryTable(api);
  const answers = await knockAt(cells);
  expect(rowsFor(answers.filter(({ cell, letter }) => letter !== cell.decided))).toEqual([]);
  expect(await rowsOfEveryTable(api)).toEqual(before);
  expect(answers.filter(({ body }) => !saysNothing(body)).map(({ body }) => body)).toEqual([]);
}

/** Only one of our sentences, and no data beside it. */
function saysNothing(body: string): boolean {
  const { data, errors, message, ...rest } = JSON.parse(body) as Readonly<Record<string, unknown>>;
  const told = Array.isArray(errors) ? errors.map((error: { message: string }) => error.message) : [message];
  const others = Object.keys(rest).filter((key) => !['code', 'requestId', 'extensions'].includes(key));
  return (
    Object.values(data ?? {}).every((value) => value === null) &&
    others.length === 0 &&
    told.every((one) => refusals.includes(String(one)))
  );
}

function knockAt(cells: readonly Cell[]) {
  const knock = async (cell: Cell) => ({
    cell,
    ...(await knocker.at(cell.door, credentials[cell.principal])),
  });
  return inTurns(cells, knock);
}

/** The cells of a door whose letter is asked for. */
function rowAt(door: string, isAsked: (letter: string) => boolean): readonly Cell[] {
  return cellsOf({ [door]: decisions[door] ?? '' }).filter(({ decided }) => isAsked(decided));
}

function cellsOf(table: Readonly<Record<string, string>>): readonly Cell[] {
  return Object.entries(table).flatMap(([door, letters]) =>
    principals.map((principal, index) => ({
      door,
      principal,
      decided: letters.replaceAll(' ', '')[index] ?? '?',
    })),
  );
}

function onlyReads(table: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).filter(([door]) => isRead(door)));
}

function isRead(door: string): boolean {
  return !/^(mutation|POST|PUT) /.test(door);
}

/** `door, principal: decided x, was y`, for who reads the failure. */
function rowsFor(answers: readonly { readonly cell: Cell; readonly letter: string }[]): readonly string[] {
  return answers.map(
    ({ cell, letter }) => `${cell.door}, ${cell.principal}: decided ${cell.decided}, was ${letter}`,
  );
}

function nameOf(entrance: string): string {
  return entrance.replace(/^(Query|Mutation|Subscription) /, (kind) => kind.toLowerCase());
}

async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return results;
}
