import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import {
  namePasskey,
  type RegisterPasskeyReason,
  type RemovePasskeyReason,
  removeWayIn,
} from '@gremia/domain/sign-in/passkey';
import { type RecentReason, signedInRecently } from '@gremia/domain/sign-in/recent';
import { Inject, Injectable } from '@nestjs/common';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import type { Caller } from '../../platform/access/caller.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { isDuplicate } from '../../platform/database/database-errors.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound, Unauthenticated } from '../../platform/graphql/errors.ts';
import { Attempts } from './attempts.ts';
import type { OwnPasskey } from './dto/own-passkey.ts';
import { PasskeyAnswers } from './passkey-answers.ts';
import { PasskeyEntity } from './passkey.entity.ts';
import { type RelyingParty, relyingParty } from './relying-party.ts';
import { PersonsWaysIn } from './ways-in.ts';

/** What a browser is asked, with the cookie by which it can answer. */
export interface Asked {
  readonly options: string;
  readonly cookie: string;
}

const passkeysOfPerson = defineStatement(
  'signIn.passkeysOfPerson',
  `SELECT coalesce(json_agg(json_build_object(
     'id', id, 'name', name, 'createdAt', created, 'lastUsedAt', last_used
   ) ORDER BY id), '[]') AS json
   FROM passkey WHERE person_id = $1::uuid`,
);

/** The passkeys of the person who asks: made, named, removed. */
@Injectable()
export class PasskeysService {
  private readonly party: RelyingParty | null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: Reads,
    private readonly attempts: Attempts,
    private readonly answers: PasskeyAnswers,
    private readonly waysIn: PersonsWaysIn,
    private readonly auditTrail: AuditTrail,
    @Inject(CONFIG) config: Config,
  ) {
    this.party = relyingParty(config.publicUrl);
  }

  async list(actor: Actor): Promise<readonly OwnPasskey[]> {
    return (await this.reads.json<readonly OwnPasskey[]>(passkeysOfPerson, [asking(actor).id])) ?? [];
  }

  /** Asks the device for a new key; those it has already are named, so that it makes no second one. */
  start(actor: Actor): Promise<Outcome<Asked, RecentReason>> {
    const party = this.offered();
    const person = asking(actor);
    return this.unitOfWork.run(actor, async (tx) => {
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (!recent.accepted) return recent;
      const existing = await existingOf(tx, person.id);
      const options = await generateRegistrationOptions({
        rpName: 'Gremia',
        rpID: party.id,
        userName: person.name,
        userDisplayName: person.name,
        userID: new Uint8Array(Buffer.from(person.id)),
        excludeCredentials: existing.map(({ credentialId }) => ({ id: credentialId })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      const { challenge } = options;
      const cookie = await this.attempts.begin(tx, 'passkey.register', { challenge });
      return accept({ options: JSON.stringify(options), cookie });
    });
  }

  /** Keeps the key that the device made; that it was asked for by who is there, `start` has seen to. */
  async register(
    actor: Actor,
    caller: Caller,
    given: { readonly name: string; readonly response: string },
  ): Promise<Outcome<OwnPasskey, RegisterPasskeyReason>> {
    const party = this.offered();
    const { id: personId } = asking(actor);
    const attempt = await this.attempts.take(actor, caller, 'passkey.register');
    if (attempt === null) return refuse('attemptOver');
    const credential = await this.answers.made(given.response, attempt.challenge, party);
    if (credential === null) return refuse('notVerified');
    return this.unitOfWork.run(actor, async (tx) => {
      const { passkeys } = await this.waysIn.of(tx, personId);
      const named = namePasskey(given.name, passkeys);
      if (!named.accepted) return named;
      const passkey = tx.manager.create(PasskeyEntity, {
        personId,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey),
        counter: String(credential.counter),
        transports: credential.transports ?? [],
        name: named.fact.name,
        created: tx.now,
      });
      const isNew = await inserted(tx, passkey);
      if (!isNew) return refuse('notVerified');
      await this.auditTrail.record(tx, { act: 'passkey.registered', personId, passkeyId: passkey.id });
      return accept({
        id: passkey.id,
        name: passkey.name,
        createdAt: tx.now.toISOString(),
        lastUsedAt: null,
      });
    });
  }

  /** Removes one of the own; one that is gone, or is somebody else's, leaves everything as it is. */
  remove(actor: Actor, passkeyId: string): Promise<Outcome<{ readonly id: string }, RemovePasskeyReason>> {
    const { id: personId } = asking(actor);
    return this.unitOfWork.run(actor, async (tx) => {
      const ways = await this.waysIn.of(tx, personId);
      const isOwn = await tx.manager.existsBy(PasskeyEntity, { id: passkeyId, personId });
      if (!isOwn) return accept({ id: passkeyId });
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (!recent.accepted) return recent;
      const decision = removeWayIn(ways);
      if (!decision.accepted) return decision;
      await tx.manager.delete(PasskeyEntity, { id: passkeyId });
      await this.auditTrail.record(tx, { act: 'passkey.removed', personId, passkeyId });
      return accept({ id: passkeyId });
    });
  }

  private offered(): RelyingParty {
    if (this.party === null) throw new NotFound();
    return this.party;
  }
}

/** False where somebody has registered this key before. */
async function inserted(tx: Transaction, passkey: PasskeyEntity): Promise<boolean> {
  try {
    await tx.manager.insert(PasskeyEntity, passkey);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

function existingOf(tx: Transaction, personId: string): Promise<readonly PasskeyEntity[]> {
  return tx.manager.findBy(PasskeyEntity, { personId });
}

function asking({ person }: Actor): { readonly id: string; readonly name: string } {
  if (person === null) throw new Unauthenticated();
  return person;
}
