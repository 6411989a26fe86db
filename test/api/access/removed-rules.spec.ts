import { readFileSync } from 'node:fs';
import { type Permission, permissionRules } from '@gremia/domain/access/permissions';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccessInventory } from '../../../apps/api/src/platform/access/access.inventory.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { closedDecisions, decisions } from './decisions.ts';
import { kept, Knocker } from './knock.ts';
import { type Credentials, type Principal, principals, signAllIn } from './principals.ts';
import { openSecondWall } from './second-wall.ts';
import { closeDoors, openWorld } from './world.ts';

type Door = { readonly door: string; readonly principal: Principal; readonly decided: string };

const permissions = Object.keys(permissionRules) as Permission[];
const tied = permissions.filter((permission) => permissionRules[permission].tie !== 'none');

/** Whose doors ask about nothing but the caller's own body: „Wer darf was?“ tells of another one, from the same table. */
const aboutOwnBody: ReadonlySet<Permission> = new Set([
  'resolution.accede',
  'reminder.manage',
  'apiToken.manage',
]);

/** The door to a resolution that is not published yet, of another board than most of the world. */
const unpublished: Readonly<Record<string, string>> = { 'query resolution': 'nnnn nnn+ nnn+n nnnn +n nn' };

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
  const commitmentId = await aCommitment();
  await api.sql(`UPDATE resolution SET published_at = NULL WHERE slug = 'digitalbeirat-2026-01'`);
  knocker = new Knocker(api.url, buildSchema(schema), { ...world, commitmentId });
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

/** A cell that keeps somebody out, and does no more without the rule; with it, it still does. */
async function expectNoticed(permission: Permission, loss: string): Promise<void> {
  const change = losses[loss] ?? {};
  if ('roles' in change || !aboutOwnBody.has(permission)) return expectCellNotices(permission, change);
  expect(await mayForAnother(permission)).toBe(false);
  expect(await whileChanged(permission, change, () => mayForAnother(permission))).toBe(true);
}

async function expectCellNotices(permission: Permission, change: object): Promise<void> {
  const cells = cellsOf(permission);
  for (const cell of cells) {
    const standing = await letterAt(cell);
    if (!keepsOut(standing)) continue;
    const without = await whileChanged(permission, change, () => letterAt(cell));
    if (without !== standing && (await letterAt(cell)) === standing) return;
  }
  throw new Error(`Nobody would notice: ${cells.length} cells answer as before without ${permission}`);
}

/** What an auditor is told: whether who reports for one body may do this for another. */
async function mayForAnother(permission: Permission): Promise<boolean> {
  const [person] = await api.sql<{ id: string }>(`SELECT id FROM person WHERE name = 'Meldestelle Köln'`);
  const { data } = await api.as('Auditorin Muster').query<{
    accessExplanation: { answers: readonly { permission: string; allowed: boolean }[] };
  }>(`query ($personId: ID!) { accessExplanation(personId: $personId, object: "05766048") { answers { permission allowed } } }`, { personId: person?.id });
  const answer = data.accessExplanation.answers.find((one) => one.permission === permission);
  if (answer === undefined) throw new Error(`Nothing is told of ${permission}`);
  return answer.allowed;
}

async function aCommitment(): Promise<string> {
  const [made] = await api.sql<{ id: string }>(
    `INSERT INTO commitment (addressed_decision_id, position, kind, title, owed_by_id, due_on)
     SELECT decision.id, 90, 'service', 'Beratung', body.id, '2031-01-01'
     FROM addressed_decision decision, public_body body WHERE decision.resolution_id IS NOT NULL LIMIT 1 RETURNING id`,
  );
  if (made === undefined) throw new Error('No resolution binds anybody');
  return made.id;
}

async function letterAt({ door, principal }: Door): Promise<string> {
  return (await knocker.at(door, credentials[principal])).letter;
}

async function whileChanged<T>(permission: Permission, change: object, work: () => Promise<T>): Promise<T> {
  const rule = permissionRules[permission];
  // TypeScript forbids to change the table; this is how it must never be.
  Object.assign(permissionRules, { [permission]: { ...rule, ...change } });
  try {
    return await work();
  } finally {
    Object.assign(permissionRules, { [permission]: rule });
  }
}

/** The cells that keep somebody out of the doors that declare the permission; first those that change nothing. */
function cellsOf(permission: Permission): readonly Door[] {
  const doors = Object.keys(decisions).filter((door) => declared.get(door) === permission);
  const [acts, reads] = [doors.filter(isAct), doors.filter((door) => !isAct(door))];
  return [...reads, ...acts].flatMap((door) => {
    const letters = (unpublished[door] ?? closedDecisions[door] ?? decisions[door] ?? '').replaceAll(' ', '');
    return principals
      .map((principal, index) => ({ door, principal, decided: letters[index] ?? '?' }))
      .filter(({ decided }) => keepsOut(decided));
  });
}

function keepsOut(letter: string): boolean {
  return kept.has(letter) || '0e'.includes(letter);
}

function isAct(door: string): boolean {
  return /^(mutation|POST|PUT) /.test(door);
}

function nameOf(entrance: string): string {
  return entrance.replace(/^(Query|Mutation|Subscription) /, (kind) => kind.toLowerCase());
}
