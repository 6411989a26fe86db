import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Live } from '../../../apps/api/src/platform/live/live.ts';
import { personTopic } from '../../../apps/api/src/platform/live/person-topic.ts';
import { aPerson } from '../../support/a-person.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const first = 'Administration Muster';
const second = 'Zweite Administration Muster';
const others = [
  'Auditorin Muster',
  'Geschäftsstelle IT-Kooperationsrat',
  'Vertretung MHKBD',
  'Meldestelle Köln',
];

const appointing = `mutation ($input: AppointToOfficeInput!) { acted: appointToOffice(input: $input) {
  ... on AppointmentMade { id } ... on ChangeProposed { changeId } ... on AppointRefused { reason } } }`;
const ending = `mutation ($id: ID!) { acted: endOffice(id: $id) {
  ... on ChangeMade { id } ... on ChangeProposed { changeId } ... on EndOfficeRefused { reason } } }`;
const settling = `mutation ($id: ID!, $settling: Settling!) { acted: settleOfficeChange(changeId: $id, settling: $settling) {
  ... on ChangeMade { id } ... on SettleChangeRefused { reason } } }`;
const stateOf = (
  act: string,
) => `mutation ($id: ID!, $reason: String!) { acted: ${act}(accountId: $id, reason: $reason) {
  ... on ChangeMade { id } ... on ChangeProposed { changeId } ... on AccountRefused { reason } } }`;
const list = `query ($filter: AccountFilter, $first: Int, $after: String) { accounts(filter: $filter, first: $first, after: $after) {
  hasNextPage endCursor nodes { id name email lastSignInAt disabledAt disabledReason isOwn
    offices { id kind label placeLabel from until isAdministered } } } }`;
const who = '{ viewer { person { name } roles { kind } } }';

interface Acted {
  readonly id?: string;
  readonly changeId?: string;
  readonly reason?: string;
}
interface Listed {
  readonly accounts: {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly lastSignInAt: string | null;
      readonly offices: readonly { readonly id: string; readonly kind: string }[];
    }[];
  };
}

let api: TestApi;
let today = '';

beforeAll(async () => {
  api = await startApi({ database: seeded });
  const [row] = await api.sql<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Europe/Berlin')::date::text AS today`,
  );
  today = row?.today ?? '';
});
afterAll(() => api.stop());

async function act(name: string, document: string, variables: object): Promise<Acted> {
  return (await api.as(name).query<{ acted: Acted }>(document, variables)).data.acted;
}

function input(email: string, more: object = {}): object {
  return { input: { kind: 'administrator', name: 'Neu', email, firstDay: today, ...more } };
}

const settle = (name: string, id: string | undefined, how: string) =>
  act(name, settling, { id, settling: how });
const rolesOf = async (name: string) => (await api.as(name).query(who)).text;

async function officeOf(name: string, kind: string): Promise<string> {
  const [row] = await api.sql<{ id: string }>(
    `SELECT office.id FROM office JOIN person ON person.id = person_id WHERE name = $1 AND kind = $2`,
    [name, kind],
  );
  return row?.id ?? '';
}

async function personOf(name: string): Promise<string> {
  const [row] = await api.sql<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]);
  return row?.id ?? '';
}

