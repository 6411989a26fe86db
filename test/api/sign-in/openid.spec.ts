import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { TestProvider } from '../../support/identity-provider.ts';

const publicUrl = 'http://localhost:4830';
const who = '{ viewer { person { name } } }';
const leave = `mutation ($wayOn: String) { leaveForProvider(wayOn: $wayOn) {
  ... on IdentityProviderAddress { address } ... on LeaveForProviderRefused { reason } } }`;
const connected = '{ connectedIdentities }';

const provider = new TestProvider();
let api: TestApi;

beforeAll(async () => {
  await provider.start(publicUrl);
  api = await startApi({ environment: { PUBLIC_URL: publicUrl, ...provider.environment } });
  for (const name of ['Nele', 'Olga']) await aPerson(name).auditor().in(api);
  expect(await cameBack(api.as('Nele'))).toBe('/konto?grund=connected');
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
});

describe('an account of the identity provider', () => {
  it('lets in the person who connected it, with a session of our own that ends with signing out', async () => {
    const browser = api.anonymous();
    expect(await cameBack(browser)).toBe('/start');
    expect((await browser.query(who)).data).toEqual({ viewer: { person: { name: 'Nele' } } });
    expect((await browser.query('mutation { signOut }')).data).toEqual({ signOut: true });
    expect((await browser.query(who)).data).toEqual({ viewer: null });
    const [trace] = await api.sql(
      `SELECT detail ->> 'way' AS way FROM audit_entry WHERE act = 'session.opened' ORDER BY at DESC LIMIT 1`,
    );
    expect(trace).toEqual({ way: 'openIdConnect' });
  });

  it('leads on to the page that asked to sign in', async () => {
    const page = '/umlauf/1?ansicht=stand#fragen';
    expect(await cameBack(api.anonymous(), page)).toBe(page);
    expect(await cameBack(api.anonymous(), '/häuser')).toBe('/h%C3%A4user');
  });

  it.each([
    'https://evil.example/start',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'start',
    '',
    `/${'x'.repeat(1_000)}`,
  ])('leads nobody to %s', async (page) => {
    expect(await cameBack(api.anonymous(), page)).toBe('/start');
  });

  it('is offered under the name of the configuration', async () => {
    expect((await api.anonymous().query('{ signInWays { providerLabel } }')).data).toEqual({
      signInWays: { providerLabel: 'Testbehörde' },
    });
  });

  it('is connected once, and to one person only', async () => {
    expect(await cameBack(api.as('Nele'))).toBe('/konto?grund=connected');
    expect((await api.as('Nele').query(connected)).data).toEqual({ connectedIdentities: 1 });
    expect(await cameBack(api.as('Olga'))).toBe('/konto?grund=belongsToAnother');
    expect((await api.as('Olga').query(connected)).data).toEqual({ connectedIdentities: 0 });
    expect((await api.anonymous().query(connected)).code).toBe('UNAUTHENTICATED');
  });

  it('that nobody connected, and that of a disabled person, are refused alike and open nothing', async () => {
    const before = await api.sql('SELECT count(*) FROM session');
    provider.subject = 'nele@test.example';
    expect(await cameBack(api.anonymous())).toBe('/anmelden?grund=notInvited');
    provider.subject = 'nele-4711';
    await api.sql(`UPDATE account SET disabled_at = now() WHERE name = 'Nele'`);
    expect(await cameBack(api.anonymous())).toBe('/anmelden?grund=notInvited');
    await api.sql(`UPDATE account SET disabled_at = NULL WHERE name = 'Nele'`);
    expect(await api.sql('SELECT count(*) FROM session')).toEqual(before);
  });

  it('is disconnected by its person, but for the last way in, and opens nothing any more', async () => {
    const disconnect = `mutation { disconnectProvider {
      ... on DisconnectedProvider { connected } ... on DisconnectProviderRefused { reason } } }`;
    expect((await api.anonymous().query(disconnect)).code).toBe('UNAUTHENTICATED');
    expect((await api.as('Olga').query(disconnect)).data).toEqual({ disconnectProvider: { connected: 0 } });
    await api.sql(`UPDATE account SET demo = false WHERE name = 'Nele'`);
    expect((await api.as('Nele').query(disconnect)).data).toEqual({
      disconnectProvider: { reason: 'lastWayIn' },
    });
    await api.sql(`UPDATE account SET demo = true WHERE name = 'Nele'`);
    for (let time = 0; time < 2; time += 1)
      expect((await api.as('Nele').query(disconnect)).data).toEqual({ disconnectProvider: { connected: 0 } });
    expect(await cameBack(api.anonymous())).toBe('/anmelden?grund=notInvited');
    expect(await api.sql(`SELECT FROM audit_entry WHERE act = 'identity.disconnected'`)).toHaveLength(1);
    expect(await cameBack(api.as('Nele'))).toBe('/konto?grund=connected');
  });
});

