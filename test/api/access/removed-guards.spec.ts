import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { ApiClient } from '../../support/api-client.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type GuardName, guards } from './guards.ts';
import { Knocker } from './knock.ts';
import { type Credentials, type Principal, signAllIn } from './principals.ts';
import { RemovableApi } from './removable-api.ts';
import { openSecondWall } from './second-wall.ts';
import { closeDoors, openWorld } from './world.ts';

/** What a test looks at, and what it expects to see while the guard stands. */
interface Probe {
  readonly look: () => Promise<unknown>;
  readonly expected: unknown;
}

const visits = 30;
let texts = 0;
const evil = 'https://evil.example';
const asked = { 'content-type': 'application/json' };

let api: TestApi;
let removable: RemovableApi;
let url: string;
let knocker: Knocker;
let credentials: Readonly<Record<Principal, Credentials>>;

// The world is made with the product as it is; the one with switches looks at the same database.
beforeAll(async () => {
  api = await startApi({ database: seeded });
  const schema = readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8');
  const world = await openWorld(api);
  credentials = await signAllIn(api);
  await closeDoors(api, true);
  await openSecondWall(api);
  await api.sql('CREATE TABLE removed_guard (name text)');
  await api.sql('GRANT SELECT ON removed_guard TO PUBLIC');
  const environment = {
    ANONYMOUS_READS: String(visits),
    TRUSTED_PROXIES: '127.0.0.1',
    SIGN_IN_TRIES: '100000',
  };
  removable = await RemovableApi.start(api.databaseUrl, environment);
  ({ url } = removable);
  knocker = new Knocker(url, buildSchema(schema), world);
}, 180_000);
afterAll(async () => {
  await removable.stop();
  await api.stop();
});

const probes: Readonly<Record<GuardName, Probe>> = {
  'declared access is asked for before the object is known': letter('query cockpit', 'reporter', 'd'),
  'the act asks for its object': letter('mutation cancelMeeting', 'otherSecretariat', 'n'),
  'a denial does not tell that there is something': letter('mutation closeBallot', 'otherChair', 'n'),
  'a list shows only how far the permission reaches': letter('query circulations', 'anonymous', 'e'),
  'a token does what its scopes say': letter('query reportableDuties', 'readingToken', 'd'),
  'the browser says that the page is of another site': from({ 'sec-fetch-site': 'cross-site' }),
  'the origin is that of our own page': from({ origin: evil }),
  'a live connection is opened by our own page': { look: () => liveFrom(evil), expected: 'closed' },
  'a live connection ends with the session': { look: liveAfterSignOut, expected: 'closed' },
  'a session ends': letter('query ownSessions', 'expired', 'u'),
  'a session that is not used ends': {
    look: async () => {
      await api.sql(`UPDATE session SET last_seen = now() - interval '2 days'
                     WHERE person_id = (SELECT id FROM person WHERE name = 'Ohne Rolle')`);
      return (await knocker.at('query ownSessions', credentials.withoutRole)).letter;
    },
    expected: 'u',
  },
  'who is disabled is nobody': letter('query ownSessions', 'disabled', 'u'),
  'an office is held from–until': {
    look: async () => {
      await api.sql(`UPDATE office SET valid_to = '2020-12-31', valid_from = '2020-01-01'
                     WHERE person_id = (SELECT id FROM person WHERE name = 'Auditorin Muster')`);
      return (await knocker.at('query auditTrail', credentials.auditor)).letter;
    },
    expected: 'd',
  },
  'a seat is held from–until': letter('query ballot', 'exMember', 'n'),
  'a token expires': tokenAfter(`expires = now() - interval '1 second', revoked_at = NULL`),
  'a token is revoked': tokenAfter(`expires = now() + interval '1 day', revoked_at = now()`),
  'who shows a wrong token is not who the session says': {
    look: async () => {
      const wrong = { ...credentials.reporter, authorization: 'Bearer gremia_erfunden' };
      return (await knocker.at('query ownSessions', wrong)).letter;
    },
    expected: 'u',
  },
  'a document has an end to its depth': text(
    `{ publicBodies { ${'parent { '.repeat(20)}key${' }'.repeat(20)} } }`,
  ),
  'a document has an end to its aliases': text(
    `{ boards { ${Array.from({ length: 61 }, (_, index) => `a${index}: name`).join(' ')} } }`,
  ),
  'a document has an end to its cost': text(`{ ${'demo '.repeat(13)} }`),
  // So few that the answer comes also where the guard is gone.
  'a document has an end to what its fragments make of it': text(
    `{ boards { ...f0 } } ${Array.from({ length: 11 }, (_, at) => `fragment f${at} on Board { ...f${at + 1} ...f${at + 1} }`).join(' ')} fragment f11 on Board { name }`,
  ),
  'a visitor reads with an end': {
    look: async () => {
      const headers = { 'x-forwarded-for': '192.0.2.7' };
      const answers = Array.from({ length: visits + 1 }, () =>
        fetch(`${url}/kommunen/liste.csv`, { headers }),
      );
      return (await Promise.all(answers)).some(({ status }) => status === 429);
    },
    expected: true,
  },
};

