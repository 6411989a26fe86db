import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import { startSmtpServer } from '../../support/smtp-server.ts';

const waiting = '{ waiting { kind title context at address } }';
const appointing = `mutation ($input: AppointToOfficeInput!) { acted: appointToOffice(input: $input) {
  ... on ChangeProposed { changeId } ... on AppointRefused { reason } } }`;
const settling = `mutation ($id: ID!, $settling: Settling!) { acted: settleOfficeChange(changeId: $id, settling: $settling) {
  ... on ChangeMade { id } ... on SettleChangeRefused { reason } } }`;

interface Item {
  readonly kind: string;
  readonly title: string;
  readonly context: string | null;
  readonly address: readonly string[];
}

let api: TestApi;
let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
let input: object;

beforeAll(async () => {
  smtp = await startSmtpServer();
  api = await startApi({ environment: { SMTP_URL: smtp.url, PUBLIC_URL: 'http://localhost:4830' } });
  for (const name of ['Ada', 'Bea', 'Cleo']) await aPerson(name).administrator().in(api);
  await aPerson('Audit').auditor().in(api);
  await aPerson('Neu').in(api);
  const [day] = await api.sql<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Europe/Berlin')::date::text AS today`,
  );
  input = { kind: 'auditor', name: 'Neu', email: 'neu@test.example', firstDay: day?.today };
});
afterAll(async () => {
  await api.stop();
  await smtp.stop();
});

const waitingFor = async (name: string) =>
  (await api.as(name).query<{ waiting: readonly Item[] }>(waiting)).data.waiting;

async function act(name: string, document: string, variables: object): Promise<{ changeId?: string }> {
  return (await api.as(name).query<{ acted: { changeId?: string } }>(document, variables)).data.acted;
}

describe('what needs four eyes', () => {
  let changeId: string;
  beforeAll(async () => {
    changeId = (await act('Ada', appointing, { input })).changeId ?? '';
  });

  it('waits for every other administrator, and is shown as waiting for others to who proposed it', async () => {
    const title = 'Neu berufen: Revision';
    for (const name of ['Bea', 'Cleo'])
      expect(await waitingFor(name)).toEqual([
        expect.objectContaining({
          ...{ kind: 'officeChangeToSettle', title, context: 'vorgeschlagen von Ada', address: [changeId] },
        }),
      ]);
    expect(await waitingFor('Ada')).toMatchObject([{ kind: 'officeChangeProposed', title, context: null }]);
  });

  it('waits for nobody else: not for the auditor, not for whom it concerns, not for visitors', async () => {
    for (const name of ['Audit', 'Neu']) expect(await waitingFor(name)).toEqual([]);
    expect((await api.anonymous().query(waiting)).code).toBe('UNAUTHENTICATED');
  });

  it('is told by mail to the same, once each, without the name in the subject and without unsubscribing', async () => {
    await act('Ada', appointing, { input });
    await expect.poll(() => smtp.mails.length, { timeout: 15_000 }).toBe(2);
    const to = (address: string) => smtp.mails.filter((mail) => mail.includes(`To: ${address}`));
    for (const address of ['bea@test.example', 'cleo@test.example']) {
      const [mail = '', ...more] = to(address);
      expect(more).toEqual([]);
      // Quoted-printable breaks long lines (RFC 2045, 6.7).
      expect(mail.replace(/=\r\n/g, '')).toContain('http://localhost:4830/verwaltung/aemter');
      expect(mail).toContain('Neu berufen: Revision');
      expect(mail).not.toMatch(/^Subject: .*Neu berufen/m);
      expect(mail).not.toMatch(/^List-Unsubscribe/m);
    }
  });

  it('is told to nobody who administers no more, and waits no more once it is settled or over', async () => {
    const before = smtp.mails.length;
    await api.sql(`UPDATE account SET disabled_at = now() WHERE name = 'Cleo'`);
    const second = await act('Ada', appointing, {
      input: { ...input, email: 'ada2@test.example', name: 'Zwei' },
    });
    await expect.poll(() => smtp.mails.length, { timeout: 15_000 }).toBe(before + 1);
    expect(smtp.mails.at(-1)).toContain('To: bea@test.example');
    await api.sql(`UPDATE account SET disabled_at = NULL WHERE name = 'Cleo'`);
    await act('Bea', settling, { id: changeId, settling: 'decline' });
    expect((await waitingFor('Cleo')).map(({ address }) => address)).toEqual([[second.changeId]]);
    await api.sql(`UPDATE office_change SET expires = now() - interval '1 second' WHERE id = $1`, [
      second.changeId,
    ]);
    for (const name of ['Ada', 'Bea', 'Cleo']) expect(await waitingFor(name)).toEqual([]);
  });
});
