import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient, Reply } from '../../support/api-client.ts';
import { type Lies, SoftwarePasskey } from '../../support/software-passkey.ts';

const origin = 'http://localhost:4830';
const who = '{ viewer { person { name } } }';
const list = '{ ownPasskeys { id name createdAt lastUsedAt } }';
const startRegistration =
  'mutation { startPasskeyRegistration { ... on AskedPasskey { options } ... on StartPasskeyRegistrationRefused { reason } } }';
const register = `mutation ($name: String!, $response: String!) { registerPasskey(name: $name, response: $response) {
  ... on OwnPasskey { id name } ... on RegisterPasskeyRefused { reason } } }`;
const remove = `mutation ($id: ID!) { removePasskey(id: $id) {
  ... on RemovedPasskey { id } ... on RemovePasskeyRefused { reason } } }`;
const startSignIn = 'mutation { startPasskeySignIn }';
const signIn = `mutation ($response: String!) { signInWithPasskey(response: $response) {
  ... on SignedIn { personId } ... on SignInWithPasskeyRefused { reason } } }`;

interface Registered {
  readonly registerPasskey: { readonly id?: string; readonly name?: string; readonly reason?: string };
}
interface Shown {
  readonly signInWithPasskey: { readonly personId?: string; readonly reason?: string };
}

let api: TestApi;
let device: SoftwarePasskey;

beforeAll(async () => {
  api = await startApi({ environment: { PUBLIC_URL: origin } });
  for (const name of ['Anna', 'Berta', 'Carla', 'Dora']) await aPerson(name).auditor().in(api);
  device = new SoftwarePasskey(origin);
  expect((await registered('Anna', device)).data.registerPasskey).toMatchObject({ name: 'Laptop' });
});
afterAll(() => api.stop());

