import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { startOfDayInBerlin } from '@gremia/domain/kernel/berlin-time';
import { addDays, type CalendarDate, dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { reachesHead, reminderOn } from '@gremia/domain/reminders/reminder';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mailer } from '../../platform/mail/mailer.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { MailLinks } from './mail-links.ts';
import { type NoticeForMail, type ReminderLine, subjectOf, textOf } from './reminder-text.ts';
import { addMails, addNotices, dutiesToTell, mailsToSend, mailToSend } from './reminders.sql.ts';

interface DutyToTell {
  readonly publicBodyId: string;
  readonly obligationId: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
}

interface MailToSend extends NoticeForMail {
  readonly address: string;
  readonly noticeId: string;
}

const key = 'reminders.daily';
const hourMs = 3_600_000;
const atHour = 6;
const noBody = '00000000-0000-0000-0000-000000000000';

/** Reminds of deadlines by rule, once a day and body, in one notice with everything in it. */
@Injectable()
export class RemindersService implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
    private readonly links: MailLinks,
  ) {}

  onModuleInit(): void {
    this.jobs.register('reminders.daily', () => this.remindToday());
    this.jobs.register('reminder.mail', ({ noticeId }) => this.mailAll(noticeId));
  }

  /** A run that is waiting, also one that was missed while the product stood still, stays as it is. */
  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run(system('reminders'), async (tx) => {
      const waiting = await tx.manager.query<unknown[]>('SELECT FROM graphile_worker.jobs WHERE key = $1', [
        key,
      ]);
      if (waiting.length === 0) await this.schedule(tx);
    });
  }

  /** Writes today's notices and hands their mails to the queue; a second run of the day finds nothing to do. */
  async remindToday(): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      const day = dateInBerlin(tx.now);
      const duties = await tx.manager.query<DutyToTell[]>(dutiesToTell, [day, noBody]);
      const linesOf = new Map<string, ReminderLine[]>();
      for (const { publicBodyId, ...duty } of duties) {
        const reminder = reminderOn(duty.dueOn, day);
        if (reminder === null) continue;
        linesOf.set(publicBodyId, [...(linesOf.get(publicBodyId) ?? []), { ...duty, reminder }]);
      }
      await this.write(tx, day, linesOf);
      await this.schedule(tx);
    });
  }

  private async write(
    tx: Transaction,
    day: CalendarDate,
    linesOf: ReadonlyMap<string, readonly ReminderLine[]>,
  ): Promise<void> {
    const bodies = [...linesOf.keys()];
    const lines = bodies.map((body) => JSON.stringify(linesOf.get(body)));
    const notices = await tx.manager.query<{ id: string; publicBodyId: string }[]>(addNotices, [
      bodies,
      lines,
      day,
      tx.now,
    ]);
    if (!this.mailer.sends) return;
    for (const { id: noticeId, publicBodyId } of notices) {
      const head = reachesHead((linesOf.get(publicBodyId) ?? []).map(({ reminder }) => reminder));
      const mails = await tx.manager.query<unknown[]>(addMails, [noticeId, publicBodyId, day, head]);
      if (mails.length === 0) continue;
      await this.outbox.publish(
        tx,
        { topic: 'reminder.mail', noticeId },
        { key: `reminder.mail:${noticeId}` },
      );
    }
  }

  /** Each mail by itself: what one server refuses keeps no other mail back, and makes the job try again. */
  private async mailAll(noticeId: string): Promise<void> {
    const waiting = await this.unitOfWork.run(system(randomUUID()), (tx) =>
      tx.manager.query<{ address: string }[]>(mailsToSend, [noticeId]),
    );
    const refused: unknown[] = [];
    for (const { address } of waiting) {
      const [sent] = await Promise.allSettled([this.mail(noticeId, address)]);
      if (sent.status === 'rejected') refused.push(sent.reason);
    }
    if (refused.length > 0) throw new AggregateError(refused, String(refused[0]));
  }

  /** Sends one mail unless it was sent or is for its address no more; a server that refuses it makes the job try again. */
  private async mail(noticeId: string, address: string): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      const values = [noticeId, address, dateInBerlin(tx.now)];
      const [mail] = await tx.manager.query<MailToSend[]>(mailToSend, values);
      if (mail === undefined) return;
      const unsubscribe = await this.links.unsubscribe(tx, address);
      await this.mailer.send({
        to: address,
        subject: subjectOf(mail),
        text: textOf(mail, { house: this.links.house(mail.bodyKey), unsubscribe }),
        // The same for every attempt, so that a mail that arrives twice is known to be one.
        messageId: `<${noticeId}.${Buffer.from(address).toString('base64url')}@gremia>`,
        headers: {
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          'Auto-Submitted': 'auto-generated',
        },
      });
      await tx.manager.query('UPDATE reminder_mail SET sent_at = $3 WHERE notice_id = $1 AND address = $2', [
        noticeId,
        address,
        tx.now,
      ]);
    });
  }

  private async schedule(tx: Transaction): Promise<void> {
    const tomorrow = startOfDayInBerlin(addDays(dateInBerlin(tx.now), 1));
    const notBefore = new Date(tomorrow.getTime() + atHour * hourMs);
    await this.outbox.publish(tx, { topic: 'reminders.daily' }, { notBefore, key });
  }
}