describe('an administrator', () => {
  it('finds persons by name and address, page after page, with their offices and when they came last', async () => {
    const found = await api.as(first).query<Listed>(list, { filter: { search: 'Meldestelle' }, first: 2 });
    const { nodes, hasNextPage, endCursor } = found.data.accounts;
    expect(nodes).toHaveLength(2);
    expect(hasNextPage).toBe(true);
    const more = await api.as(first).query<Listed>(list, {
      filter: { search: 'Meldestelle' },
      first: 500,
      after: endCursor,
    });
    const names = [...nodes, ...more.data.accounts.nodes].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('Meldestelle Köln');
    const own = await api.as(first).query<Listed>(list, { filter: { search: 'ADMINISTRATION@gremia' } });
    expect(own.data.accounts.nodes).toMatchObject([
      {
        name: first,
        isOwn: true,
        disabledAt: null,
        offices: [{ kind: 'administrator', isAdministered: true }],
      },
      { name: second, isOwn: false, lastSignInAt: null },
    ]);
    expect(own.data.accounts.nodes[0]?.lastSignInAt).not.toBeNull();
    const auditors = await api.as(first).query<Listed>(list, { filter: { office: 'auditor' } });
    expect(auditors.data.accounts.nodes.map(({ name }) => name)).toEqual(['Auditorin Muster']);
    const odd = await api.as(first).query<Listed>(list, { filter: { search: '%_\\' } });
    expect(odd.data.accounts.nodes).toEqual([]);
  });

  it.each([{ first: 0 }, { first: 501 }, { after: 'nirgends' }, { after: 'WyJhIl0' }])(
    'is told what is wrong with %o',
    async (variables) => {
      expect((await api.as(first).query(list, variables)).code).toBe('INVALID_INPUT');
    },
  );

  it('appoints to a secretariat at once, and ends it at once, on what is open, too', async () => {
    const id = await aPerson('Neue Kraft').in(api);
    const wanted = input('neue-kraft@test.example', { kind: 'secretariat', boardSlug: 'digitalbeirat' });
    expect(await rolesOf('Neue Kraft')).not.toContain('secretariat');
    const made = await act(first, appointing, wanted);
    expect(made.id).toBeDefined();
    expect(await act(first, appointing, wanted)).toEqual(made);
    expect(await rolesOf('Neue Kraft')).toContain('secretariat');
    const told = api.app.get(Live, { strict: false }).subscribe(personTopic(id));
    const closing = told.next();
    expect(await act(first, ending, { id: made.id })).toEqual({ id: made.id });
    expect((await closing).done).toBe(false);
    await told.return?.();
    expect(await rolesOf('Neue Kraft')).not.toContain('secretariat');
  });

  it.each([
    ['a secretariat of no board', { kind: 'secretariat' }, 'boardMissing'],
    ['nobody', { name: ' ' }, 'nameMissing'],
    ['for a time that is over', { firstDay: '2020-01-01' }, 'beginsInPast'],
  ])('is told why %s cannot be appointed, and nothing is left behind', async (_, more, reason) => {
    const before = await api.sql('SELECT count(*) FROM person');
    expect(await act(first, appointing, input('nichts@test.example', more))).toEqual({ reason });
    expect(await api.sql('SELECT count(*) FROM person')).toEqual(before);
  });

  it('is never an auditor at the same time, whichever office came first', async () => {
    const refused = { reason: 'auditsAndAdministers' };
    const asAuditor = input('zweite-administration@gremia.example', { kind: 'auditor' });
    expect(await act(first, appointing, asAuditor)).toEqual(refused);
    expect(await act(first, appointing, input('auditorin@gremia.example'))).toEqual(refused);
    await aPerson('Beides').in(api);
    const proposals = [
      await act(first, appointing, input('beides@test.example', { kind: 'auditor' })),
      await act(first, appointing, input('beides@test.example')),
    ];
    expect(await settle(second, proposals[0]?.changeId, 'confirm')).toEqual({ id: proposals[0]?.changeId });
    expect(await settle(second, proposals[1]?.changeId, 'confirm')).toEqual({ reason: 'outdated' });
    const roles = await rolesOf('Beides');
    expect(roles).toContain('auditor');
    expect(roles).not.toContain('administrator');
    const both = await api.sql(
      `SELECT person_id FROM office WHERE kind IN ('auditor', 'administrator') GROUP BY 1 HAVING count(DISTINCT kind) > 1`,
    );
    expect(both).toEqual([]);
    await api.sql('DELETE FROM office WHERE person_id = $1', [await personOf('Beides')]);
  });

  it('does not appoint themselves', async () => {
    const own = input('administration@gremia.example', { kind: 'auditor' });
    expect(await act(first, appointing, own)).toEqual({ reason: 'ownOffice' });
  });

  it('ends only what administrators give', async () => {
    const chair = await officeOf('Vorsitz IT-Kooperationsrat', 'chair');
    expect((await api.as(first).query(ending, { id: chair })).code).toBe('NOT_FOUND');
    expect((await api.as(first).query(ending, { id: 'keine' })).code).toBe('NOT_FOUND');
    const wanted = {
      input: { boardSlug: 'digitalbeirat', name: 'X', email: 'x@test.example', firstDay: today },
    };
    const chairing = 'mutation ($input: AppointChairInput!) { appointChair(input: $input) { __typename } }';
    expect((await api.as(first).query(chairing, wanted)).code).toBe('DENIED');
  });

  it.each(others)('is not %s', async (name) => {
    const before = await api.sql(
      'SELECT (SELECT count(*) FROM office) AS o, (SELECT count(*) FROM office_change) AS c',
    );
    const id = await personOf('Vertretung MWIKE');
    for (const [document, variables] of [
      [list, {}],
      ['{ officeChanges { today } }', {}],
      ['query ($id: ID!) { account(accountId: $id) { id } }', { id }],
      [appointing, input('fremd@test.example')],
      [ending, { id: await officeOf(first, 'administrator') }],
      [settling, { id, settling: 'confirm' }],
      [stateOf('disableAccount'), { id, reason: 'Test' }],
      [stateOf('enableAccount'), { id, reason: 'Test' }],
    ] as const)
      expect((await api.as(name).query(document, variables)).code).toBe('DENIED');
    expect(
      await api.sql('SELECT (SELECT count(*) FROM office) AS o, (SELECT count(*) FROM office_change) AS c'),
    ).toEqual(before);
  });
});

