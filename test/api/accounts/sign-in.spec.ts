import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const viewer =
  '{ viewer { person { name } currentRole { id kind label objectLabel objectKey } roles { id } } }';

interface Viewer {
  readonly viewer: {
    readonly person: { readonly name: string };
    readonly currentRole: { readonly id: string; readonly kind: string; readonly objectKey: string };
    readonly roles: readonly { readonly id: string }[];
  } | null;
}

const signIn = 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { name } } }';

describe('signing in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded });
  });
  afterAll(() => api.stop());

  it('tells a visitor without a session that nobody is signed in', async () => {
    const reply = await api.anonymous().query<Viewer>(viewer);
    expect(reply.data.viewer).toBeNull();
  });

  it('tells every visitor that persons and meetings are invented', async () => {
    expect((await api.anonymous().query('{ demo }')).data).toEqual({ demo: true });
  });

  it('lists the invented persons with their role and group', async () => {
    const reply = await api.anonymous().query('{ demoPersons { name roleLabel group } }');
    expect(reply.data).toEqual({
      demoPersons: expect.arrayContaining([
        { name: 'Meldestelle Köln', roleLabel: 'Meldestelle, Köln', group: 'Kommunen und Behörden' },
        { name: 'Meldestelle OWL-IT', roleLabel: 'IT-Dienstleister, OWL-IT', group: 'IT-Dienstleister' },
      ]),
    });
  });

  it('opens a session in the role that the person holds', async () => {
    const reply = await api.as('Meldestelle Köln').query<Viewer>(viewer);
    expect(reply.data.viewer).toMatchObject({
      person: { name: 'Meldestelle Köln' },
      currentRole: { kind: 'reporter', label: 'Meldestelle', objectLabel: 'Köln', objectKey: '05315000' },
    });
  });

  it('hands out a cookie that no script, no other site and no plain connection gets', async () => {
    const client = api.anonymous();
    const person = await idOf(api, 'Meldestelle Köln');
    const reply = await client.query(signIn, { id: person });
    expect(reply.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-gremia=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
  });

  it('stores the hash of the session id and never the id', async () => {
    const client = api.anonymous();
    await client.query(signIn, { id: await idOf(api, 'Meldestelle Köln') });
    const token = client.cookie.split('=')[1] ?? '';
    const rows = await api.sql<{ found: boolean }>(
      `SELECT bool_or(token_hash = sha256($1::bytea)) AS found, bool_or(token_hash = $1::bytea) AS plain FROM session`,
      [Buffer.from(token)],
    );
    expect(rows).toEqual([{ found: true, plain: false }]);
  });

  it('ends the session that the browser had before', async () => {
    const client = api.anonymous();
    await client.query(signIn, { id: await idOf(api, 'Meldestelle Köln') });
    const before = client.cookie;
    await client.query(signIn, { id: await idOf(api, 'Auditorin Muster') });
    const old = api.anonymous();
    old.cookie = before;
    expect((await old.query<Viewer>(viewer)).data.viewer).toBeNull();
  });

  it('leaves a trace of who signed in', async () => {
    await api.anonymous().query(signIn, { id: await idOf(api, 'Administration Muster') });
    const rows = await api.sql(
      `SELECT act, person_id = $1 AS by_the_person, object_id::text = $1::text AS of_the_person FROM audit_entry
       WHERE act = 'session.opened' ORDER BY at DESC LIMIT 1`,
      [await idOf(api, 'Administration Muster')],
    );
    expect(rows).toEqual([{ act: 'session.opened', by_the_person: true, of_the_person: true }]);
  });

  it.each([
    ['that nobody has', 'a0000000-0000-7000-8000-000000000000', 'NOT_FOUND'],
    ['that is none', 'köln', 'INVALID_INPUT'],
  ])('refuses a person id %s', async (_, id, code) => {
    expect((await api.anonymous().query(signIn, { id })).code).toBe(code);
  });

  it('refuses a disabled person, and ends the sessions that are open', async () => {
    const client = api.anonymous();
    const id = await idOf(api, 'Meldestelle Kreis Lippe');
    await client.query(signIn, { id });
    await api.sql('UPDATE account SET disabled_at = now() WHERE id = $1', [id]);
    expect((await client.query<Viewer>(viewer)).data.viewer).toBeNull();
    expect((await api.anonymous().query(signIn, { id })).code).toBe('NOT_FOUND');
  });

  it.each([
    ['a wrong session id', `__Host-gremia=${'A'.repeat(43)}`],
    ['a session id of the wrong length', '__Host-gremia=short'],
    ['a session id under another name', `gremia=${'A'.repeat(43)}`],
  ])('takes %s for nobody', async (_, cookie) => {
    const client = api.anonymous();
    client.cookie = cookie;
    expect((await client.query<Viewer>(viewer)).data.viewer).toBeNull();
  });

  it.each([
    ['has been idle for an hour', `last_seen = now() - interval '61 minutes'`],
    ['has reached its absolute end', `expires = now() - interval '1 second'`],
  ])('ends a session that %s', async (_, change) => {
    const client = api.anonymous();
    await client.query(signIn, { id: await idOf(api, 'Auditorin Muster') });
    expect((await client.query<Viewer>(viewer)).data.viewer).not.toBeNull();
    await api.sql(`UPDATE session SET ${change} WHERE token_hash = sha256($1::bytea)`, [
      Buffer.from(client.cookie.split('=')[1] ?? ''),
    ]);
    expect((await client.query<Viewer>(viewer)).data.viewer).toBeNull();
    expect((await client.query('mutation { signOut }')).code).toBe('UNAUTHENTICATED');
  });

  it('keeps a session alive that is in use', async () => {
    const client = api.anonymous();
    await client.query(signIn, { id: await idOf(api, 'Auditorin Muster') });
    const hash = [Buffer.from(client.cookie.split('=')[1] ?? '')];
    await api.sql(
      `UPDATE session SET last_seen = now() - interval '50 minutes' WHERE token_hash = sha256($1::bytea)`,
      hash,
    );
    await client.query(viewer);
    const rows = await api.sql(
      `SELECT now() - last_seen < interval '10 seconds' AS fresh FROM session WHERE token_hash = sha256($1::bytea)`,
      hash,
    );
    expect(rows).toEqual([{ fresh: true }]);
  });

  it('ends the session at signing out, at once', async () => {
    const client = api.anonymous();
    await client.query(signIn, { id: await idOf(api, 'Auditorin Muster') });
    const { cookie } = client;
    const reply = await client.query('mutation { signOut }');
    expect(reply.data).toEqual({ signOut: true });
    expect(reply.headers.get('clear-site-data')).toBe('"cache"');
    expect(client.cookie).toBe('');
    client.cookie = cookie;
    expect((await client.query<Viewer>(viewer)).data.viewer).toBeNull();
  });

  it('refuses to sign out nobody', async () => {
    expect((await api.anonymous().query('mutation { signOut }')).code).toBe('UNAUTHENTICATED');
  });
});

describe('outside of the demo', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ database: seeded, environment: { GREMIA_DEMO: '0' } });
  });
  afterAll(() => api.stop());

  it('tells nobody the invented persons', async () => {
    const reply = await api.anonymous().query('{ demoPersons { name } }');
    expect(reply.code).toBe('DENIED');
    expect(reply.text).not.toContain('Meldestelle');
  });

  it('lets nobody sign in as one', async () => {
    const [person] = await api.sql<{ id: string }>('SELECT id FROM person LIMIT 1');
    const reply = await api.anonymous().query(signIn, { id: person?.id });
    expect(reply.code).toBe('DENIED');
    expect(await api.sql('SELECT count(*)::integer AS sessions FROM session')).toEqual([{ sessions: 0 }]);
  });
});

async function idOf(api: TestApi, name: string): Promise<string> {
  const [person] = await api.sql<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]);
  return person?.id ?? '';
}
