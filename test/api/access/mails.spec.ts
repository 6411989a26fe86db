import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Jobs } from '../../../apps/api/src/platform/jobs/jobs.ts';
import type { Notice } from '../../../apps/api/src/platform/outbox/outbox-topics.ts';
import { Outbox } from '../../../apps/api/src/platform/outbox/outbox.ts';
import { sourceFiles } from '../../architecture/source-files.ts';
import { seeded, startApi, type TestApi } from '../../support/api.ts';
import { type ReceivedMail, readMail } from '../../support/received-mail.ts';
import { startSmtpServer } from '../../support/smtp-server.ts';
import { causeAll } from './causing-mails.ts';
import { type Kind, kinds, mailMarks, senders } from './mails.ts';
import { marking } from './marks.ts';
import { signAllIn } from './principals.ts';
import { ask, closeDoors, openWorld } from './world.ts';

const sender = 'gremia@nrw.example';
const features = 'apps/api/src/features/';
const topics = [...new Set(Object.values(kinds).map(({ topic }) => topic))];

let api: TestApi;
let smtp: Awaited<ReturnType<typeof startSmtpServer>>;
/** What the acts handed to the queue. */
let handedOver: readonly Notice[];
/** The mails that came of it. */
let mails: readonly ReceivedMail[];

beforeAll(async () => {
  smtp = await startSmtpServer();
  api = await startApi({ database: seeded, environment: { SMTP_URL: smtp.url, MAIL_FROM: sender } });
  await openWorld(api);
  await signAllIn(api);
  await closeDoors(api, true);
  await api.sql(marking);
  const publish = vi.spyOn(Outbox.prototype, 'publish');
  await causeAll(api);
  await allSent();
  handedOver = publish.mock.calls.map(([, notice]) => notice);
  mails = smtp.mails.map(readMail);
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await api.stop();
  await smtp.stop();
});

/** A task leaves the queue when it is done. */
async function allSent(): Promise<void> {
  const waiting = 'SELECT task_identifier FROM graphile_worker.jobs WHERE task_identifier = ANY ($1)';
  await vi.waitFor(async () => expect(await api.sql(waiting, [topics])).toEqual([]), { timeout: 20_000 });
}

/** The mails that the same tasks bring now, as if they had waited until now. */
async function lateMails(topic: string): Promise<readonly ReceivedMail[]> {
  const before = smtp.mails.length;
  await api.sql('UPDATE reminder_mail SET sent_at = NULL');
  const outbox = api.app.get(Outbox, { strict: false });
  await api.act(async (tx) => {
    for (const notice of handedOver) if (notice.topic === topic) await outbox.publish(tx, notice);
  });
  await allSent();
  return smtp.mails.slice(before).map(readMail);
}

async function addressesOf({ to }: Kind): Promise<readonly string[]> {
  return (await api.sql<{ email: string }>(to)).map(({ email }) => email);
}

async function ofKind(kind: Kind, among = mails): Promise<readonly ReceivedMail[]> {
  const addresses = await addressesOf(kind);
  return among.filter(({ to, subject }) => kind.subject.test(subject) && addresses.includes(to));
}

const whole = ({ headers, text }: ReceivedMail) => [...Object.values(headers), text].join('\n');