describe('four eyes', () => {
  beforeEach(async () => {
    await api.sql('DELETE FROM office_change');
  });

  it('appoint an administrator: one proposes, the other confirms, and only then there is one', async () => {
    await aPerson('Dritte').in(api);
    const wanted = input('dritte@test.example');
    const { changeId } = await act(first, appointing, wanted);
    expect(changeId).toBeDefined();
    expect(await act(first, appointing, wanted)).toEqual({ changeId });
    expect(await act(second, appointing, wanted)).toEqual({ reason: 'alreadyProposed' });
    expect(await rolesOf('Dritte')).not.toContain('administrator');
    expect(await settle(first, changeId, 'confirm')).toEqual({ reason: 'ownProposal' });
    expect(await settle(second, changeId, 'withdraw')).toEqual({ reason: 'notYourProposal' });
    expect(await rolesOf('Dritte')).not.toContain('administrator');
    expect(await settle(second, changeId, 'confirm')).toEqual({ id: changeId });
    expect(await rolesOf('Dritte')).toContain('administrator');
    expect(await settle(second, changeId, 'confirm')).toEqual({ id: changeId });
    expect(await settle(first, changeId, 'withdraw')).toEqual({ reason: 'alreadySettled' });
    const acts = await api.sql<{ act: string }>(
      `SELECT act FROM audit_entry WHERE object_id = $1 AND act LIKE 'office%' AND act <> 'office.granted' ORDER BY at, id`,
      [await personOf('Dritte')],
    );
    expect(acts.map((entry) => entry.act).sort()).toEqual([
      'office.appointed',
      'officeChange.confirmed',
      'officeChange.proposed',
    ]);
  });

  it('end one: also by the word of who goes, and at once on every session', async () => {
    const id = await officeOf('Dritte', 'administrator');
    const { changeId } = await act(first, ending, { id });
    expect(changeId).toBeDefined();
    expect(await rolesOf('Dritte')).toContain('administrator');
    const told = api.app.get(Live, { strict: false }).subscribe(personTopic(await personOf('Dritte')));
    const closing = told.next();
    expect(await settle('Dritte', changeId, 'confirm')).toEqual({ id: changeId });
    expect((await closing).done).toBe(false);
    await told.return?.();
    expect((await api.as('Dritte').query(list)).code).toBe('DENIED');
  });

  it('are open until somebody declines, or who proposed takes it back', async () => {
    const declined = await act(first, appointing, input('vierte@test.example', { kind: 'auditor' }));
    expect(await settle(second, declined.changeId, 'decline')).toEqual({ id: declined.changeId });
    const withdrawn = await act(first, appointing, input('vierte@test.example', { kind: 'auditor' }));
    expect(withdrawn.changeId).not.toBe(declined.changeId);
    expect(await settle(first, withdrawn.changeId, 'withdraw')).toEqual({ id: withdrawn.changeId });
    expect(await settle(second, withdrawn.changeId, 'confirm')).toEqual({ reason: 'alreadySettled' });
    const { text } = await api
      .as(second)
      .query('{ officeChanges { today changes { state personName proposedBy settledBy isOwn } } }');
    expect(text).toContain('declined');
    expect(text).toContain('withdrawn');
    expect(
      await api.sql(
        `SELECT FROM office JOIN account ON account.id = person_id WHERE email = 'vierte@test.example'`,
      ),
    ).toEqual([]);
  });

  it('close after seven days, and what is proposed again waits again', async () => {
    const wanted = input('fünfte@test.example');
    const late = await act(first, appointing, wanted);
    await api.sql(`UPDATE office_change SET expires = now() - interval '1 second'`);
    expect(await settle(second, late.changeId, 'confirm')).toEqual({ reason: 'proposalExpired' });
    const { text } = await api.as(second).query('{ officeChanges { changes { state } } }');
    expect(text).toContain('expired');
    const again = await act(first, appointing, wanted);
    expect(again.changeId).not.toBe(late.changeId);
    expect((await settle(second, again.changeId, 'decline')).id).toBeDefined();
  });

  it('are worth nothing once who proposed does not administer any more', async () => {
    await aPerson('Kurz').administrator().in(api);
    const { changeId } = await act('Kurz', appointing, input('sechste@test.example'));
    const gone = await act(first, stateOf('disableAccount'), {
      id: await personOf('Kurz'),
      reason: 'Verdacht',
    });
    expect(gone.id).toBeDefined();
    expect(await settle(second, changeId, 'confirm')).toEqual({ reason: 'outdated' });
    expect(await settle(second, changeId, 'decline')).toEqual({ id: changeId });
  });

  it('never end the last administrator, however many confirm at the same moment', async () => {
    const [one, two] = [await officeOf(first, 'administrator'), await officeOf(second, 'administrator')];
    const proposals = [await act(first, ending, { id: one }), await act(first, ending, { id: two })];
    // Whichever comes first takes the other's ground away: who proposed, or who confirms, administers no more.
    const confirm = ({ changeId }: Acted) =>
      api.as(second).query<{ acted: Acted }>(settling, { id: changeId, settling: 'confirm' });
    const told = (await Promise.all(proposals.map(confirm))).map(({ text }) => text);
    expect(told.filter((text) => /"id"/.test(text))).toHaveLength(1);
    expect(told.filter((text) => /outdated|DENIED/.test(text))).toHaveLength(1);
    const left = await api.sql(
      `SELECT FROM office JOIN person ON person.id = person_id
       WHERE kind = 'administrator' AND disabled_at IS NULL AND (valid_to IS NULL OR valid_to >= $1::date)`,
      [today],
    );
    expect(left).toHaveLength(1);
    await api.sql(`UPDATE office SET valid_to = NULL WHERE id = ANY ($1::uuid[])`, [[one, two]]);
  });

  it('see two who confirm the same proposal at once: it takes effect once', async () => {
    await aPerson('Mit').administrator().in(api);
    const { changeId } = await act(first, appointing, input('siebte@test.example', { kind: 'auditor' }));
    const answers = await Promise.all([
      settle(second, changeId, 'confirm'),
      settle('Mit', changeId, 'confirm'),
    ]);
    expect(answers.filter(({ id }) => id !== undefined)).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === 'alreadySettled')).toHaveLength(1);
    const held = await api.sql(
      `SELECT FROM office JOIN account ON account.id = person_id WHERE email = 'siebte@test.example'`,
    );
    expect(held).toHaveLength(1);
    await api.sql(`DELETE FROM office WHERE person_id = $1`, [await personOf('Mit')]);
  });
});

