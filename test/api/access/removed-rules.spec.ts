import { readFileSync } from 'node:fs';
import type { Actor, Role } from '@gremia/domain/access/actor';
import { may, type Permission, permissionRules } from '@gremia/domain/access/permissions';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessInventory } from '../../../apps/api/src/platform/access/access.inventory.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { closedDecisions, decisions } from './decisions.ts';
import { kept, Knocker } from './knock.ts';
import { type Credentials, type Principal, principals, signAllIn } from './principals.ts';
import { openSecondWall } from './second-wall.ts';
import { closeDoors, openWorld } from './world.ts';

type Rule = (typeof permissionRules)[Permission];
type Door = { readonly door: string; readonly principal: Principal; readonly decided: string };

/** The table as it must never be: TypeScript forbids to change it. */
const table = permissionRules as unknown as Record<Permission, Rule>;
const permissions = Object.keys(permissionRules) as Permission[];
const tied = permissions.filter((permission) => table[permission].tie !== 'none');

const member: Role = { kind: 'boardMember', boardId: 'elsewhere', seats: [] };
const secretariat: Role = { kind: 'secretariat', boardId: 'elsewhere' };
const reporter: Role = { kind: 'reporter', publicBodyId: 'elsewhere' };

/**
 * Whose acts look at the object's people themselves, or whose objects the world of the matrix lacks: no door answers
 * otherwise without the tie. The table alone says that this role, held elsewhere, may not.
 */
const onlyByTable: Readonly<Partial<Record<Permission, Role>>> = {
  'vote.cast': member,
  'resolution.read': secretariat,
  'resolution.accede': reporter,
  'reminder.manage': reporter,
  'apiToken.manage': reporter,
  'commitment.update': secretariat,
};

/** What a rule could have lost. */
const losses: Readonly<Record<string, object>> = {
  'asks for a role': { roles: 'everybody', tie: 'none' },
  'asks for the tie to the object': { tie: 'none' },
};

let api: TestApi;
let knocker: Knocker;
let credentials: Readonly<Record<Principal, Credentials>>;
let declared: ReadonlyMap<string, string>;

beforeAll(async () => {
  api = await startApi({ database: seeded, environment: { DATABASE_CONNECTIONS: '10' } });
  const schema = readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8');
  const world = await openWorld(api);
  credentials = await signAllIn(api);
  knocker = new Knocker(api.url, buildSchema(schema), world);
  await closeDoors(api, true);
  await openSecondWall(api);
  const entrances = api.app.get(AccessInventory, { strict: false }).entrances();
  declared = new Map(entrances.map(({ name, access }) => [nameOf(name), String(access)]));
}, 120_000);
afterAll(() => api.stop());

describe('the matrix notices a rule that no longer', () => {
  it.each(permissions)('asks for a role: %s', (permission) => expectNoticed(permission, 'asks for a role'));

  it.each(tied)('asks for the tie to the object: %s', (permission) =>
    expectNoticed(permission, 'asks for the tie to the object'),
  );
});

/** The table's own answer about an object here, for a role that is held elsewhere. */
function isDenied(permission: Permission, role: Role): boolean {
  const person = { id: 'p', name: 'Vertretung Muster' };
  const actor: Actor = { person, role, system: false, requestId: 'r' };
  return !may(actor, permission, { boardId: 'here', publicBodyId: 'here', isPublic: false }).allowed;
}

/** A cell that keeps somebody out, and does no more without the rule; with it, it still does. */
async function expectNoticed(permission: Permission, loss: string): Promise<void> {
  const role = onlyByTable[permission];
  if (role !== undefined) {
    expect(isDenied(permission, role)).toBe(true);
    const without = await whileChanged(permission, losses[loss] ?? {}, async () =>
      isDenied(permission, role),
    );
    return expect(without).toBe(false);
  }
  const cells = cellsOf(permission);
  for (const cell of cells) {
    const without = await whileChanged(permission, losses[loss] ?? {}, () => letterAt(cell));
    if (without === cell.decided) continue;
    if ((await letterAt(cell)) === cell.decided) return;
  }
  throw new Error(`Nobody would notice: ${cells.length} cells answer as before without ${permission}`);
}

async function letterAt({ door, principal }: Door): Promise<string> {
  return (await knocker.at(door, credentials[principal])).letter;
}

async function whileChanged<T>(permission: Permission, change: object, work: () => Promise<T>): Promise<T> {
  const rule = table[permission];
  table[permission] = { ...rule, ...change } as Rule;
  try {
    return await work();
  } finally {
    table[permission] = rule;
  }
}

/** The cells that keep somebody out of the doors that declare the permission; first those that change nothing. */
function cellsOf(permission: Permission): readonly Door[] {
  const doors = Object.keys(decisions).filter((door) => declared.get(door) === permission);
  const [acts, reads] = [doors.filter(isAct), doors.filter((door) => !isAct(door))];
  return [...reads, ...acts].flatMap((door) => {
    const letters = (closedDecisions[door] ?? decisions[door] ?? '').replaceAll(' ', '');
    return principals
      .map((principal, index) => ({ door, principal, decided: letters[index] ?? '?' }))
      .filter(({ decided }) => kept.has(decided) || '0e'.includes(decided));
  });
}

function isAct(door: string): boolean {
  return /^(mutation|POST|PUT) /.test(door);
}

function nameOf(entrance: string): string {
  return entrance.replace(/^(Query|Mutation|Subscription) /, (kind) => kind.toLowerCase());
}
