import { randomUUID } from 'node:crypto';
import { system } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { germanDay } from '@gremia/domain/kernel/written-day';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mailer } from '../../platform/mail/mailer.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { administering } from './administrators.ts';
import { changeInWords, openChanges } from './office-change.sql.ts';

interface ChangeToTell {
  readonly title: string;
  readonly proposedBy: string;
  readonly expires: Date;
  readonly name: string;
  readonly email: string;
}

/** Everybody who administers on $1 but the one who proposed, $2. */
const toBeTold = `SELECT id AS "personId" FROM (${administering('$1')}) one WHERE id <> $2::uuid`;

/** $1 the day, $2 the change, $3 who is told: nothing where it is settled, or they administer no more. */
const changeToTell = `
  SELECT told.*, reader.name, reader.email
  FROM (SELECT ${changeInWords} AS title, proposer.name AS "proposedBy", change.expires
        ${openChanges} AND change.id = $2) told
  JOIN account reader ON reader.id = $3 AND reader.id IN (${administering('$1')})`;

/** Tells the other administrators of a proposal: a duty of their office, so there is no unsubscribing. */
@Injectable()
export class ChangeMails implements OnModuleInit {
  private readonly link: string;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    @Inject(CONFIG) config: Config,
  ) {
    this.link = new URL('/verwaltung/aemter', config.publicUrl).href;
  }

  onModuleInit(): void {
    this.jobs.register('officeChange.mail', ({ changeId, personId }) => this.mail(changeId, personId));
  }

  /** Hands one mail for each of them to the queue; none where no mail goes out. */
  async announce(tx: Transaction, changeId: string, proposedBy: string): Promise<void> {
    if (!this.mailer.sends) return;
    const values = [dateInBerlin(tx.now), proposedBy];
    const others = await tx.manager.query<{ personId: string }[]>(toBeTold, values);
    for (const { personId } of others)
      await this.outbox.publish(tx, { topic: 'officeChange.mail', changeId, personId });
  }

  private async mail(changeId: string, personId: string): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      const values = [dateInBerlin(tx.now), changeId, personId];
      const [change] = await tx.manager.query<ChangeToTell[]>(changeToTell, values);
      if (change === undefined) return;
      await this.mailer.send({
        to: change.email,
        // Who is meant stands in no subject that a locked screen might show.
        subject: 'Ein Vorschlag wartet auf eine zweite Administration',
        text: textOf(change, this.link),
        // The same for every attempt, so that a mail that arrives twice is known to be one.
        messageId: `<${changeId}.${personId}@gremia>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    });
  }
}

function textOf({ name, title, proposedBy, expires }: ChangeToTell, link: string): string {
  return [
    `Guten Tag ${name},`,
    '',
    `${proposedBy} schlägt vor:`,
    title,
    '',
    'Das gilt erst, wenn eine zweite Administration es bestätigt. Bitte bestätigen Sie es, oder lehnen Sie es ab:',
    link,
    '',
    `Ohne Antwort ist der Vorschlag am ${germanDay(dateInBerlin(expires))} vom Tisch.`,
    'Diese Nachricht gehört zu Ihrem Amt und lässt sich nicht abbestellen.',
    '',
  ].join('\n');
}
