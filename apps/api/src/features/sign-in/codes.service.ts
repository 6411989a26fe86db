import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import { type ConfirmCodesReason, type StartCodesReason, useCode } from '@gremia/domain/sign-in/codes';
import { type RemovePasskeyReason, removeWayIn } from '@gremia/domain/sign-in/passkey';
import { signedInRecently } from '@gremia/domain/sign-in/recent';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import { AuditTrail } from '../../platform/audit/audit-trail.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { Unauthenticated } from '../../platform/graphql/errors.ts';
import { Mailer } from '../../platform/mail/mailer.ts';
import { addressForApp, newSecret, stepOf } from './code-of-app.ts';
import type { CodesSetUp, OwnCodes } from './dto/codes.ts';
import { PersonCodeEntity } from './person-code.entity.ts';
import { SealedSecrets } from './sealed-secrets.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { PersonsWaysIn } from './ways-in.ts';

const ownCodes = defineStatement(
  'signIn.ownCodes',
  `SELECT json_build_object('setUp',
     EXISTS (SELECT FROM person_code WHERE person_id = $1::uuid AND confirmed_at IS NOT NULL)) AS json`,
);

/** One-time codes of the person who asks: set up with an app, confirmed by a first code, removed. */
@Injectable()
export class CodesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: Reads,
    private readonly waysIn: PersonsWaysIn,
    private readonly limits: SignInLimits,
    private readonly auditTrail: AuditTrail,
    private readonly mailer: Mailer,
    private readonly sealed: SealedSecrets,
  ) {}

  async own(actor: Actor): Promise<OwnCodes> {
    const codes = await this.reads.json<OwnCodes>(ownCodes, [asking(actor).id]);
    return codes ?? { setUp: false };
  }

  /** Makes a secret and tells it, this once; one that was never confirmed is replaced. */
  async start(actor: Actor): Promise<Outcome<CodesSetUp, StartCodesReason>> {
    const { id: personId, name } = asking(actor);
    if (!this.mailer.sends || !this.sealed.isPossible) return refuse('noMail');
    return this.unitOfWork.run(actor, async (tx) => {
      const { codes } = await this.waysIn.of(tx, personId);
      if (codes > 0) return refuse('alreadySetUp');
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (!recent.accepted) return recent;
      const secret = newSecret();
      const row = { personId, ...this.sealed.seal(personId, secret), confirmedAt: null, lastStep: '0' };
      await tx.manager.upsert(PersonCodeEntity, row, ['personId']);
      return accept({ secret, address: addressForApp(secret, name) });
    });
  }

  /** From the first right code on they are a way in; that code is used up. */
  async confirm(actor: Actor, caller: Caller, code: string): Promise<Outcome<OwnCodes, ConfirmCodesReason>> {
    const { id: personId } = asking(actor);
    if (!(await this.limits.mayTry(caller, personId))) return refuse('tooManyTries');
    return this.unitOfWork.run(actor, async (tx) => {
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (!recent.accepted) return recent;
      await this.waysIn.of(tx, personId);
      const codes = await tx.manager.findOneBy(PersonCodeEntity, { personId });
      if (codes === null) return refuse('wrongCode');
      const secret = this.sealed.open(personId, codes);
      if (secret === null) return refuse('wrongCode');
      const used = useCode(stepOf(code, secret, tx.now), Number(codes.lastStep));
      if (!used.accepted) return used;
      const confirmed = { confirmedAt: tx.now, lastStep: String(used.fact.step) };
      await tx.manager.update(PersonCodeEntity, { personId }, confirmed);
      await this.auditTrail.record(tx, { act: 'codes.setUp', personId });
      return accept({ setUp: true });
    });
  }

  /** What is not set up is left as it is. */
  remove(actor: Actor): Promise<Outcome<OwnCodes, RemovePasskeyReason>> {
    const { id: personId } = asking(actor);
    return this.unitOfWork.run(actor, async (tx) => {
      const ways = await this.waysIn.of(tx, personId);
      if (ways.codes === 0) return accept({ setUp: false });
      const recent = signedInRecently({ ...actor, now: tx.now });
      if (!recent.accepted) return recent;
      const decision = removeWayIn(ways);
      if (!decision.accepted) return decision;
      await tx.manager.delete(PersonCodeEntity, { personId });
      await this.auditTrail.record(tx, { act: 'codes.removed', personId });
      return accept({ setUp: false });
    });
  }
}

function asking({ person }: Actor): { readonly id: string; readonly name: string } {
  if (person === null) throw new Unauthenticated();
  return person;
}
