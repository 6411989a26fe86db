import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, startApi, type TestApi } from '../../support/api.ts';

const acts = {
  'signs out': 'mutation { signOut }',
  'ends sessions': 'mutation { endOtherSessions }',
  'makes access for a program':
    'mutation { createApiToken(input: { name: "x", scopes: [reportsWrite], days: 30 }) { __typename } }',
  'reports a need': `mutation { reportStandardNeed(input: { intent: "019a0000-0000-7000-8000-0000000000aa",
    title: "Fremd", problem: "Fremd" }) { __typename } }`,
};

interface Body {
  readonly contentType: string | null;
  readonly of: (query: string) => string;
}

const asJson = (query: string) => JSON.stringify({ query });
const bodies: Readonly<Record<string, Body>> = {
  JSON: { contentType: 'application/json', of: asJson },
  'JSON as text': { contentType: 'text/plain', of: asJson },
  'a form': {
    contentType: 'application/x-www-form-urlencoded',
    of: (query) => `query=${encodeURIComponent(query)}`,
  },
  'no type': { contentType: null, of: asJson },
};

/** How a page that is not ours shows in the headers; the first are what browsers send. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'a neighbour below the same domain': {
    origin: 'https://evil.gremia.example',
    'sec-fetch-site': 'same-site',
  },
  'a frame without an origin': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a browser that only tells the site': { 'sec-fetch-site': 'cross-site' },
  'a browser that only tells the origin': { origin: 'https://evil.example' },
};

let api: TestApi;
beforeAll(async () => (api = await startApi({ database: seeded })));
afterAll(() => api.stop());

describe('a page of another site', () => {
  const attempts = Object.entries(acts).flatMap(([act, query]) =>
    Object.entries(bodies).flatMap(([form, body]) =>
      Object.entries(pages).map(([page, headers]) => ({ act, form, page, query, body, headers })),
    ),
  );

  it('cannot act with the cookies of who looks at it: none of 80 requests passes', async () => {
    const cookie = await victim();
    const before = await traces();
    expect(attempts.length).toBe(80);
    for (const { act, form, page, query, body, headers } of attempts) {
      const type = body.contentType === null ? {} : { 'content-type': body.contentType };
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { cookie, ...headers, ...type },
        body: new TextEncoder().encode(body.of(query)),
      });
      expect([response.status, act, form, page]).toEqual([403, act, form, page]);
    }
    expect(await traces()).toEqual(before);
    expect(await isSignedIn(cookie)).toBe(true);
  });

  it.each([
    ['as a link to an act', '/graphql?query=mutation%7BsignOut%7D', 'GET', {}],
    ['as a link to a question', '/graphql?query=%7Bviewer%7Bperson%7Bname%7D%7D%7D', 'GET', {}],
    [
      'with a file for somebody',
      '/sammelmeldung/dateien/019a0000-0000-7000-8000-0000000000ab',
      'PUT',
      { 'content-type': 'text/csv' },
    ],
    ['with reports of a program', '/api/v1/reports', 'POST', { 'content-type': 'application/json' }],
    ['before it may, asking first', '/graphql', 'OPTIONS', { 'access-control-request-method': 'POST' }],
  ])('does not get through %s', async (_, path, method, more) => {
    const cookie = await victim();
    const before = await traces();
    const response = await fetch(`${api.url}${path}`, {
      method,
      headers: { cookie, ...more, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      ...(method === 'PUT' || method === 'POST' ? { body: 'x' } : {}),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.text()).not.toContain('Leopoldshöhe');
    expect(await traces()).toEqual(before);
    expect(await isSignedIn(cookie)).toBe(true);
  });

  it.each(['https', 'http'])(
    'is not ours because its %s address begins or ends like ours',
    async (scheme) => {
      const { host, port } = new URL(api.url);
      const alike = [
        `${host}.evil.example`,
        `evil.example:${port}`,
        `evil-${host}`,
        `127.0.0.1:${Number(port) + 1}`,
      ];
      const origins = [
        ...alike.map((one) => `${scheme}://${one}`),
        `${scheme}://${host}@evil.example`,
        `https://${host}`,
      ];
      const cookie = await victim();
      for (const origin of origins)
        expect([origin, (await ask(cookie, { origin })).status]).toEqual([origin, 403]);
      expect(await isSignedIn(cookie)).toBe(true);
    },
  );
});

describe('our own page', () => {
  it.each([
    [
      'says where it comes from',
      () => ({ origin: new URL(api.url).origin, 'sec-fetch-site': 'same-origin' }),
    ],
    ['is a program, no page', () => ({})],
  ])('acts where it %s', async (_, headers) => {
    const response = await ask(await victim(), headers());
    expect(await response.json()).toEqual({ data: { endOtherSessions: true } });
  });
});

function ask(cookie: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: asJson(acts['ends sessions']),
  });
}

/** The session of somebody who could do all of it. */
async function victim(): Promise<string> {
  const client = api.as('Meldestelle Leopoldshöhe');
  await client.query('{ viewer { person { name } } }');
  return client.cookie;
}

async function isSignedIn(cookie: string): Promise<boolean> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: asJson('{ viewer { person { name } } }'),
  });
  return (await response.text()).includes('Meldestelle Leopoldshöhe');
}

/** What acts leave behind. */
function traces(): Promise<object[]> {
  return api.sql(`SELECT (SELECT count(*) FROM audit_entry) AS acts, (SELECT count(*) FROM session) AS sessions,
    (SELECT count(*) FROM api_token) AS tokens, (SELECT count(*) FROM report_file) AS files`);
}
