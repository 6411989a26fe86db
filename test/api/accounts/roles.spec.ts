import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';

interface Roles {
  readonly viewer: {
    readonly currentRole: { readonly id: string } | null;
    readonly roles: readonly {
      readonly id: string;
      readonly kind: string;
      readonly objectLabel: string | null;
    }[];
  };
}

const roles = '{ viewer { currentRole { id } roles { id kind objectLabel } } }';
const switchRole = 'mutation ($id: ID!) { switchRole(roleId: $id) { currentRole { id } } }';

describe('roles', () => {
  let api: TestApi;
  let boardId: string;
  beforeAll(async () => {
    api = await startApi();
    boardId = await aBoardWithTwoSeats(api);
    await aPerson('Muster').auditor().administrator().in(api);
  });
  afterAll(() => api.stop());

  it('lets a person change to another role that the person holds', async () => {
    const reply = await api.as('Muster').query(switchRole, { id: 'administrator' });
    expect(reply.data).toEqual({ switchRole: { currentRole: { id: 'administrator' } } });
    const again = await api.as('Muster').query<Roles>(roles);
    expect(again.data.viewer.currentRole?.id).toBe('administrator');
  });

  it('refuses a role that the person does not hold, and changes nothing', async () => {
    const before = await api.as('Muster').query<Roles>(roles);
    const reply = await api.as('Muster').query(switchRole, { id: `secretariat:${boardId}` });
    expect(reply.code).toBe('DENIED');
    expect((await api.as('Muster').query<Roles>(roles)).data).toEqual(before.data);
  });

  it('refuses to change the role of nobody', async () => {
    expect((await api.anonymous().query(switchRole, { id: 'auditor' })).code).toBe('UNAUTHENTICATED');
  });

  it('counts the seats of a board as one role, and the chair not as a member beside it', async () => {
    await aPerson('Mitglied').in(api);
    await seat(api, 'Mitglied', 'one');
    await seat(api, 'Mitglied', 'two');
    await aPerson('Vorsitz').secretariatOf(boardId).in(api);
    await seat(api, 'Vorsitz', 'one');
    await api.sql(
      `INSERT INTO office (person_id, kind, board_id, valid_from)
       SELECT id, 'chair', $1, '2020-01-01' FROM person WHERE name = 'Vorsitz'`,
      [boardId],
    );
    const member = await api.as('Mitglied').query<Roles>(roles);
    expect(member.data.viewer.roles).toEqual([
      { id: `boardMember:${boardId}`, kind: 'boardMember', objectLabel: 'Testrat' },
    ]);
    const chair = await api.as('Vorsitz').query<Roles>(roles);
    expect(chair.data.viewer.roles.map(({ kind }) => kind)).toEqual(['chair', 'secretariat']);
  });

  it.each([
    ['has ended', '2020-01-01', '2020-12-31', 0],
    ['has not begun', '2999-01-01', null, 0],
    ['ends today', '2020-01-01', 'today', 1],
  ])('knows that an office which %s counts for %#', async (name, from, to, held) => {
    const person = `Amt, das ${name}`;
    await aPerson(person).in(api);
    await api.sql(
      `INSERT INTO office (person_id, kind, valid_from, valid_to)
       SELECT id, 'auditor', $2::date,
         CASE $3 WHEN 'today' THEN (now() AT TIME ZONE 'Europe/Berlin')::date ELSE $3::date END
       FROM person WHERE name = $1`,
      [person, from, to],
    );
    expect((await api.as(person).query<Roles>(roles)).data.viewer.roles).toHaveLength(held);
  });

  it('loses the current role with the office, also within a session', async () => {
    await aPerson('Wechsel').auditor().administrator().in(api);
    await api.as('Wechsel').query(switchRole, { id: 'auditor' });
    await api.sql(
      `DELETE FROM office WHERE kind = 'auditor' AND person_id IN (SELECT id FROM person WHERE name = 'Wechsel')`,
    );
    const reply = await api.as('Wechsel').query<Roles>(roles);
    expect(reply.data.viewer.currentRole?.id).toBe('administrator');
  });
});

async function aBoardWithTwoSeats(api: TestApi): Promise<string> {
  const [board] = await api.sql<{ id: string }>(
    `INSERT INTO board (slug, name, short_name, kind, register_prefix, source)
     VALUES ('testrat', 'Testrat', 'Testrat', 'advisory', 'TR', 'Test') RETURNING id`,
  );
  await api.sql(`INSERT INTO bench VALUES ($1, 'all', 'Alle', 1)`, [board?.id]);
  await api.sql(
    `INSERT INTO seat (board_id, key, label, bench_key, voting, position, valid_from)
     SELECT $1, key, key, 'all', true, 1, '2020-01-01' FROM unnest(ARRAY['one', 'two']) AS key`,
    [board?.id],
  );
  return board?.id ?? '';
}

async function seat(api: TestApi, person: string, key: string): Promise<void> {
  await api.sql(
    `INSERT INTO membership (seat_id, person_id, kind, valid_from)
     SELECT seat.id, person.id, 'member', '2020-01-01' FROM seat, person WHERE seat.key = $2 AND person.name = $1`,
    [person, key],
  );
}
