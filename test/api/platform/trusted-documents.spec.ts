import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { configFor } from '../../support/config-for.ts';
import { TrustedDocuments } from '../../../apps/api/src/platform/graphql/trusted-documents.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const boards = 'query Boards {\n  boards {\n    slug\n  }\n}';
const viewer = 'query Viewer {\n  viewer {\n    person {\n      name\n    }\n  }\n}';
const board = 'query Board($slug: String!) {\n  board(slug: $slug) {\n    slug\n  }\n}';
const signOut = 'mutation SignOut {\n  signOut\n}';
const live = 'subscription Live($id: ID!) {\n  meetingLive(meetingId: $id) {\n    __typename\n  }\n}';
const persons = 'query Persons {\n  demoPersons {\n    id\n    name\n  }\n}';
const signIn = `mutation SignIn($id: ID!) {
  signInAsDemoPerson(personId: $id) {
    __typename
  }
}`;
const makeToken = `mutation MakeToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    ... on CreatedApiToken {
      secret
    }
  }
}`;
const altered = hashOf('query Other { demo }');
const meeting = '019a0000-0000-7000-8000-00000000c001';

const page = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

describe('a server that answers trusted documents only', () => {
  let api: TestApi;
  let webRoot: string;
  beforeAll(async () => {
    webRoot = await clientWith([boards, viewer, board, signOut, live, persons, signIn, makeToken]);
    const environment = { WEB_ROOT: webRoot, TRUSTED_DOCUMENTS: 'required' };
    api = await startApi({ database: seeded, environment });
  });
  afterAll(async () => {
    await api.stop();
    await rm(webRoot, { recursive: true });
  });

  const post = async (body: object, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.text() };
  };
  const read = (search: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${api.url}/graphql?${new URLSearchParams(search).toString()}`, { headers });

  it('answers a document by its hash, with the variables that come with it', async () => {
    expect((await post({ documentId: hashOf(boards) })).body).toContain('"slug":"it-kooperationsrat"');
    const asked = { documentId: hashOf(board), variables: { slug: 'it-kooperationsrat' } };
    expect((await post(asked)).body).toBe('{"data":{"board":{"slug":"it-kooperationsrat"}}}');
  });

  it.each([
    ['a hash that nobody built', { documentId: altered }],
    ['a hash of another kind', { documentId: 7 }],
    ['an empty hash', { documentId: '' }],
    ['what an object has by itself', { documentId: '__proto__' }],
    ['the hash of a text beside the text that belongs to it', { documentId: altered, query: '{ demo }' }],
  ])('asks to load the page again for %s', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toEqual({
      errors: [
        {
          message: 'Diese Seite ist nicht auf dem neuesten Stand. Bitte laden Sie sie neu.',
          extensions: { code: 'INVALID_INPUT', reason: 'UNKNOWN_DOCUMENT' },
        },
      ],
    });
  });

  it.each([
    ['a text', { query: boards }],
    ['a text with one byte more', { query: `${boards} ` }],
    [
      'a text that would be kept under its hash',
      { query: boards, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(boards) } } },
    ],
    ['many at once', [{ documentId: hashOf(boards) }]],
    ['nothing', {}],
    ['a look at the schema', { query: '{ __schema { types { name } } }' }],
  ])('does not answer %s', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('"code":"INVALID_INPUT"');
    expect(answer.body).not.toContain('"data"');
  });

  it('runs the text that it knows and never the one beside its hash', async () => {
    const answer = await post({ documentId: hashOf(boards), query: viewer, operationName: 'Boards' });
    expect(answer.body).toMatch(/^\{"data":\{"boards"/);
  });

  it('answers any text of a program that shows its token, and none of one that invented it', async () => {
    const input = { name: 'Prüfung', scopes: ['obligationsRead'], days: 30 };
    const made = await post({ documentId: hashOf(makeToken), variables: { input } }, await signedIn());
    // The document asks for it.
    const { data } = JSON.parse(made.body) as { data: { createApiToken: { secret: string } } };
    const ask = async (token: string) =>
      (await post({ query: '{ boards { slug } }' }, { authorization: `Bearer ${token}` })).body;
    expect(await ask(data.createApiToken.secret)).toContain('it-kooperationsrat');
    expect(await ask('gremia_erfunden')).toMatch(/^\{"errors":\[.*UNAUTHENTICATED/);
  });

  it('follows live what is trusted, and nothing else', async () => {
    const follow = (payload: { query: string; extensions?: Record<string, unknown> }) =>
      heard(api.url, payload);
    expect(await follow({ query: '', extensions: { documentId: hashOf(live) } })).toMatchObject({
      data: { meetingLive: { __typename: expect.any(String) } },
    });
    expect(await follow({ query: live })).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    expect(await follow({ query: '', extensions: { documentId: altered } })).toMatchObject([
      { extensions: { reason: 'UNKNOWN_DOCUMENT' } },
    ]);
    expect(await follow({ query: '', extensions: { documentId: hashOf(boards) } })).toMatchObject([
      { message: 'Hier sind nur Subscriptions möglich.' },
    ]);
  });

  it('lets everybody keep what visitors read by its address, and tells by its tag that it is the same', async () => {
    const first = await read({ documentId: hashOf(boards) });
    expect([first.status, await first.text()]).toEqual([200, expect.stringContaining('it-kooperationsrat')]);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(first.headers.get('vary')).toContain('Cookie');
    const tag = first.headers.get('etag') ?? '';
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await read({ documentId: hashOf(boards) }, { 'if-none-match': known });
      expect([known, again.status, await again.text()]).toEqual([known, 304, '']);
    }
    expect((await read({ documentId: hashOf(boards) }, { 'if-none-match': '"x"' })).status).toBe(200);
    const other = { documentId: hashOf(board), variables: JSON.stringify({ slug: 'it-kooperationsrat' }) };
    expect((await read(other)).headers.get('etag')).not.toBe(tag);
  });

  it('lets nobody keep what a person reads, even if it is the same', async () => {
    const { cookie } = await signedIn();
    const answer = await read({ documentId: hashOf(viewer) }, { cookie, 'if-none-match': '*' });
    expect(await answer.text()).toContain('Meldestelle Leopoldshöhe');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('lets nobody keep what went wrong', async () => {
    const answer = await read({ documentId: hashOf(board), variables: '{"slug":7,"x":[]}' });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const none = await read({ documentId: hashOf(board), variables: '{' });
    expect([none.status, none.headers.get('etag')]).toEqual([400, null]);
  });

  it.each([
    ['an act', { documentId: hashOf(signOut) }],
    ['a live view', { documentId: hashOf(live) }],
    ['a text', { query: boards }],
    ['a text beside a hash that nobody built', { documentId: altered, query: boards }],
    ['nothing', {}],
  ])('does not take %s by an address', async (_, search) => {
    const { cookie } = await signedIn();
    const answer = await read(search, { cookie });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(await (await read({ documentId: hashOf(viewer) }, { cookie })).text()).toContain('Leopoldshöhe');
  });

  it('shows nothing of a person to the page of another site', async () => {
    const { cookie } = await signedIn();
    const answer = await read({ documentId: hashOf(viewer) }, { cookie, ...page });
    expect([answer.status, await answer.text()]).toEqual([403, expect.not.stringContaining('Leopoldshöhe')]);
  });

  /** The session of somebody, as the client signs in. */
  async function signedIn(): Promise<{ cookie: string }> {
    const asked = await post({ documentId: hashOf(persons) });
    // The document asks for it.
    const { data } = JSON.parse(asked.body) as { data: { demoPersons: { id: string; name: string }[] } };
    const id = data.demoPersons.find(({ name }) => name === 'Meldestelle Leopoldshöhe')?.id;
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: hashOf(signIn), variables: { id } }),
    });
    return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  }
});

describe('what a client was built with', () => {
  const read = (webRoot: string | null, wish: string) =>
    TrustedDocuments.of({
      ...configFor('postgres://127.0.0.1/x', { TRUSTED_DOCUMENTS: wish }),
      webRoot,
    });

  it('is refused where a text does not have its own hash', async () => {
    const webRoot = await clientWith([boards], (texts) => ({ ...texts, [hashOf(boards)]: viewer }));
    expect(() => read(webRoot, 'optional')).toThrow('wurde ein Text verändert');
    await rm(webRoot, { recursive: true });
  });

  it('must be there where only trusted documents are answered', async () => {
    const webRoot = await mkdtemp(join(tmpdir(), 'gremia-web-'));
    expect(() => read(webRoot, 'required')).toThrow('TRUSTED_DOCUMENTS=required');
    expect(read(webRoot, 'optional').textOf({ query: boards }, false)).toBe(boards);
    await rm(webRoot, { recursive: true });
  });

  it('is needed for programs only where there is no client', () => {
    const documents = read(null, 'required');
    expect(() => documents.textOf({ query: boards }, false)).toThrow(
      'nur die Abfragen der eigenen Oberfläche',
    );
    expect(documents.textOf({ query: boards }, true)).toBe(boards);
  });
});

/** A folder as the web client's build leaves it. */
async function clientWith(
  texts: readonly string[],
  spoil: (texts: Record<string, string>) => object = (all) => all,
): Promise<string> {
  const webRoot = await mkdtemp(join(tmpdir(), 'gremia-web-'));
  await mkdir(join(webRoot, '.vite'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Gremia</title>');
  const manifest = spoil(Object.fromEntries(texts.map((text) => [hashOf(text), text])));
  await writeFile(join(webRoot, '.vite/trusted-documents.json'), JSON.stringify(manifest));
  return webRoot;
}

/** The first thing that a live connection tells. */
function heard(
  url: string,
  payload: { query: string; extensions?: Record<string, unknown> },
): Promise<unknown> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const variables = { id: meeting };
  return new Promise<unknown>((resolve) => {
    client.subscribe(
      { ...payload, variables },
      { next: resolve, error: resolve, complete: () => resolve(null) },
    );
  }).finally(() => client.dispose());
}