describe('what comes back is refused', () => {
  const changed = (path: string, name: string, value: string) => {
    const url = new URL(path, publicUrl);
    url.searchParams.set(name, value);
    return `${url.pathname}${url.search}`;
  };

  it.each([
    ['another state', 'state', 'A'.repeat(43)],
    ['another issuer', 'iss', 'https://anmeldung.example'],
    ['another code', 'code', 'A'.repeat(43)],
    ['an error', 'error', 'access_denied'],
  ])('with %s', async (_, name, value) => {
    const browser = api.anonymous();
    const path = await provider.walk(await left(browser));
    expect(await returned(browser, changed(path, name, value))).toBe('/anmelden?grund=notAccepted');
    expect(await returned(browser, path)).toBe('/anmelden?grund=attemptOver');
    expect((await browser.query(who)).data).toEqual({ viewer: null });
  });

  it('with another nonce', async () => {
    const browser = api.anonymous();
    const address = new URL(await left(browser));
    address.searchParams.set('nonce', 'A'.repeat(43));
    expect(await returned(browser, await provider.walk(address.href))).toBe('/anmelden?grund=notAccepted');
  });

  it('with a code that was used before', async () => {
    const browser = api.anonymous();
    const first = await provider.walk(await left(browser));
    expect(await returned(browser, first)).toBe('/start');
    const again = api.anonymous();
    const state = new URL(await left(again)).searchParams.get('state') ?? '';
    expect(await returned(again, changed(first, 'state', state))).toBe('/anmelden?grund=notAccepted');
  });

  it('in another browser, without having left, and too late', async () => {
    const browser = api.anonymous();
    const path = await provider.walk(await left(browser));
    expect(await returned(api.anonymous(), path)).toBe('/anmelden?grund=attemptOver');
    await api.sql(`UPDATE sign_in_attempt SET expires = now() - interval '1 second'`);
    expect(await returned(browser, path)).toBe('/anmelden?grund=attemptOver');
    expect(await returned(api.anonymous(), '/anmelden/rueckkehr')).toBe('/anmelden?grund=attemptOver');
    expect(await returned(api.anonymous(), '/anmelden/rueckkehr?code=%FF&state[]=1')).toBe(
      '/anmelden?grund=attemptOver',
    );
  });
});

describe('without a provider', () => {
  it('nobody is sent there, and one that is silent is told', async () => {
    const none = await startApi();
    try {
      expect((await none.anonymous().query(leave)).code).toBe('NOT_FOUND');
      expect((await none.anonymous().fetch('/anmelden/rueckkehr')).status).toBe(404);
    } finally {
      await none.stop();
    }
    const environment = { ...provider.environment, OIDC_ISSUER: 'http://127.0.0.1:9' };
    const silent = await startApi({ environment });
    try {
      expect((await silent.anonymous().query(leave)).data).toEqual({
        leaveForProvider: { reason: 'providerSilent' },
      });
    } finally {
      await silent.stop();
    }
  });
});

async function left(browser: ApiClient, wayOn: string | null = null): Promise<string> {
  const { data } = await browser.query<{ leaveForProvider: { address: string } }>(leave, { wayOn });
  return data.leaveForProvider.address;
}

async function returned(browser: ApiClient, path: string): Promise<string | null> {
  const response = await browser.fetch(path, { redirect: 'manual' });
  expect(response.status).toBe(303);
  return response.headers.get('location');
}

async function cameBack(browser: ApiClient, wayOn: string | null = null): Promise<string | null> {
  return returned(browser, await provider.walk(await left(browser, wayOn)));
}
