import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { startSmtpServer } from '../../support/smtp-server.ts';

const who = '{ viewer { person { name } } }';
const own = '{ ownCodes { setUp } }';
const start = `mutation { startCodes { ... on CodesSetUp { secret address } ... on StartCodesRefused { reason } } }`;
const confirm = `mutation ($code: String!) { confirmCodes(code: $code) {
  ... on OwnCodes { setUp } ... on ConfirmCodesRefused { reason } } }`;
const remove = `mutation { removeCodes { ... on OwnCodes { setUp } ... on RemoveCodesRefused { reason } } }`;
const ask = 'mutation ($email: String!) { requestSignInLink(email: $email) }';
const signIn = `mutation ($token: String!, $code: String!) { signInWithCode(token: $token, code: $code) {
  ... on SignedIn { personId } ... on SignInWithCodeRefused { reason } } }`;
const refused = { signInWithCode: { reason: 'notAccepted' } };

interface SetUp {
  readonly startCodes: { readonly secret: string; readonly address: string };
}

let api: TestApi;
let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
let secret: string;

beforeAll(async () => {
  smtp = await startSmtpServer();
  api = await startApi({ environment: { SMTP_URL: smtp.url, PUBLIC_URL: 'http://localhost:4830' } });
  for (const name of ['Frida', 'Gerda']) await aPerson(name).auditor().in(api);
  const { data } = await api.as('Frida').query<SetUp>(start);
  secret = data.startCodes.secret;
  expect(data.startCodes.address).toContain('otpauth://totp/Gremia:Frida');
  expect((await api.as('Frida').query(confirm, { code: codeOf(0) })).data).toEqual({
    confirmCodes: { setUp: true },
  });
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

describe('one-time codes', () => {
  it('are told once, and confirmed by a first code', async () => {
    expect((await api.as('Frida').query(own)).data).toEqual({ ownCodes: { setUp: true } });
    expect((await api.as('Frida').query(start)).data).toEqual({ startCodes: { reason: 'alreadySetUp' } });
    expect((await api.as('Gerda').query(confirm, { code: '123456' })).data).toEqual({
      confirmCodes: { reason: 'wrongCode' },
    });
    await api.as('Gerda').query(start);
    for (const code of ['', '12345', 'abcdef', '1'.repeat(5_000)])
      expect((await api.as('Gerda').query(confirm, { code })).data).toEqual({
        confirmCodes: { reason: 'wrongCode' },
      });
    expect((await api.as('Gerda').query(own)).data).toEqual({ ownCodes: { setUp: false } });
    for (const document of [own, start, remove])
      expect((await api.anonymous().query(document)).code).toBe('UNAUTHENTICATED');
  });

  it('open a session with the link that went to the mailbox, each once', async () => {
    const token = await linkTo('FRIDA@test.example');
    // All of one moment: a step may end in between.
    const [earlier, now, later] = [codeOf(-1), codeOf(0), codeOf(1)];
    await api.sql('UPDATE person_code SET last_step = floor(extract(epoch FROM now()) / 30) - 1');
    const browser = api.anonymous();
    expect((await browser.query(signIn, { token, code: '000000' })).data).toEqual(refused);
    // The code that was used last is used up, and so is every one before it.
    expect((await browser.query(signIn, { token, code: earlier })).data).toEqual(refused);
    expect((await browser.query(signIn, { token: 'A'.repeat(43), code: now })).data).toEqual(refused);
    expect((await browser.query(signIn, { token, code: now })).text).toContain('personId');
    expect((await browser.query(who)).data).toEqual({ viewer: { person: { name: 'Frida' } } });
    expect((await api.anonymous().query(signIn, { token, code: later })).data).toEqual(refused);
    const second = await linkTo('frida@test.example');
    expect((await api.anonymous().query(signIn, { token: second, code: now })).data).toEqual(refused);
  });

  it('open nothing with a link that is too old, or for a disabled person', async () => {
    await api.sql('UPDATE person_code SET last_step = 0');
    const token = await linkTo('frida@test.example');
    await api.sql(`UPDATE sign_in_link SET expires = now() - interval '1 second'`);
    expect((await api.anonymous().query(signIn, { token, code: codeOf(0) })).data).toEqual(refused);
    await api.sql(`UPDATE sign_in_link SET expires = now() + interval '1 minute'`);
    await api.sql(`UPDATE account SET disabled_at = now() WHERE name = 'Frida'`);
    expect((await api.anonymous().query(signIn, { token, code: codeOf(0) })).data).toEqual(refused);
    await api.sql(`UPDATE account SET disabled_at = NULL WHERE name = 'Frida'`);
  });

  it('are asked for alike with known and unknown addresses, and mail goes to those who have them only', async () => {
    const before = smtp.mails.length;
    const answers = [];
    for (const email of ['niemand@test.example', 'gerda@test.example', 'frida@test.example'])
      answers.push((await api.anonymous().query(ask, { email })).text);
    expect(new Set(answers).size).toBe(1);
    await expect.poll(() => smtp.mails.length, { timeout: 15_000 }).toBe(before + 1);
    for (const email of ['', 'frida', `${'x'.repeat(300)}@test.example`, 'a\u0000@test.example'])
      expect((await api.anonymous().query(ask, { email })).code).toBe('INVALID_INPUT');
  });

  it('are kept encrypted, and what was kept bare is encrypted at its next use', async () => {
    const [sealed] = await kept();
    expect(sealed?.secret).not.toContain(secret);
    expect(sealed?.key_id).toMatch(/^[0-9a-f]{12}$/);
    await keep(secret, null);
    expect(await signedIn()).toContain('personId');
    const [anew] = await kept();
    expect(anew?.key_id).toBe(sealed?.key_id);
    expect(anew?.secret).not.toContain(secret);
    expect(await signedIn()).toContain('personId');
  });

  it('open nothing where the row was tampered with, is that of somebody else, or its key is gone', async () => {
    const [sealed] = await kept();
    const { secret: text = '', key_id: key = null } = sealed ?? {};
    const [other] = await api.sql<{ secret: string }>(
      `SELECT secret FROM person_code WHERE person_id <> (${frida})`,
    );
    const rows = [
      [`AAAA${text.slice(4)}`, key],
      ['', key],
      [other?.secret ?? '', key],
      [text, 'another'],
    ] as const;
    for (const [wrong, keyId] of rows) {
      await keep(wrong, keyId);
      expect(await signedIn()).toContain('notAccepted');
    }
    await keep(text, key);
    expect(await signedIn()).toContain('personId');
  });

  it('are removed, but for the last way in', async () => {
    await api.sql(`UPDATE account SET demo = false WHERE name = 'Frida'`);
    expect((await api.as('Frida').query(remove)).data).toEqual({ removeCodes: { reason: 'lastWayIn' } });
    await api.sql(`UPDATE account SET demo = true WHERE name = 'Frida'`);
    expect((await api.as('Frida').query(remove)).data).toEqual({ removeCodes: { setUp: false } });
    expect((await api.as('Frida').query(remove)).data).toEqual({ removeCodes: { setUp: false } });
    expect(await api.sql(`SELECT act FROM audit_entry WHERE act LIKE 'codes.%' ORDER BY at`)).toEqual([
      { act: 'codes.setUp' },
      { act: 'codes.removed' },
    ]);
  });
});

const frida = `SELECT id FROM person WHERE name = 'Frida'`;

function kept(): Promise<{ secret: string; key_id: string | null }[]> {
  return api.sql(`SELECT secret, key_id FROM person_code WHERE person_id = (${frida})`);
}

async function keep(text: string, keyId: string | null): Promise<void> {
  const values = [text, keyId];
  await api.sql(`UPDATE person_code SET secret = $1, key_id = $2 WHERE person_id = (${frida})`, values);
}

/** What Frida is told who signs in now, whatever codes she has used. */
async function signedIn(): Promise<string> {
  await api.sql('UPDATE person_code SET last_step = 0');
  const token = await linkTo('frida@test.example');
  return (await api.anonymous().query(signIn, { token, code: codeOf(0) })).text;
}

/** The code of the app, so many steps from now. */
function codeOf(steps: number): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
}

async function linkTo(email: string): Promise<string> {
  const before = smtp.mails.length;
  const browser: ApiClient = api.anonymous();
  expect((await browser.query(ask, { email })).data).toEqual({ requestSignInLink: true });
  await expect.poll(() => smtp.mails.length, { timeout: 15_000 }).toBe(before + 1);
  const text = (smtp.mails.at(-1) ?? '').replace(/=\r\n/g, '').replace(/=3D/g, '=');
  const token = /code#([\w-]{43})/.exec(text)?.[1] ?? '';
  // The mail is out a moment before its act is committed.
  const kept = 'SELECT count(*)::integer AS kept FROM sign_in_link WHERE token_hash = sha256($1::bytea)';
  await expect.poll(() => api.sql(kept, [Buffer.from(token)]), { timeout: 5_000 }).toEqual([{ kept: 1 }]);
  return token;
}