describe('a passkey', () => {
  it('lets its person in, without a name or an address', async () => {
    const browser = api.anonymous();
    const [anna] = await api.sql<{ id: string }>(`SELECT id FROM person WHERE name = 'Anna'`);
    expect((await shown(browser)).data.signInWithPasskey).toEqual({ personId: anna?.id });
    expect((await browser.query(who)).data).toEqual({ viewer: { person: { name: 'Anna' } } });
    const traces = await api.sql(
      `SELECT detail ->> 'way' AS way, (SELECT count(*)::integer FROM session WHERE proven_at IS NOT NULL) AS proven
       FROM audit_entry WHERE act = 'session.opened' ORDER BY at DESC LIMIT 1`,
    );
    expect(traces).toEqual([{ way: 'passkey', proven: 1 }]);
  });

  it('is asked for without telling who has one', async () => {
    const { data } = await api.anonymous().query<{ startPasskeySignIn: string }>(startSignIn);
    expect(JSON.parse(data.startPasskeySignIn)).toMatchObject({
      rpId: 'localhost',
      userVerification: 'required',
    });
    expect(JSON.parse(data.startPasskeySignIn)).not.toHaveProperty('allowCredentials');
  });

  it.each<[string, Lies]>([
    ['another site', { origin: 'https://gremia.example.org' }],
    ['another name', { rpId: 'example.org' }],
    ['another challenge', { challenge: 'A'.repeat(43) }],
    ['a device that did not verify its person', { verified: false }],
    ['a copy, which counts backwards', { counter: 1 }],
  ])('does not hold for %s', async (_, lies) => {
    const browser = api.anonymous();
    expect((await shown(browser, { lies })).data.signInWithPasskey).toEqual({ reason: 'notAccepted' });
    expect((await browser.query(who)).data).toEqual({ viewer: null });
    expect((await shown(api.anonymous(), { lies: { counter: 100 } })).data.signInWithPasskey).toHaveProperty(
      'personId',
    );
    await api.sql('UPDATE passkey SET counter = 5');
  });

  it('that nobody has, and that of a disabled person, are refused alike', async () => {
    const unknown = await shown(api.anonymous(), { device: new SoftwarePasskey(origin) });
    await api.sql(`UPDATE account SET disabled_at = now() WHERE name = 'Anna'`);
    const disabled = await shown(api.anonymous(), { lies: { counter: 200 } });
    await api.sql(`UPDATE account SET disabled_at = NULL WHERE name = 'Anna'`);
    expect(disabled.text).toBe(unknown.text);
    expect(unknown.data.signInWithPasskey).toEqual({ reason: 'notAccepted' });
  });

  it('opens one session with each challenge, in the browser that asked for it, and in time', async () => {
    const browser = api.anonymous();
    const options = await asked(browser, startSignIn);
    const response = device.show(options, { counter: 300 });
    const stranger = api.anonymous();
    await asked(stranger, startSignIn);
    expect((await stranger.query<Shown>(signIn, { response })).data.signInWithPasskey.reason).toBe(
      'notAccepted',
    );
    const { cookie } = browser;
    expect((await browser.query<Shown>(signIn, { response })).data.signInWithPasskey).toHaveProperty(
      'personId',
    );
    browser.cookie = cookie;
    expect((await browser.query<Shown>(signIn, { response })).data.signInWithPasskey.reason).toBe(
      'attemptOver',
    );
    const late = api.anonymous();
    const lateResponse = device.show(await asked(late, startSignIn), { counter: 301 });
    await api.sql(`UPDATE sign_in_attempt SET expires = now() - interval '1 second'`);
    expect((await late.query<Shown>(signIn, { response: lateResponse })).data.signInWithPasskey.reason).toBe(
      'attemptOver',
    );
  });

  it('is offered at an address with a name', async () => {
    expect((await api.anonymous().query('{ signInWays { passkeyOrigin } }')).data).toEqual({
      signInWays: { passkeyOrigin: origin },
    });
  });

  it('has to be told in the form of the standard', async () => {
    for (const response of ['', 'nichts', '[]', '{"id":1}', `{"id":"${'x'.repeat(20_000)}"}`]) {
      const browser = api.anonymous();
      await asked(browser, startSignIn);
      expect((await browser.query(signIn, { response })).code).toBe('INVALID_INPUT');
    }
    const browser = api.anonymous();
    await asked(browser, startSignIn);
    const broken = JSON.stringify({ id: device.id, response: {} });
    expect((await browser.query<Shown>(signIn, { response: broken })).data.signInWithPasskey.reason).toBe(
      'notAccepted',
    );
  });
});

