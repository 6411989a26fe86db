import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import type { OpenIdReason } from '@gremia/domain/sign-in/openid';
import { type RemovePasskeyReason, removeWayIn } from '@gremia/domain/sign-in/passkey';
import { type RecentReason, recentMinutes, signedInRecently } from '@gremia/domain/sign-in/recent';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound, Unauthenticated } from '../../platform/graphql/errors.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import { Attempts, type LeavingFor } from './attempts.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { type Identity, IdentityProvider } from './identity-provider.ts';
import { ownPage } from './way-on.ts';
import { PersonsWaysIn } from './ways-in.ts';

/** Where the browser goes next, with the cookie by which it can come back. */
export interface Leave {
  readonly address: string;
  readonly cookie: string;
}

/** What came of coming back: the page to go to, with the cookie of a new session; null where the session goes on. */
export interface CameBack {
  readonly page: string;
  readonly cookie: string | null;
}

const known = `
  UPDATE person_identity SET last_used = $3 FROM person
  WHERE person_identity.issuer = $1 AND person_identity.subject = $2
    AND person.id = person_identity.person_id AND person.disabled_at IS NULL
  RETURNING person.id`;

const connect = `
  INSERT INTO person_identity (issuer, subject, person_id, created) VALUES ($1, $2, $3, $4)
  ON CONFLICT (issuer, subject) DO UPDATE SET last_used = person_identity.last_used
  RETURNING person_id AS "personId", created = $4 AS "isNew"`;

const forgetAccounts = 'DELETE FROM person_identity WHERE person_id = $1 RETURNING issuer';

/** Signing in by way of an identity provider: a person is known by issuer and subject, never by an address. */
@Injectable()
export class OpenIdSignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly provider: IdentityProvider,
    private readonly accounts: Accounts,
    private readonly limits: SignInLimits,
    private readonly auditTrail: AuditTrail,
    private readonly waysIn: PersonsWaysIn,
  ) {}

  get label(): string | null {
    return this.provider.settings?.label ?? null;
  }

  /**
   * Sends the browser to the provider; somebody who is signed in will connect the account that comes back.
   * @param wayOn the page of ours that wants to be opened by who arrives; any other address counts for none
   */
  async leave(
    actor: Actor,
    caller: Caller,
    wayOn: string | null = null,
  ): Promise<Outcome<Leave, OpenIdReason>> {
    const { settings } = this.provider;
    if (settings === null) throw new NotFound();
    if (!(await this.limits.mayTry(caller))) return refuse('tooManyTries');
    const purpose = await this.purposeOf(actor);
    if (!purpose.accepted) return purpose;
    const left = await this.provider.leave(settings, purpose.fact === 'showing' ? recentMinutes * 60 : null);
    if (left === null) return refuse('providerSilent');
    const cookie = await this.unitOfWork.run(actor, (tx) =>
      this.attempts.begin(tx, 'openIdConnect', {
        ...left.leaving,
        purpose: purpose.fact,
        wayOn: ownPage(wayOn),
      }),
    );
    return accept({ address: left.address, cookie });
  }

  /** Who signed in long ago connects nothing, but may show with a connected account who is there. */
  private purposeOf(actor: Actor): Promise<Outcome<LeavingFor, RecentReason>> {
    const { person } = actor;
    if (person === null) return Promise.resolve(accept('arriving'));
    return this.unitOfWork.run(actor, async (tx) => {
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (recent.accepted) return accept('connecting');
      const { identities } = await this.waysIn.of(tx, person.id);
      return identities > 0 ? accept('showing') : recent;
    });
  }

  /** @param query the query string with which the provider sent the browser back */
  async comeBack(actor: Actor, caller: Caller, query: string): Promise<Outcome<CameBack, OpenIdReason>> {
    const { settings } = this.provider;
    if (settings === null) throw new NotFound();
    if (!(await this.limits.mayTry(caller))) return refuse('tooManyTries');
    const leaving = await this.attempts.take(actor, caller, 'openIdConnect');
    if (leaving === null) return refuse('attemptOver');
    const identity = await this.provider.comeBack(settings, query, leaving);
    if (identity === null) return refuse('notAccepted');
    const { person } = actor;
    return this.unitOfWork.run(actor, (tx) => {
      if (person === null) return this.signIn(tx, caller, identity, { page: leaving.wayOn ?? '/start' });
      return leaving.purpose === 'connecting'
        ? this.connect(tx, person.id, identity)
        : this.signIn(tx, caller, identity, { page: '/konto?grund=again', hereId: person.id });
    });
  }

  /** Forgets all accounts of the person at the provider; where there is none, everything stays as it is. */
  disconnect(actor: Actor): Promise<Outcome<{ readonly connected: number }, RemovePasskeyReason>> {
    const { person } = actor;
    if (person === null) throw new Unauthenticated();
    return this.unitOfWork.run(actor, async (tx) => {
      const ways = await this.waysIn.of(tx, person.id);
      if (ways.identities === 0) return accept({ connected: 0 });
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (!recent.accepted) return recent;
      const decision = removeWayIn(ways, ways.identities);
      if (!decision.accepted) return decision;
      const [gone] = await tx.manager.query<[{ issuer: string }[], number]>(forgetAccounts, [person.id]);
      for (const { issuer } of gone)
        await this.auditTrail.record(tx, { act: 'identity.disconnected', personId: person.id, issuer });
      return accept({ connected: 0 });
    });
  }

  /** A new session for who is known; for the person who is here already nobody else's account will do. */
  private async signIn(
    tx: Transaction,
    caller: Caller,
    { issuer, subject }: Identity,
    { page, hereId }: { readonly page: string; readonly hereId?: string },
  ): Promise<Outcome<CameBack, OpenIdReason>> {
    const [[person]] = await tx.manager.query<[{ id: string }[], number]>(known, [issuer, subject, tx.now]);
    if (person === undefined) return refuse('notInvited');
    if (hereId !== undefined && hereId !== person.id) return refuse('belongsToAnother');
    const cookie = await this.accounts.openSession(tx, caller, person.id, 'openIdConnect');
    return accept({ page, cookie });
  }

  private async connect(
    tx: Transaction,
    personId: string,
    { issuer, subject }: Identity,
  ): Promise<Outcome<CameBack, OpenIdReason>> {
    const values = [issuer, subject, personId, tx.now];
    const [row] = await tx.manager.query<{ personId: string; isNew: boolean }[]>(connect, values);
    if (row?.personId !== personId) return refuse('belongsToAnother');
    if (row.isNew) await this.auditTrail.record(tx, { act: 'identity.connected', personId, issuer });
    return accept({ page: '/konto?grund=connected', cookie: null });
  }
}
