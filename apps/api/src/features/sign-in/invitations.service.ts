import { randomUUID } from 'node:crypto';
import { type Actor, system } from '@gremia/domain/access/actor';
import { dateInBerlin } from '@gremia/domain/kernel/calendar-date';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { germanDay } from '@gremia/domain/kernel/written-day';
import {
  type AcceptInvitationReason,
  invitationDays,
  type Invited,
  invite,
  type InviteReason,
} from '@gremia/domain/sign-in/invitation';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Unauthenticated } from '../../platform/graphql/errors.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mailer } from '../../platform/mail/mailer.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import type { SentInvitation } from './dto/invitation.ts';
import { InvitationEntity } from './invitation.entity.ts';
import {
  addPerson,
  invitationToMail,
  lockPersonOfAddress,
  personOfAddress,
  replaceInvitations,
  useInvitation,
} from './invitations.sql.ts';
import { hashOf, newToken } from './one-time-token.ts';
import { SignInLimits } from './sign-in-limits.ts';
import type { Opened } from './passkey-sign-in.service.ts';

interface KnownPerson {
  readonly id: string;
  readonly isSelf: boolean;
  readonly hasWayIn: boolean;
  readonly holdsRoles: boolean;
}

interface InvitationToMail {
  readonly id: string;
  readonly expires: Date;
  readonly email: string;
  readonly name: string;
  readonly host: string;
}

const dayMs = 86_400_000;
const nobody = { isSelf: false, hasWayIn: false, holdsRoles: false };

/** The first way in, and the way back for who lost all others. */
@Injectable()
export class InvitationsService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly auditTrail: AuditTrail,
    private readonly outbox: Outbox,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly limits: SignInLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.register('invitation.mail', ({ invitationId }) => this.mail(invitationId));
  }

  /** Invites the person of an address, who is created if need be; an earlier invitation ends with it. */
  invite(actor: Actor, given: Invited): Promise<Outcome<SentInvitation, InviteReason>> {
    const { person: host } = actor;
    if (host === null) throw new Unauthenticated();
    return this.unitOfWork.run(actor, async (tx) => {
      const email = given.email.trim();
      await tx.manager.query(lockPersonOfAddress, [email]);
      const [known] = await tx.manager.query<KnownPerson[]>(personOfAddress, [email, host.id]);
      const decision = invite({
        ...given,
        ...(known ?? nobody),
        byAdministration: actor.role?.kind === 'administrator',
        isMailed: this.mailer.sends,
      });
      if (!decision.accepted) return decision;
      const personId = known?.id ?? (await added(tx, decision.fact));
      if (personId === null) return refuse('administrationOnly');
      return accept(await this.send(tx, personId, host.id, decision.fact.email));
    });
  }

  /** Opens the first session of who was invited. */
  async accept(
    actor: Actor,
    caller: Caller,
    token: string,
  ): Promise<Outcome<Opened, AcceptInvitationReason>> {
    if (!(await this.limits.mayTry(caller))) return refuse('tooManyTries');
    return this.unitOfWork.run(actor, async (tx) => {
      const [[used]] = await tx.manager.query<[{ id: string; personId: string }[], number]>(useInvitation, [
        hashOf(token),
        tx.now,
      ]);
      if (used === undefined) return refuse('invitationOver');
      const { id: invitationId, personId } = used;
      await this.auditTrail.record(tx, { act: 'invitation.accepted', invitationId, personId });
      const cookie = await this.accounts.openSession(tx, caller, personId, 'invitation');
      return accept({ personId, cookie });
    });
  }

  private async send(
    tx: Transaction,
    personId: string,
    invitedBy: string,
    email: string,
  ): Promise<SentInvitation> {
    await tx.manager.query(replaceInvitations, [personId]);
    const token = this.mailer.sends ? null : newToken();
    const expires = new Date(tx.now.getTime() + invitationDays * dayMs);
    const invitation = tx.manager.create(InvitationEntity, {
      personId,
      invitedBy,
      tokenHash: token === null ? null : hashOf(token),
      created: tx.now,
      expires,
    });
    await tx.manager.insert(InvitationEntity, invitation);
    const { id: invitationId } = invitation;
    await this.auditTrail.record(tx, {
      act: 'person.invited',
      personId,
      invitationId,
      mailed: token === null,
    });
    if (token === null) await this.outbox.publish(tx, { topic: 'invitation.mail', invitationId });
    return { email, expiresAt: expires.toISOString(), link: token === null ? null : this.link(token) };
  }

  /** The link is made here and nowhere kept; a second attempt to send makes a new one. */
  private async mail(invitationId: string): Promise<void> {
    await this.unitOfWork.run(system(randomUUID()), async (tx) => {
      const [invitation] = await tx.manager.query<InvitationToMail[]>(invitationToMail, [
        invitationId,
        tx.now,
      ]);
      if (invitation === undefined) return;
      const token = newToken();
      await tx.manager.update(InvitationEntity, { id: invitationId }, { tokenHash: hashOf(token) });
      await this.mailer.send({
        to: invitation.email,
        subject: 'Ihre Einladung zu Gremia',
        text: textOf(invitation, this.link(token)),
        messageId: `<${invitationId}@gremia>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    });
  }

  /** What stands after # is sent to no server and stands in no log. */
  private link(token: string): string {
    return new URL(`/einladung#${token}`, this.config.publicUrl).href;
  }
}

/** Null where somebody disabled has this address. */
async function added(tx: Transaction, { name, email }: Invited): Promise<string | null> {
  const [row] = await tx.manager.query<{ id: string }[]>(addPerson, [name, email]);
  return row?.id ?? null;
}

function textOf({ name, host, expires }: InvitationToMail, link: string): string {
  return [
    `Guten Tag ${name},`,
    '',
    `${host} lädt Sie zu Gremia ein. Dort fassen das Land und die Kommunen in Nordrhein-Westfalen ihre IT-Beschlüsse.`,
    '',
    'Mit diesem Link richten Sie Ihren Zugang ein:',
    link,
    '',
    `Er gilt einmal und bis zum ${germanDay(dateInBerlin(expires))}.`,
    'Haben Sie damit nicht gerechnet, müssen Sie nichts tun.',
    '',
  ].join('\n');
}
