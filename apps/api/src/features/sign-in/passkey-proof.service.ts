import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import type { ProveWithPasskeyReason, StartPasskeyProofReason } from '@gremia/domain/sign-in/passkey';
import { Inject, Injectable } from '@nestjs/common';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Caller } from '../../platform/access/caller.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound, Unauthenticated } from '../../platform/graphql/errors.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import { Attempts } from './attempts.ts';
import { PasskeyEntity } from './passkey.entity.ts';
import type { Asked } from './passkeys.service.ts';
import { type RelyingParty, relyingParty } from './relying-party.ts';
import { ShownPasskeys } from './shown-passkeys.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** Who is signed in shows a passkey once more, before an act for which the board asks for it. */
@Injectable()
export class PasskeyProofService {
  private readonly party: RelyingParty | null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly shown: ShownPasskeys,
    private readonly accounts: Accounts,
    private readonly limits: SignInLimits,
    @Inject(CONFIG) config: Config,
  ) {
    this.party = relyingParty(config.publicUrl);
  }

  /** Asks the device for one of the own keys; refuses where there is none. */
  start(actor: Actor): Promise<Outcome<Asked, StartPasskeyProofReason>> {
    const { id } = this.offered();
    const personId = idOf(actor);
    return this.unitOfWork.run(actor, async (tx) => {
      const own = await tx.manager.findBy(PasskeyEntity, { personId });
      if (own.length === 0) return refuse('noPasskey');
      const options = await generateAuthenticationOptions({
        rpID: id,
        userVerification: 'required',
        allowCredentials: own.map(({ credentialId }) => ({ id: credentialId })),
      });
      const { challenge } = options;
      const cookie = await this.attempts.begin(tx, 'passkey.prove', { challenge });
      return accept({ options: JSON.stringify(options), cookie });
    });
  }

  /** Notes the proof in the session that asks; the key of somebody else proves nothing. */
  async prove(
    actor: Actor,
    caller: Caller,
    response: string,
  ): Promise<Outcome<{ readonly provenAt: Date }, ProveWithPasskeyReason>> {
    const party = this.offered();
    const personId = idOf(actor);
    if (!(await this.limits.mayProve(personId))) return refuse('tooManyTries');
    const attempt = await this.attempts.take(actor, caller, 'passkey.prove');
    if (attempt === null) return refuse('attemptOver');
    return this.unitOfWork.run(actor, async (tx) => {
      const ownerId = await this.shown.ownerOf(tx, response, attempt.challenge, party);
      if (ownerId !== personId) return refuse('notAccepted');
      if (!(await this.accounts.noteProof(tx, caller, personId))) throw new Unauthenticated();
      return accept({ provenAt: tx.now });
    });
  }

  private offered(): RelyingParty {
    if (this.party === null) throw new NotFound();
    return this.party;
  }
}

function idOf({ person }: Actor): string {
  if (person === null) throw new Unauthenticated();
  return person.id;
}
