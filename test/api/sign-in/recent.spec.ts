import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { TestProvider } from '../../support/identity-provider.ts';
import { startSmtpServer } from '../../support/smtp-server.ts';

const publicUrl = 'http://localhost:4830';
const recently = '{ signedInRecently }';
const leave = `mutation { acted: leaveForProvider {
  ... on IdentityProviderAddress { address } ... on LeaveForProviderRefused { reason } } }`;
/** What somebody does who has no way in yet. */
const adding: Readonly<Record<string, string>> = {
  startPasskeyRegistration: '... on StartPasskeyRegistrationRefused { reason }',
  startCodes: '... on StartCodesRefused { reason }',
  'confirmCodes(code: "123456")': '... on ConfirmCodesRefused { reason }',
  leaveForProvider: '... on LeaveForProviderRefused { reason }',
};
/** And who has all of them. */
const removing: Readonly<Record<string, string>> = {
  'removePasskey(id: "a0000000-0000-7000-8000-000000000001")': '... on RemovePasskeyRefused { reason }',
  removeCodes: '... on RemoveCodesRefused { reason }',
  disconnectProvider: '... on DisconnectProviderRefused { reason }',
};

interface Acted {
  readonly acted: { readonly reason?: string; readonly address?: string };
}

const provider = new TestProvider();
let api: TestApi;
let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
let rosa: string;

beforeAll(async () => {
  smtp = await startSmtpServer();
  await provider.start(publicUrl);
  const environment = { PUBLIC_URL: publicUrl, SMTP_URL: smtp.url, ...provider.environment };
  api = await startApi({ environment });
  rosa = await aPerson('Rosa').administrator().in(api);
  await aPerson('Sven').in(api);
  await api.sql(
    `INSERT INTO passkey (id, person_id, credential_id, public_key, counter, transports, name, created)
     VALUES ('a0000000-0000-7000-8000-000000000001', $1, 'k', '', 0, '[]', 'Laptop', now())`,
    [rosa],
  );
  await api.sql(
    `INSERT INTO person_code (person_id, secret, confirmed_at, last_step) VALUES ($1, 'ABC', now(), 0)`,
    [rosa],
  );
  await api.sql(
    `INSERT INTO person_identity (issuer, subject, person_id, created) VALUES ('https://id.example', 'r', $1, now())`,
    [rosa],
  );
  for (const name of ['Rosa', 'Sven']) void (await api.as(name).query(recently)).data;
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
  await provider.stop();
});

const setSessions = (set: string) => api.sql(`UPDATE session SET ${set}`);
const waysIn = () =>
  api.sql(
    `SELECT (SELECT count(*) FROM passkey) AS p, (SELECT count(*) FROM person_code) AS c,
            (SELECT count(*) FROM person_identity) AS i, (SELECT count(*) FROM sign_in_attempt) AS a`,
  );

async function acted(name: string, call: string, refused: string): Promise<Acted['acted']> {
  const document = `mutation { acted: ${call} { __typename ${refused} } }`;
  return (await api.as(name).query<Acted>(document)).data.acted;
}

async function isRecent(browser: ApiClient): Promise<boolean> {
  return (await browser.query<{ signedInRecently: boolean }>(recently)).data.signedInRecently;
}

