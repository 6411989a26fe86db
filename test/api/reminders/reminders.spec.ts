import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RemindersService } from '../../../apps/api/src/features/reminders/reminders.service.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { startSmtpServer } from '../../support/smtp-server.ts';

const noticesDocument = '{ reminders { day bodyName overdue lines { title dueOn overdue } } }';
const headDocument = `
  mutation ($email: String!) { nameHeadOfAdministration(email: $email) {
    ... on NamedHeadOfAdministration { email } ... on NameHeadOfAdministrationRefused { reason } } }`;

interface Notice {
  readonly day: string;
  readonly bodyName: string;
  readonly overdue: number;
  readonly lines: readonly { readonly title: string; readonly dueOn: string; readonly overdue: boolean }[];
}

const leopoldshoehe = 'Meldestelle Leopoldshöhe';
const reporterAddress = 'meldestelle@leopoldshoehe.example';
const headAddress = 'leitung@leopoldshoehe.example';

describe('reminders', () => {
  let api: TestApi;
  let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
  beforeAll(async () => {
    smtp = await startSmtpServer();
    api = await startApi({
      database: seeded,
      environment: { SMTP_URL: smtp.url, MAIL_FROM: 'gremia@nrw.example' },
    });
    // Everything of Leopoldshöhe is overdue for whole months today: every day of a month is in January, too.
    await api.sql(
      `UPDATE obligation SET due_on = CASE WHEN body.key = '05766048'
         THEN to_char(now() AT TIME ZONE 'Europe/Berlin', '"2025-01-"DD')::date ELSE '2031-05-17'::date END
       FROM public_body body WHERE body.id = public_body_id`,
    );
  });
  afterAll(async () => {
    await api.stop();
    await smtp.stop();
  });

  const remind = () => api.app.get(RemindersService, { strict: false }).remindToday();
  const notices = async (name = leopoldshoehe) =>
    (await api.as(name).query<{ reminders: Notice[] }>(noticesDocument)).data.reminders;
  const to = (address: string) => smtp.mails.filter((mail) => mail.includes(`To: ${address}`));

  it('go to the head of administration that the body names', async () => {
    const named = await api
      .as(leopoldshoehe)
      .query<{ nameHeadOfAdministration: object }>(headDocument, { email: headAddress });
    expect(named.data.nameHeadOfAdministration).toEqual({ email: headAddress });
    const read = async (name: string) =>
      api
        .as(name)
        .query<{ headOfAdministration: object | null }>('{ headOfAdministration { email namedBy } }');
    expect((await read('Meldestelle Leopoldshöhe')).data.headOfAdministration).toEqual({
      ...{ email: headAddress, namedBy: 'Meldestelle Leopoldshöhe' },
    });
    expect((await read('Meldestelle Köln')).data.headOfAdministration).toBeNull();
    for (const name of ['Meldestelle OWL-IT', 'Auditorin Muster'])
      expect((await read(name)).code, name).toBe('DENIED');
    const wrong = await api
      .as(leopoldshoehe)
      .query<{ nameHeadOfAdministration: object }>(headDocument, { email: 'keine Adresse' });
    expect(wrong.data.nameHeadOfAdministration).toEqual({ reason: 'notAnAddress' });
    const other = await api.as('Vertretung MHKBD').query(headDocument, { email: headAddress });
    expect(other.code).toBe('DENIED');
  });

  it('tell everything in one notice and one mail a day', async () => {
    await remind();
    const [notice, ...older] = await notices();
    expect(older).toEqual([]);
    expect(notice?.bodyName).toBe('Leopoldshöhe');
    expect(notice?.lines.length).toBeGreaterThan(1);
    expect(notice?.lines.every(({ overdue }) => overdue)).toBe(true);
    await vi.waitFor(() => expect(smtp.mails).toHaveLength(2), { timeout: 15_000 });
    const [mail] = to(reporterAddress);
    expect(mail).toMatch(/^From: .*gremia@nrw\.example/m);
    expect(mail).toMatch(/^List-Unsubscribe: <http/m);
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(mail).toMatch(/^Content-Type: text\/plain/m);
    expect(to(headAddress)).toHaveLength(1);
  });

  it('of the same day are not repeated, also after a restart', async () => {
    await Promise.all([remind(), remind()]);
    expect(await notices()).toHaveLength(1);
    const [sent] = await api.sql<{ sent: string; waiting: string }>(
      `SELECT count(sent_at)::text AS sent, (SELECT count(*) FROM graphile_worker.jobs
         WHERE task_identifier = 'reminder.mail')::text AS waiting FROM reminder_mail`,
    );
    expect(sent).toEqual({ sent: '2', waiting: '0' });
    const jobs = await api.sql(
      `SELECT run_at > now() AS later FROM graphile_worker.jobs WHERE key = 'reminders.daily'`,
    );
    expect(jobs).toEqual([{ later: true }]);
  });

  it('are not shown to others', async () => {
    expect(await notices('Meldestelle Köln')).toEqual([]);
    expect((await api.anonymous().query(noticesDocument)).code).toBe('UNAUTHENTICATED');
  });

  it('end for an address with one click on its signed link, and only for that', async () => {
    const text = to(reporterAddress)[0] ?? '';
    const link = new URL(/List-Unsubscribe: <([^>]+)>/.exec(text)?.[1] ?? '');
    const here = (change: (link: URL) => void = () => undefined) => {
      const changed = new URL(link.pathname + link.search, api.url);
      change(changed);
      return changed;
    };
    expect((await fetch(here())).status).toBe(200);
    const out = async () => (await api.sql('SELECT address FROM mail_opt_out')).length;
    expect(await out()).toBe(0);
    const forged = here((changed) => changed.searchParams.set('adresse', headAddress));
    expect((await fetch(forged, { method: 'POST' })).status).toBe(404);
    const oneClick = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const attempt of [1, 2]) {
      const answer = await fetch(here(), {
        method: 'POST',
        headers: oneClick,
        body: 'List-Unsubscribe=One-Click',
      });
      expect(answer.status, `attempt ${attempt}`).toBe(200);
    }
    expect(await out()).toBe(1);
    await api.sql('UPDATE reminder_notice SET day = day - 1');
    await remind();
    await vi.waitFor(() => expect(to(headAddress)).toHaveLength(2), { timeout: 15_000 });
    await vi.waitFor(
      async () =>
        expect(
          await api.sql(`SELECT FROM graphile_worker.jobs WHERE task_identifier = 'reminder.mail'`),
        ).toHaveLength(0),
      { timeout: 15_000 },
    );
    expect(to(reporterAddress)).toHaveLength(1);
    expect(await notices()).toHaveLength(2);
  });

  it('know of no head of administration any more once the body takes the name away', async () => {
    const take = async () =>
      (await api.as(leopoldshoehe).query<{ nameHeadOfAdministration: object }>(headDocument, { email: ' ' }))
        .data.nameHeadOfAdministration;
    expect([await take(), await take()]).toEqual([{ email: null }, { email: null }]);
    const { data } = await api
      .as(leopoldshoehe)
      .query<{ headOfAdministration: object | null }>('{ headOfAdministration { email } }');
    expect(data.headOfAdministration).toBeNull();
  });
});
