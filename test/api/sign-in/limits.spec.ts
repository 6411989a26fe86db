import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../../support/api.ts';

const acceptIt = `mutation { acceptInvitation(token: "x") { ... on AcceptInvitationRefused { reason } } }`;
const signIn = `mutation ($response: String!) { signInWithPasskey(response: $response) {
  ... on SignInWithPasskeyRefused { reason } } }`;
const over = { acceptInvitation: { reason: 'invitationOver' } };
const tooMany = { acceptInvitation: { reason: 'tooManyTries' } };

describe('tries to sign in', () => {
  let one: TestApi;
  beforeAll(async () => {
    one = await startApi({ environment: { SIGN_IN_TRIES: '20', TRUSTED_PROXIES: '127.0.0.1' } });
  });
  afterAll(() => one.stop());

  it('from one address are limited, for five minutes, whichever way they take', async () => {
    const browser = one.anonymous();
    for (let count = 0; count < 20; count += 1) expect((await browser.query(acceptIt)).data).toEqual(over);
    expect((await browser.query(acceptIt)).data).toEqual(tooMany);
    const start = await one.anonymous().query('mutation { startPasskeySignIn }');
    expect(start.code).toBe('INVALID_INPUT');
    expect(start.error.message).toBe('Das waren zu viele Versuche. Bitte warten Sie fünf Minuten.');
    await one.sql(`UPDATE sign_in_tally SET ends = now() - interval '1 second'`);
    expect((await browser.query(acceptIt)).data).toEqual(over);
  });

  it('are counted for the browser behind a proxy that is trusted', async () => {
    await one.sql('UPDATE sign_in_tally SET tries = 20');
    expect((await one.anonymous().query(acceptIt)).data).toEqual(tooMany);
    const body = JSON.stringify({ query: acceptIt });
    const other = await one.anonymous().post(body, { 'x-forwarded-for': '192.0.2.7' });
    expect(other.data).toEqual(over);
  });

  it('as one account are limited wherever they come from', async () => {
    await one.sql('DELETE FROM sign_in_tally');
    const reasonFrom = async (address: number, id: string) => {
      const body = JSON.stringify({ query: signIn, variables: { response: JSON.stringify({ id }) } });
      const headers = { 'x-forwarded-for': `192.0.2.${address}` };
      const reply = await one.anonymous().post<{ signInWithPasskey: { reason: string } }>(body, headers);
      return reply.data.signInWithPasskey.reason;
    };
    expect([await reasonFrom(1, 'a'), await reasonFrom(2, 'a')]).toEqual(['attemptOver', 'attemptOver']);
    expect(await reasonFrom(3, 'a')).toBe('tooManyTries');
    expect(await reasonFrom(4, 'b')).toBe('attemptOver');
  });

  it('leave neither an address nor an account in the clear', async () => {
    const rows = await one.sql<{ told: string }>(
      `SELECT string_agg(t::text, ' ') AS told FROM sign_in_tally t`,
    );
    expect(rows[0]?.told).not.toContain('192.0.2');
  });
});
