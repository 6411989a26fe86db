import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { configFor } from '../../support/config-for.ts';

interface OwnSession {
  readonly id: string;
  readonly device: string | null;
  readonly current: boolean;
}

const list = '{ ownSessions { id device current openedAt lastSeenAt expiresAt } }';
const end = 'mutation ($id: ID!) { endSession(id: $id) }';
const endOthers = 'mutation { endOtherSessions }';
const endOf = `mutation ($id: ID!) { ended: endSessionsOf(accountId: $id) {
  ... on EndedSessions { id sessions } ... on EndSessionsRefused { reason } } }`;
const who = '{ viewer { person { name } } }';

describe('the own sessions', () => {
  let api: TestApi;
  beforeAll(async () => (api = await startApi({ database: seeded })));
  afterAll(() => api.stop());

  it('are those of the person and of nobody else, the one that asks first', async () => {
    const [first, second] = [await browser(), await browser()];
    const sessions = await sessionsOf(second);
    expect(sessions.map(({ current }) => current)).toEqual([true, ...sessions.slice(1).map(() => false)]);
    const [own] = await sessionsOf(first);
    expect(sessions.map(({ id }) => id)).toContain(own?.id);
    const others = await sessionsOf(await browser('Vertretung MHKBD'));
    expect(others.map(({ id }) => id)).not.toContain(own?.id);
  });

  it('tell the device in words, and nothing that opens a session', async () => {
    const client = api.anonymous();
    await signIn(client, 'Auditorin Muster', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' });
    const reply = await client.query<{ ownSessions: readonly OwnSession[] }>(list);
    expect(reply.data.ownSessions[0]).toMatchObject({ device: 'Firefox, Windows', current: true });
    expect(reply.text).not.toContain(client.cookie.split('=')[1]);
  });

  it('end one by one, effective with the next request and within two seconds on live connections', async () => {
    const [mine, stolen] = [await browser(), await browser()];
    const closed = await liveConnection(stolen);
    const [target] = await sessionsOf(stolen);
    expect((await mine.query(end, { id: target?.id })).data).toEqual({ endSession: true });
    expect((await stolen.query(who)).data).toEqual({ viewer: null });
    await expect.poll(closed, { timeout: 2_000 }).toBe(4403);
    expect((await mine.query(end, { id: target?.id })).data).toEqual({ endSession: true });
    expect((await mine.query<{ viewer: object | null }>(who)).data.viewer).not.toBeNull();
  });

  it('end on every replica, with the next request there and within two seconds on its live connections', async () => {
    const replica = await createApp(configFor(api.databaseUrl));
    try {
      await replica.listen(0, '127.0.0.1');
      const [mine, stolen, url] = [await browser(), await browser(), await replica.getUrl()];
      const whoThere = async () => {
        const headers = { 'content-type': 'application/json', cookie: stolen.cookie };
        const body = JSON.stringify({ query: who });
        return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
      };
      const closed = await liveConnection(stolen, url);
      expect(await whoThere()).toEqual({ data: { viewer: { person: { name: 'Auditorin Muster' } } } });
      const [target] = await sessionsOf(stolen);
      expect((await mine.query(end, { id: target?.id })).data).toEqual({ endSession: true });
      expect(await whoThere()).toEqual({ data: { viewer: null } });
      await expect.poll(closed, { timeout: 2_000 }).toBe(4403);
    } finally {
      await replica.close();
    }
  });

  it('end all but this one', async () => {
    const [mine, other] = [await browser(), await browser()];
    expect((await mine.query(endOthers)).data).toEqual({ endOtherSessions: true });
    expect((await other.query(who)).data).toEqual({ viewer: null });
    expect(await sessionsOf(mine)).toHaveLength(1);
    const rows = await api.sql(
      `SELECT (detail ->> 'sessions')::integer > 0 AS counted FROM audit_entry
       WHERE act = 'session.ended' ORDER BY at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ counted: true }]);
  });

  it('are forgotten after their end, once the person signs in again', async () => {
    await browser('Administration Muster');
    const mine = `person_id = (SELECT id FROM person WHERE name = 'Administration Muster')`;
    await api.sql(`UPDATE session SET expires = now() - interval '1 second' WHERE ${mine}`);
    await browser('Administration Muster');
    expect(await api.sql(`SELECT count(*)::integer AS kept FROM session WHERE ${mine}`)).toEqual([
      { kept: 1 },
    ]);
  });

  it('of somebody else go on, whoever asks for their end', async () => {
    const other = await browser('Vertretung MHKBD');
    const [theirs] = await sessionsOf(other);
    const mine = await browser();
    expect((await mine.query(end, { id: theirs?.id })).data).toEqual({ endSession: true });
    expect((await other.query<{ viewer: object | null }>(who)).data.viewer).not.toBeNull();
  });

  it('are ended by an administrator, all at once, and the account stays open', async () => {
    const [one, two, admin] = [await browser(), await browser(), await browser('Administration Muster')];
    const closed = await liveConnection(one);
    const id = await idOf('Auditorin Muster');
    expect((await admin.query(endOf, { id })).text).toMatch(/"sessions":(?:[2-9]|\d\d)/);
    for (const gone of [one, two]) expect((await gone.query(who)).data).toEqual({ viewer: null });
    await expect.poll(closed, { timeout: 2_000 }).toBe(4403);
    expect((await admin.query(endOf, { id })).data).toEqual({ ended: { id, sessions: 0 } });
    expect(
      await api.sql(
        `SELECT actor.name FROM audit_entry JOIN person actor ON actor.id = person_id
         WHERE act = 'session.ended' AND object_id = $1 AND actor.name <> 'Auditorin Muster'`,
        [id],
      ),
    ).toEqual([{ name: 'Administration Muster' }]);
    expect((await (await browser()).query<{ viewer: object | null }>(who)).data.viewer).not.toBeNull();
  });

  it('are ended by nobody else, and an administrator ends the own in another place', async () => {
    const [admin, secretariat] = [await browser('Administration Muster'), await browser('Vertretung MHKBD')];
    const id = await idOf('Administration Muster');
    expect((await admin.query(endOf, { id })).data).toEqual({ ended: { reason: 'ownAccount' } });
    for (const stranger of [secretariat, await browser()])
      expect((await stranger.query(endOf, { id })).code).toBe('DENIED');
    for (const nobody of ['keine', 'a0000000-0000-7000-8000-000000000000'])
      expect((await admin.query(endOf, { id: nobody })).code).toBe('NOT_FOUND');
    expect((await admin.query<{ viewer: object | null }>(who)).data.viewer).not.toBeNull();
  });

  it('are for who is signed in', async () => {
    const id = 'a0000000-0000-7000-8000-000000000000';
    expect((await api.anonymous().query(list)).code).toBe('UNAUTHENTICATED');
    expect((await api.anonymous().query(end, { id })).code).toBe('UNAUTHENTICATED');
    expect((await api.anonymous().query(endOthers)).code).toBe('UNAUTHENTICATED');
    expect((await (await browser()).query(end, { id: 'keine' })).code).toBe('INVALID_INPUT');
  });

  async function browser(name = 'Auditorin Muster'): Promise<ApiClient> {
    const client = api.anonymous();
    await signIn(client, name);
    return client;
  }

  async function signIn(client: ApiClient, name: string, headers: Readonly<Record<string, string>> = {}) {
    const query = 'mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }';
    void (await client.post(JSON.stringify({ query, variables: { id: await idOf(name) } }), headers)).data;
  }

  async function idOf(name: string): Promise<string | undefined> {
    return (await api.sql<{ id: string }>('SELECT id FROM person WHERE name = $1', [name]))[0]?.id;
  }

  async function sessionsOf(client: ApiClient): Promise<readonly OwnSession[]> {
    return (await client.query<{ ownSessions: readonly OwnSession[] }>(list)).data.ownSessions;
  }

  /** Asks with which code the connection was closed; null while it is open. */
  async function liveConnection({ cookie }: ApiClient, url = api.url): Promise<() => number | null> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
    });
    let code: number | null = null;
    socket.on('close', (given) => (code = given));
    await new Promise((resolve) => socket.once('open', resolve));
    const welcomed = new Promise((resolve) => socket.once('message', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await welcomed;
    return () => code;
  }
});
