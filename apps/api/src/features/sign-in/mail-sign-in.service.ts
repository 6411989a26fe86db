import { randomUUID } from 'node:crypto';
import { type Actor, system } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { linkMinutes, type SignInWithCodeReason, useCode } from '@gremia/domain/sign-in/codes';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { InvalidInput, NotFound } from '../../platform/graphql/errors.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mailer } from '../../platform/mail/mailer.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import { stepOf } from './code-of-app.ts';
import { hashOf, newToken } from './one-time-token.ts';
import type { Opened } from './passkey-sign-in.service.ts';
import { PersonCodeEntity } from './person-code.entity.ts';
import { SealedSecrets } from './sealed-secrets.ts';
import { SignInLimits, tooManyTries } from './sign-in-limits.ts';

interface Linked {
  readonly personId: string;
  readonly secret: string;
  readonly keyId: string | null;
  readonly lastStep: string;
}

const longestAddress = 254;

const personOf = 'SELECT max(id::text) AS id FROM account WHERE lower(email) = lower($1)';

const personWithCodes = `
  SELECT account.id, account.email FROM account
  JOIN person_code ON person_code.person_id = account.id AND person_code.confirmed_at IS NOT NULL
  WHERE account.id = $1 AND account.disabled_at IS NULL`;

const keepLink = `
  INSERT INTO sign_in_link (token_hash, person_id, expires) VALUES ($1, $2, $3)
  ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, expires = excluded.expires`;

const findLink = `
  SELECT link.person_id AS "personId", person_code.secret, person_code.key_id AS "keyId",
         person_code.last_step AS "lastStep"
  FROM sign_in_link link
  JOIN person ON person.id = link.person_id AND person.disabled_at IS NULL
  JOIN person_code ON person_code.person_id = link.person_id AND person_code.confirmed_at IS NOT NULL
  WHERE link.token_hash = $1 AND link.expires > $2 FOR UPDATE OF link, person_code`;

/** Signing in without passkey and provider: a link to the mailbox, and a code of the app. Neither is enough alone. */
@Injectable()
export class MailSignInService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly limits: SignInLimits,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly sealed: SealedSecrets,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get isOffered(): boolean {
    return this.mailer.sends && this.sealed.isPossible;
  }

  onModuleInit(): void {
    this.jobs.register('signIn.mail', ({ personId }) => this.mail(personId));
  }

  /**
   * Does and answers the same for every address: one look, one task; whether anybody gets a mail is found out by it. The
   * task names no address, so that none is left in the queue when an account is erased.
   */
  async ask(actor: Actor, caller: Caller, given: string): Promise<void> {
    if (!this.isOffered) throw new NotFound();
    const email = given.trim();
    if (email.length > longestAddress || !email.includes('@') || email.includes('\u0000'))
      throw new InvalidInput('Erwartet wird eine E-Mail-Adresse, zum Beispiel name@stadt.example.');
    if (!(await this.limits.mayTry(caller, email.toLowerCase()))) throw new InvalidInput(tooManyTries);
    await this.unitOfWork.run(actor, async (tx) => {
      const [found] = await tx.manager.query<{ id: string | null }[]>(personOf, [email]);
      await this.outbox.publish(tx, { topic: 'signIn.mail', personId: found?.id ?? null });
    });
  }

  /** Opens a session; the link and the code are used up. A wrong code leaves the link for another try. */
  async signIn(
    actor: Actor,
    caller: Caller,
    given: { readonly token: string; readonly code: string },
  ): Promise<Outcome<Opened, SignInWithCodeReason>> {
    if (!(await this.limits.mayTry(caller, given.token))) return refuse('tooManyTries');
    return this.unitOfWork.run(actor, async (tx) => {
      const [link] = await tx.manager.query<Linked[]>(findLink, [hashOf(given.token), tx.now]);
      if (link === undefined) return refuse('notAccepted');
      const secret = this.sealed.open(link.personId, link);
      if (secret === null) return refuse('notAccepted');
      const used = useCode(stepOf(given.code, secret, tx.now), Number(link.lastStep));
      if (!used.accepted) return refuse('notAccepted');
      await useUp(tx, link.personId, used.fact.step);
      if (!this.sealed.isCurrent(link)) await this.sealAnew(tx, link.personId, secret);
      const cookie = await this.accounts.openSession(tx, caller, link.personId, 'mail');
      return accept({ personId: link.personId, cookie });
    });
  }

  /** What was written down bare, or with an earlier key. */
  private async sealAnew(tx: Transaction, personId: string, secret: string): Promise<void> {
    await tx.manager.update(PersonCodeEntity, { personId }, this.sealed.seal(personId, secret));
  }

  /** Nothing goes to an address whose person has no codes; the link is made here and nowhere kept. */
  private async mail(personId: string | null): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      const [person] = await tx.manager.query<{ id: string; email: string }[]>(personWithCodes, [personId]);
      if (person === undefined) return;
      const token = newToken();
      const expires = new Date(tx.now.getTime() + linkMinutes * 60_000);
      await tx.manager.query(keepLink, [hashOf(token), person.id, expires]);
      await this.mailer.send({
        to: person.email,
        subject: 'Ihr Link zur Anmeldung bei Gremia',
        text: textOf(new URL(`/anmelden/code#${token}`, this.config.publicUrl).href),
        messageId: `<${randomUUID()}@gremia>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    });
  }
}

async function useUp(tx: Transaction, personId: string, step: number): Promise<void> {
  await tx.manager.query('DELETE FROM sign_in_link WHERE person_id = $1', [personId]);
  await tx.manager.query('UPDATE person_code SET last_step = $2 WHERE person_id = $1', [personId, step]);
}

function textOf(link: string): string {
  return [
    'Guten Tag,',
    '',
    'mit diesem Link und dem Einmalcode Ihrer App melden Sie sich bei Gremia an:',
    link,
    '',
    `Er gilt einmal und ${linkMinutes} Minuten. Haben Sie ihn nicht angefordert, müssen Sie nichts tun:`,
    'Ohne den Code Ihrer App öffnet er nichts.',
    '',
  ].join('\n');
}