describe('an account', () => {
  it('is disabled with a reason: sessions, programs and links end at once and do not come back', async () => {
    const name = 'Meldestelle Leopoldshöhe';
    const token = await api
      .as(name)
      .query<{ createApiToken: { secret: string } }>(
        `mutation { createApiToken(input: { name: "Programm", scopes: [obligationsRead], days: 30 }) { ... on CreatedApiToken { secret } } }`,
      );
    const byProgram = () =>
      api.anonymous().fetch('/api/v1/obligations', {
        headers: { authorization: `Bearer ${token.data.createApiToken.secret}` },
      });
    expect((await byProgram()).status).toBe(200);
    const id = await personOf(name);
    const told = api.app.get(Live, { strict: false }).subscribe(personTopic(id));
    const closing = told.next();
    expect(await act(first, stateOf('disableAccount'), { id, reason: ' ' })).toEqual({
      reason: 'reasonMissing',
    });
    expect(await act(first, stateOf('disableAccount'), { id, reason: 'Ausgeschieden' })).toEqual({ id });
    expect((await closing).done).toBe(false);
    await told.return?.();
    expect((await api.as(name).query(who)).data).toEqual({ viewer: null });
    expect((await byProgram()).status).toBe(401);
    const { text } = await api
      .as(second)
      .query(list, { filter: { state: 'disabled', search: 'Leopoldshöhe' } });
    expect(text).toContain('Ausgeschieden');
    expect(await act(second, stateOf('enableAccount'), { id, reason: 'Zurück' })).toEqual({ id });
    expect((await api.as(name).query(who)).data).toEqual({ viewer: null });
    expect((await byProgram()).status).toBe(401);
    const acts = await api.sql(
      `SELECT act FROM audit_entry WHERE object_id = $1 AND act LIKE 'account.%' ORDER BY at`,
      [id],
    );
    expect(acts).toEqual([{ act: 'account.disabled' }, { act: 'account.enabled' }]);
  });

  it('is not disabled by its own person, nor the last of the administrators', async () => {
    const [one, two] = [await personOf(first), await personOf(second)];
    expect(await act(first, stateOf('disableAccount'), { id: one, reason: 'x' })).toEqual({
      reason: 'ownAccount',
    });
    expect(await act(first, stateOf('disableAccount'), { id: two, reason: 'x'.repeat(501) })).toEqual({
      reason: 'reasonTooLong',
    });
    const answers = await Promise.all([
      api.as(first).query<{ acted: Acted }>(stateOf('disableAccount'), { id: two, reason: 'x' }),
      api.as(second).query<{ acted: Acted }>(stateOf('disableAccount'), { id: one, reason: 'x' }),
    ]);
    expect(answers.filter(({ text }) => /"id"/.test(text))).toHaveLength(1);
    const open = await api.sql(
      `SELECT name FROM person WHERE id = ANY ($1::uuid[]) AND disabled_at IS NULL`,
      [[one, two]],
    );
    expect(open).toHaveLength(1);
    await api.sql('UPDATE account SET disabled_at = NULL');
  });

  it('of an administrator is opened again by two', async () => {
    await aPerson('Achte').administrator().in(api);
    await aPerson('Neunte').administrator().in(api);
    await aPerson('Zehnte').administrator().in(api);
    const id = await personOf('Achte');
    expect((await act('Neunte', stateOf('disableAccount'), { id, reason: 'Verlust' })).id).toBe(id);
    const { changeId } = await act('Neunte', stateOf('enableAccount'), { id, reason: 'Gefunden' });
    expect(changeId).toBeDefined();
    expect(await settle('Neunte', changeId, 'confirm')).toEqual({ reason: 'ownProposal' });
    expect(await api.sql('SELECT FROM person WHERE id = $1 AND disabled_at IS NOT NULL', [id])).toHaveLength(
      1,
    );
    expect(await settle('Zehnte', changeId, 'confirm')).toEqual({ id: changeId });
    expect(await api.sql('SELECT FROM person WHERE id = $1 AND disabled_at IS NULL', [id])).toHaveLength(1);
  });
});