describe('the own passkeys', () => {
  it('are several, each with a name, and nobody else sees them', async () => {
    await registered('Berta', new SoftwarePasskey(origin), { name: ' Telefon ' });
    await registered('Berta', new SoftwarePasskey(origin), { name: 'Schlüssel' });
    const { data } = await api.as('Berta').query<{ ownPasskeys: readonly { name: string }[] }>(list);
    expect(data.ownPasskeys.map(({ name }) => name)).toEqual(['Telefon', 'Schlüssel']);
    expect((await api.as('Carla').query(list)).data).toEqual({ ownPasskeys: [] });
    expect((await api.anonymous().query(list)).code).toBe('UNAUTHENTICATED');
    expect((await api.anonymous().query(startRegistration)).code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['without a name', { name: ' ' }, 'nameMissing'],
    ['with a name that is too long', { name: 'x'.repeat(101) }, 'nameTooLong'],
    ['made for another site', { lies: { origin: 'https://gremia.example.org' } }, 'notVerified'],
    ['made without verifying the person', { lies: { verified: false } }, 'notVerified'],
    ['made for another challenge', { lies: { challenge: 'A'.repeat(43) } }, 'notVerified'],
  ])('take none %s', async (_, given, reason) => {
    const answer = await registered('Carla', new SoftwarePasskey(origin), given);
    expect(answer.data.registerPasskey).toEqual({ reason });
  });

  it('take none that somebody has registered before, and none twice', async () => {
    expect((await registered('Carla', device)).data.registerPasskey).toEqual({ reason: 'notVerified' });
    const carla = api.as('Carla');
    const response = new SoftwarePasskey(origin).make(await asked(carla, startRegistration));
    await carla.query(register, { name: 'Einmal', response });
    const again = await carla.query<Registered>(register, { name: 'Noch einmal', response });
    expect(again.data.registerPasskey).toEqual({ reason: 'attemptOver' });
  });

  it('take none that was begun as somebody else', async () => {
    const options = await asked(api.as('Berta'), startRegistration);
    const dora = api.as('Dora');
    await dora.query(who);
    dora.cookie = [
      dora.cookie,
      api
        .as('Berta')
        .cookie.split('; ')
        .find((one) => one.includes('anmeldung')),
    ].join('; ');
    const answer = await dora.query<Registered>(register, {
      name: 'Fremd',
      response: new SoftwarePasskey(origin).make(options),
    });
    expect(answer.data.registerPasskey).toEqual({ reason: 'attemptOver' });
  });

  it('can be removed, but for the last way in', async () => {
    const { data } = await registered('Dora', new SoftwarePasskey(origin));
    await registered('Dora', new SoftwarePasskey(origin), { name: 'Zweiter' });
    await api.sql(`UPDATE account SET demo = false WHERE name = 'Dora'`);
    const first = { id: data.registerPasskey.id };
    expect((await api.as('Berta').query(remove, first)).data).toEqual({ removePasskey: first });
    expect(await namesOf('Dora')).toEqual(['Laptop', 'Zweiter']);
    expect((await api.as('Dora').query(remove, first)).data).toEqual({ removePasskey: first });
    expect((await api.as('Dora').query(remove, first)).data).toEqual({ removePasskey: first });
    const [last] = await api.sql<{ id: string }>(`SELECT id FROM passkey WHERE name = 'Zweiter'`);
    expect((await api.as('Dora').query(remove, last)).data).toEqual({
      removePasskey: { reason: 'lastWayIn' },
    });
    expect(await namesOf('Dora')).toEqual(['Zweiter']);
    expect(
      await api.sql(`SELECT count(*)::integer AS traces FROM audit_entry WHERE act = 'passkey.removed'`),
    ).toEqual([{ traces: 1 }]);
  });

  it('leaves one way in where the last two are removed at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await registered('Dora', new SoftwarePasskey(origin), { name: `Runde ${round}` });
      const keys = await api.sql<{ id: string }>(
        `SELECT passkey.id FROM passkey JOIN person ON person.id = person_id WHERE person.name = 'Dora'`,
      );
      expect(keys).toHaveLength(2);
      const replies = await Promise.all(keys.map(({ id }) => api.as('Dora').query(remove, { id })));
      expect(replies.filter(({ text }) => text.includes('lastWayIn'))).toHaveLength(1);
    }
  });
});

async function namesOf(person: string): Promise<readonly string[]> {
  const { data } = await api.as(person).query<{ ownPasskeys: readonly { name: string }[] }>(list);
  return data.ownPasskeys.map(({ name }) => name);
}

/** The options of what a browser begins. */
async function asked(browser: ApiClient, begin: string): Promise<string> {
  const { data } = await browser.query<Readonly<Record<string, string | { options: string }>>>(begin);
  const begun = Object.values(data)[0] ?? '';
  return typeof begun === 'string' ? begun : begun.options;
}

async function registered(
  person: string,
  on: SoftwarePasskey,
  { name = 'Laptop', lies = {} }: { name?: string; lies?: Lies } = {},
): Promise<Reply<Registered>> {
  const options = await asked(api.as(person), startRegistration);
  return api.as(person).query<Registered>(register, { name, response: on.make(options, lies) });
}

async function shown(
  browser: ApiClient,
  { device: on = device, lies = {} }: { device?: SoftwarePasskey; lies?: Lies } = {},
): Promise<Reply<Shown>> {
  const options = await asked(browser, startSignIn);
  return browser.query<Shown>(signIn, { response: on.show(options, lies) });
}
