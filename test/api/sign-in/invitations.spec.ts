import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../support/a-person.ts';
import { startApi, type TestApi } from '../../support/api.ts';
import type { ApiClient } from '../../support/api-client.ts';
import { startSmtpServer } from '../../support/smtp-server.ts';

const who = '{ viewer { person { name } } }';
const invite = `mutation ($name: String!, $email: String!) { invitePerson(name: $name, email: $email) {
  ... on SentInvitation { email link } ... on InvitePersonRefused { reason } } }`;
const acceptIt = `mutation ($token: String!) { acceptInvitation(token: $token) {
  ... on SignedIn { personId } ... on AcceptInvitationRefused { reason } } }`;
const nele = { name: 'Nele Neu', email: 'nele@stadt.example' };

const waiting = `
  SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

interface Sent {
  readonly invitePerson: { readonly email?: string; readonly link?: string | null; readonly reason?: string };
}

let api: TestApi;

beforeAll(async () => {
  api = await startApi();
  const [board] = await api.sql<{ id: string }>(
    `INSERT INTO board (slug, name, short_name, kind, register_prefix, source)
     VALUES ('testrat', 'Testrat', 'Testrat', 'advisory', 'TR', 'Test') RETURNING id`,
  );
  await aPerson('Sekretariat')
    .secretariatOf(board?.id ?? '')
    .in(api);
  await aPerson('Verwaltung').administrator().in(api);
  await aPerson('Amtsinhaberin').auditor().in(api);
});
afterAll(() => api.stop());

describe('an invitation', () => {
  it('opens one session, for a person who was not known before', async () => {
    const { email, link } = await invited('Sekretariat', nele);
    expect(email).toBe(nele.email);
    const browser = api.anonymous();
    expect(await accepted(browser, link)).toHaveProperty('personId');
    expect((await browser.query(who)).data).toEqual({ viewer: { person: { name: 'Nele Neu' } } });
    expect(await accepted(api.anonymous(), link)).toEqual({ reason: 'invitationOver' });
    expect(await api.sql(`SELECT act FROM audit_entry WHERE act LIKE '%invit%' ORDER BY at`)).toEqual([
      { act: 'person.invited' },
      { act: 'invitation.accepted' },
    ]);
  });

  it('ends with the next one, after seven days, and with a disabled account', async () => {
    const first = await invited('Sekretariat', nele);
    const { link } = await invited('Sekretariat', { ...nele, email: 'NELE@stadt.example' });
    expect(await accepted(api.anonymous(), first.link)).toEqual({ reason: 'invitationOver' });
    await api.sql(`UPDATE account SET disabled_at = now() WHERE email = $1`, [nele.email]);
    expect(await accepted(api.anonymous(), link)).toEqual({ reason: 'invitationOver' });
    expect((await invited('Verwaltung', nele)).reason).toBe('administrationOnly');
    await api.sql(`UPDATE account SET disabled_at = NULL WHERE email = $1`, [nele.email]);
    const days = await api.sql(
      `SELECT expires - created = interval '7 days' AS week, token_hash IS NOT NULL AS hashed FROM invitation WHERE used_at IS NULL`,
    );
    expect(days).toEqual([{ week: true, hashed: true }]);
    await api.sql(`UPDATE invitation SET expires = now() - interval '1 second'`);
    expect(await accepted(api.anonymous(), link)).toEqual({ reason: 'invitationOver' });
  });

  it('is not guessed, and its token stands nowhere', async () => {
    const { link } = await invited('Sekretariat', { name: 'Ole Neu', email: 'ole@stadt.example' });
    for (const token of ['', 'x', 'A'.repeat(43), 'A'.repeat(5_000), '\u0000'])
      expect((await api.anonymous().query(acceptIt, { token })).data).toEqual({
        acceptInvitation: { reason: 'invitationOver' },
      });
    const token = tokenOf(link);
    const rows = await api.sql<{ found: boolean }>(
      `SELECT (SELECT bool_or(t::text LIKE '%' || $1 || '%') FROM invitation t)
         OR (SELECT bool_or(detail::text LIKE '%' || $1 || '%') FROM audit_entry) AS found`,
      [token],
    );
    expect(rows).toEqual([{ found: false }]);
    const both = await Promise.all([accepted(api.anonymous(), link), accepted(api.anonymous(), link)]);
    expect(both.filter(({ reason }) => reason === 'invitationOver')).toHaveLength(1);
  });

  it.each([
    ['Sekretariat', { ...nele, name: ' ' }, 'nameMissing'],
    ['Sekretariat', { ...nele, email: 'nele' }, 'notAnAddress'],
    ['Sekretariat', { name: 'Ich', email: 'sekretariat@test.example' }, 'notYourself'],
    ['Sekretariat', { name: 'Wer', email: 'amtsinhaberin@test.example' }, 'mailOnly'],
    ['Verwaltung', { name: 'Ich', email: 'verwaltung@test.example' }, 'notYourself'],
  ])('of %s for %j is refused', async (host, guest, reason) => {
    expect((await invited(host, guest)).reason).toBe(reason);
  });

  it('for somebody who can come in already is for the administration, and keeps the name', async () => {
    await api.sql(
      `INSERT INTO person_identity SELECT 'https://anmeldung.example', '1', id, now() FROM person WHERE name = 'Amtsinhaberin'`,
    );
    const guest = { name: 'Anderer Name', email: 'amtsinhaberin@test.example' };
    expect((await invited('Sekretariat', guest)).reason).toBe('administrationOnly');
    const browser = api.anonymous();
    await accepted(browser, (await invited('Verwaltung', guest)).link);
    expect((await browser.query(who)).data).toEqual({ viewer: { person: { name: 'Amtsinhaberin' } } });
  });

  it('is seen and withdrawn by who sent it, and by the administration', async () => {
    const guest = { name: 'Pia Neu', email: 'pia@stadt.example' };
    const { link } = await invited('Verwaltung', guest);
    const list = '{ openInvitations { id email invitedBy isOver } }';
    const seenBy = async (name: string) =>
      (await api.as(name).query<{ openInvitations: { id: string; email: string }[] }>(list)).data
        .openInvitations;
    expect(JSON.stringify(await seenBy('Sekretariat'))).not.toContain('pia@');
    const [open] = (await seenBy('Verwaltung')).filter(({ email }) => email === guest.email);
    const withdraw = (name: string, id: string | undefined) =>
      api.as(name).query('mutation ($id: ID!) { withdrawInvitation(id: $id) }', { id });
    expect((await withdraw('Sekretariat', open?.id)).data).toEqual({ withdrawInvitation: false });
    expect((await withdraw('Amtsinhaberin', open?.id)).code).toBe('DENIED');
    expect((await api.as('Amtsinhaberin').query(list)).code).toBe('DENIED');
    expect((await withdraw('Verwaltung', open?.id)).data).toEqual({ withdrawInvitation: true });
    expect((await withdraw('Verwaltung', open?.id)).data).toEqual({ withdrawInvitation: false });
    expect((await withdraw('Verwaltung', 'keine')).data).toEqual({ withdrawInvitation: false });
    expect(await accepted(api.anonymous(), link)).toEqual({ reason: 'invitationOver' });
    expect(await api.sql(`SELECT FROM audit_entry WHERE act = 'invitation.withdrawn'`)).toHaveLength(1);
  });

  it('is refused where its person got a way in while it waited', async () => {
    const guest = { name: 'Eile Neu', email: 'eile@stadt.example' };
    await invited('Sekretariat', guest);
    const other = new pg.Client({ connectionString: api.databaseUrl });
    await other.connect();
    try {
      await other.query('BEGIN');
      await other.query('SELECT FROM account WHERE email = $1 FOR UPDATE', [guest.email]);
      const again = invited('Sekretariat', guest);
      await expect.poll(() => api.sql(waiting), { timeout: 10_000 }).toHaveLength(1);
      await other.query(
        `INSERT INTO person_identity SELECT 'https://anmeldung.example', '2', id, now() FROM account WHERE email = $1`,
        [guest.email],
      );
      await other.query('COMMIT');
      expect((await again).reason).toBe('administrationOnly');
    } finally {
      await other.end();
    }
  });

  it('is for the secretariat and the administration to send', async () => {
    const before = await api.sql('SELECT count(*) FROM person');
    const guest = { name: 'Gast', email: 'gast@stadt.example' };
    expect((await api.anonymous().query(invite, guest)).code).toBe('UNAUTHENTICATED');
    expect((await api.as('Amtsinhaberin').query(invite, guest)).code).toBe('DENIED');
    expect(await api.sql('SELECT count(*) FROM person')).toEqual(before);
  });
});

describe('where mail goes out', () => {
  it('the link comes to the mailbox, and the inviting person does not see it', async () => {
    const smtp = await startSmtpServer();
    const mailing = await startApi({
      environment: { SMTP_URL: smtp.url, PUBLIC_URL: 'http://localhost:4830' },
    });
    try {
      await aPerson('Verwaltung').administrator().in(mailing);
      const reply = await mailing.as('Verwaltung').query<Sent>(invite, nele);
      expect(reply.data.invitePerson).toEqual({ email: nele.email, link: null });
      await expect.poll(() => smtp.mails.length, { timeout: 15_000 }).toBe(1);
      const [mail = ''] = smtp.mails;
      expect(mail).toContain(`To: ${nele.email}`);
      const text = mail.replace(/=\r\n/g, '').replace(/=3D/g, '=');
      const token = /einladung#([\w-]{43})/.exec(text)?.[1];
      const browser = mailing.anonymous();
      await expect
        .poll(async () => (await browser.query(acceptIt, { token })).text, { timeout: 5_000 })
        .toContain('personId');
    } finally {
      await mailing.stop();
      await smtp.stop();
    }
  });
});

async function invited(host: string, guest: object): Promise<Sent['invitePerson']> {
  return (await api.as(host).query<Sent>(invite, guest)).data.invitePerson;
}

function tokenOf(link: string | null | undefined): string {
  return link?.split('#')[1] ?? '';
}

async function accepted(browser: ApiClient, link: string | null | undefined) {
  const { data } = await browser.query<{ acceptInvitation: { personId?: string; reason?: string } }>(
    acceptIt,
    { token: tokenOf(link) },
  );
  return data.acceptInvitation;
}
