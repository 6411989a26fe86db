import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { ForgingProvider, type TokenLies } from '../../support/forging-provider.ts';

const who = '{ viewer { person { name } } }';
const leave = 'mutation { left: leaveForProvider { ... on IdentityProviderAddress { address } } }';
const seconds = (from: number) => Math.floor(Date.now() / 1000) + from;

const provider = new ForgingProvider();
let api: TestApi;

beforeAll(async () => {
  await provider.start();
  api = await startApi({ environment: { PUBLIC_URL: 'http://localhost:4830', ...provider.environment } });
  const personId = await aPerson('Frieda').auditor().in(api);
  await api.sql(
    `INSERT INTO person_identity (issuer, subject, person_id, created) VALUES ($1, 'frieda', $2, now())`,
    [provider.issuer, personId],
  );
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
});

/** Leaves for the provider and comes back with the state that was sent along; tells where the browser lands. */
async function cameBack(browser: ApiClient, lies: TokenLies = {}, state?: string): Promise<string | null> {
  const address = new URL((await browser.query<{ left: { address: string } }>(leave)).data.left.address);
  provider.nonce = address.searchParams.get('nonce') ?? '';
  provider.lies = lies;
  const query = new URLSearchParams({ code: 'c', state: state ?? address.searchParams.get('state') ?? '' });
  const response = await browser.fetch(`/anmelden/rueckkehr?${query}`, { redirect: 'manual' });
  return response.headers.get('location');
}

describe('an ID token', () => {
  it('lets in whom it names', async () => {
    const browser = api.anonymous();
    expect(await cameBack(browser)).toBe('/start');
    expect((await browser.query(who)).data).toEqual({ viewer: { person: { name: 'Frieda' } } });
  });

  it.each<[string, TokenLies]>([
    ['of another issuer', { claims: { iss: 'https://id.example' } }],
    ['of no issuer', { claims: { iss: undefined } }],
    ['for another audience', { claims: { aud: 'somebody-else' } }],
    ['for several audiences, made for another of them', { claims: { aud: ['gremia', 'x'], azp: 'x' } }],
    ['for no audience', { claims: { aud: undefined } }],
    ['that has expired', { claims: { iat: seconds(-7200), exp: seconds(-3600) } }],
    ['without an end', { claims: { exp: undefined } }],
    ['that holds later only', { claims: { nbf: seconds(3600) } }],
    ['with another nonce', { claims: { nonce: 'A'.repeat(43) } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that names nobody', { claims: { sub: undefined } }],
    ['signed by another key', { signed: 'byAnotherKey' }],
    ['that was changed after it was signed', { signed: 'beforeItWasChanged' }],
    ['that is not signed', { signed: 'notAtAll' }],
    ['signed with what both sides know', { signed: 'withTheSecret' }],
  ])('%s lets nobody in', async (_, lies) => {
    const browser = api.anonymous();
    const before = await api.sql('SELECT count(*) FROM session');
    expect(await cameBack(browser, lies)).toBe('/anmelden?grund=notAccepted');
    expect((await browser.query(who)).data).toEqual({ viewer: null });
    expect(await api.sql('SELECT count(*) FROM session')).toEqual(before);
  });

  it('that is right lets nobody in with the state of an earlier round', async () => {
    const browser = api.anonymous();
    const address = new URL((await browser.query<{ left: { address: string } }>(leave)).data.left.address);
    const earlier = address.searchParams.get('state') ?? '';
    expect(await cameBack(browser, {}, earlier)).toBe('/anmelden?grund=notAccepted');
    const query = new URLSearchParams({ code: 'c', state: earlier });
    const again = await browser.fetch(`/anmelden/rueckkehr?${query}`, { redirect: 'manual' });
    expect(again.headers.get('location')).toBe('/anmelden?grund=attemptOver');
    expect((await browser.query(who)).data).toEqual({ viewer: null });
  });
});