describe('every kind of mail', () => {
  it('is decided: no other file knows the mail server, and none sends another one', () => {
    const files = sourceFiles('apps/api/src');
    const knowing = files.filter(({ imports }) =>
      imports.some(({ target }) => target.endsWith('mail/mailer.ts')),
    );
    const sending = knowing.map(({ path, text }) => [
      path.replace(features, ''),
      text.match(/\bmailer\b(?!: Mailer\b|\.sends\b|\.ts')/g)?.length ?? 0,
    ]);
    const decided = Object.entries(senders).map(([file, ofFile]) => [file, ofFile.length]);
    const platform = ['apps/api/src/platform/platform.module.ts', 0];
    expect(sending.toSorted()).toEqual([...decided, platform].toSorted());
    expect(
      files
        .filter(({ imports }) => imports.some(({ target }) => target === 'nodemailer'))
        .map(({ path }) => path),
    ).toEqual(['apps/api/src/platform/mail/mailer.ts']);
  });

  it('has its topic, and no topic of mails is without a kind', () => {
    const ofProduct = api.app.get(Jobs, { strict: false }).topics.filter((topic) => /mail/i.test(topic));
    expect(topics.toSorted()).toEqual(ofProduct.toSorted());
    expect(Object.values(senders).flat().toSorted()).toEqual(topics.toSorted());
  });

  it('was sent, and every mail that was sent is of one kind', async () => {
    const kindsOf = new Map(mails.map((mail) => [mail, 0]));
    for (const [name, kind] of Object.entries(kinds)) {
      const sent = await ofKind(kind);
      expect(sent.length, name).toBeGreaterThan(0);
      for (const mail of sent) kindsOf.set(mail, (kindsOf.get(mail) ?? 0) + 1);
    }
    expect([...kindsOf].filter(([, count]) => count !== 1).map(([{ to, subject }]) => [to, subject])).toEqual(
      [],
    );
  });
});

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  it('tells what it is for, and nothing that is not public but for what its reader has to know', async () => {
    for (const mail of await ofKind(kind)) {
      for (const told of kind.tells) expect(mail.text).toContain(told);
      const others = whole(mail).replaceAll(mail.to, '').replaceAll(encodeURIComponent(mail.to), '');
      const leaked = Object.entries(mailMarks).filter(([, mark]) => others.includes(mark));
      const unforeseen = leaked.map(([name]) => name).filter((name) => !kind.may.some((may) => may === name));
      expect(unforeseen).toEqual([]);
      for (const mark of Object.values(mailMarks)) expect(mail.subject).not.toContain(mark);
    }
    const all = (await ofKind(kind)).map(whole).join('\n');
    for (const may of kind.may) expect(all).toContain(mailMarks[may]);
  });

  it('names no address but that of its reader', async () => {
    for (const mail of await ofKind(kind)) {
      const named = decodeURIComponent(`${mail.subject}\n${mail.text}`).match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
      expect(named.filter((address) => address !== mail.to)).toEqual([]);
      expect(mail.headers['from']).toBe(sender);
    }
  });

  it('is not sent to a reader who has ended meanwhile, but to the others', async () => {
    const readers = async () => (await lateMails(kind.topic)).map(({ to }) => to).toSorted();
    for (const { what, end, back } of kind.endings) {
      const reader = await ask(api, kind.reader);
      const before = await readers();
      expect(before, `before the end of ${what}`).toContain(reader);
      await api.sql(end);
      const late = await readers();
      await api.sql(back);
      expect(late, `after the end of ${what}`).toEqual(before.filter((to) => to !== reader));
    }
  });

  it('can be unsubscribed from, unless it is official or was asked for', async () => {
    for (const { headers, text, to } of await ofKind(kind)) {
      const link = /^<(.*)>$/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
      expect(link !== '').toBe(kind.unsubscribing === 'link');
      expect(/\/abmelden\b/.test(text)).toBe(kind.unsubscribing === 'link');
      if (link === '') continue;
      expect(text).toContain(link);
      expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
      const { pathname, search, searchParams } = new URL(link);
      expect(searchParams.get('adresse')).toBe(to);
      expect((await fetch(new URL(pathname + search, api.url))).status).toBe(200);
    }
    const optOut =
      'INSERT INTO mail_opt_out (address, since) SELECT email, now() FROM unnest($1::text[]) email';
    await api.sql(optOut, [await addressesOf(kind)]);
    const late = await ofKind(kind, await lateMails(kind.topic));
    await api.sql('DELETE FROM mail_opt_out');
    expect(late.length > 0).toBe(kind.unsubscribing !== 'link');
  });
});