describe('a test notices that this is gone:', () => {
  it.each(Object.keys(guards) as GuardName[])('%s', async (name) => {
    const { look, expected } = probes[name];
    expect(await look()).toEqual(expected);
    await api.sql('INSERT INTO removed_guard VALUES ($1)', [name]);
    const without = await removable.without(name, look);
    await api.sql('DELETE FROM removed_guard');
    expect(without).not.toEqual(expected);
    expect(await look()).toEqual(expected);
  });
});

/** The letter of a cell of the matrix. */
function letter(door: string, principal: Principal, expected: string): Probe {
  return { look: async () => (await knocker.at(door, credentials[principal])).letter, expected };
}

function post(query: string, headers: Credentials): Promise<Response> {
  const body = JSON.stringify({ query });
  return fetch(`${url}/graphql`, { method: 'POST', headers: { ...asked, ...headers }, body });
}

/** A page with these headers asks with the cookie of who looks at it. */
function from(headers: Credentials): Probe {
  const look = async () => (await post('{ demo }', { ...credentials.secretariat, ...headers })).status;
  return { look, expected: 403 };
}

/** A document that is too large, of a person: visitors are counted. */
function text(query: string): Probe {
  // A document that was let through once is kept as valid: each is another one.
  const look = async () => {
    const answer = await post(`${query} # ${(texts += 1)}`, credentials.secretariat);
    return (await answer.text()).includes('zu groß');
  };
  return { look, expected: true };
}

function tokenAfter(change: string): Probe {
  const look = async () => {
    await api.sql(`UPDATE api_token SET ${change} WHERE name = 'obligationsRead'`);
    return (await knocker.at('GET /api/v1/obligations', credentials.readingToken)).letter;
  };
  return { look, expected: 'u' };
}

/** Whether a live connection is welcome, or closed. */
function liveFrom(origin: string): Promise<string> {
  const socket = open({ origin });
  return new Promise<string>((resolve) => {
    socket.once('close', () => resolve('closed'));
    socket.once('message', () => resolve('welcome'));
  }).finally(() => socket.close());
}

/** What happens to a live connection whose person signs out: two seconds are promised, three are waited. */
async function liveAfterSignOut(): Promise<string> {
  const member = new ApiClient(url, 'Vertretung MWIKE');
  await member.query('{ viewer { person { id } } }');
  const socket = open({ cookie: member.cookie });
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve('closed')));
  await new Promise((resolve) => socket.once('message', resolve));
  await member.query('mutation { signOut }');
  return Promise.race([closed, pause(3_000, 'open')]).finally(() => socket.close());
}

function open(headers: Credentials): WebSocket {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
  return socket;
}