describe('who signed in more than five minutes ago', () => {
  beforeEach(() => setSessions(`created = now() - interval '301 seconds', proven_at = NULL`));

  it.each(Object.entries(adding))(
    'is asked to do so again before adding a way in: %s',
    async (call, refused) => {
      const before = await waysIn();
      expect(await acted('Sven', call, refused)).toMatchObject({ reason: 'signInAgain' });
      expect(await waysIn()).toEqual(before);
    },
  );

  it.each(Object.entries(removing))('and before removing one: %s', async (call, refused) => {
    const before = await waysIn();
    expect(await acted('Rosa', call, refused)).toMatchObject({ reason: 'signInAgain' });
    expect(await waysIn()).toEqual(before);
  });

  it('gets no personal data, neither the own nor those of others, and it is not noted as told', async () => {
    for (const path of [
      '/konto/meine-daten.json',
      '/konto/meine-daten.html',
      `/verwaltung/konten/${rosa}/daten.json`,
    ]) {
      const response = await api.as('Rosa').fetch(path, { redirect: 'manual' });
      expect([path, response.status, response.headers.get('location')]).toEqual([
        ...[path, 303, '/konto?grund=signInAgain'],
      ]);
      expect(await response.text()).not.toContain('Rosa');
    }
    expect(await api.sql(`SELECT FROM audit_entry WHERE act = 'personalData.exported'`)).toEqual([]);
  });

  it('is there again with a passkey in this session', async () => {
    expect(await isRecent(api.as('Rosa'))).toBe(false);
    await setSessions('proven_at = now()');
    expect(await isRecent(api.as('Rosa'))).toBe(true);
    expect((await api.as('Rosa').fetch('/konto/meine-daten.json')).status).toBe(200);
    expect(await acted('Sven', 'startPasskeyRegistration', '')).toEqual({ __typename: 'AskedPasskey' });
  });
});

describe('who is asked to sign in again', () => {
  it('does so in any window of the browser, as they came', async () => {
    await setSessions(`created = now() - interval '1 hour', proven_at = NULL`);
    const browser = api.as('Sven');
    const before = browser.cookie;
    const [sven] = await api.sql<{ id: string }>(`SELECT id FROM person WHERE name = 'Sven'`);
    void (
      await browser.query('mutation ($id: ID!) { signInAsDemoPerson(personId: $id) { person { id } } }', sven)
    ).data;
    expect(browser.cookie).not.toBe(before);
    expect(await isRecent(browser)).toBe(true);
  });

  it('does so at the provider with a connected account of their own, and not with another', async () => {
    const browser = api.as('Sven');
    await setSessions('created = now()');
    expect(await cameBack(browser)).toBe('/konto?grund=connected');
    await setSessions(`created = now() - interval '1 hour'`);
    provider.subject = 'unknown';
    expect(await cameBack(browser)).toBe('/konto?grund=notInvited');
    provider.subject = 'rosa-1';
    await api.sql(
      `INSERT INTO person_identity (issuer, subject, person_id, created) VALUES ($1, 'rosa-1', $2, now())`,
      [provider.issuer, rosa],
    );
    expect(await cameBack(browser)).toBe('/konto?grund=belongsToAnother');
    expect(await isRecent(browser)).toBe(false);
    provider.subject = 'nele-4711';
    expect(await cameBack(browser)).toBe('/konto?grund=again');
    expect(await isRecent(browser)).toBe(true);
    expect((await browser.query('{ viewer { person { name } } connectedIdentities }')).data).toEqual({
      ...{ viewer: { person: { name: 'Sven' } }, connectedIdentities: 1 },
    });
  });

  it('is really asked there: an answer that does not say when they signed in does not count', async () => {
    const browser = api.as('Sven');
    await setSessions(`created = now() - interval '1 hour'`);
    const address = new URL(await left(browser));
    expect(address.searchParams.get('max_age')).toBe('300');
    address.searchParams.delete('max_age');
    expect(await returned(browser, await provider.walk(address.href))).toBe('/konto?grund=notAccepted');
    expect(await isRecent(browser)).toBe(false);
  });

  it('is somebody: visitors are asked to sign in', async () => {
    expect((await api.anonymous().query(recently)).code).toBe('UNAUTHENTICATED');
  });
});

async function left(browser: ApiClient): Promise<string> {
  return (await browser.query<Acted>(leave)).data.acted.address ?? '';
}

async function returned(browser: ApiClient, path: string): Promise<string | null> {
  return (await browser.fetch(path, { redirect: 'manual' })).headers.get('location');
}

async function cameBack(browser: ApiClient): Promise<string | null> {
  return returned(browser, await provider.walk(await left(browser)));
}
