import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import type { SignInWithPasskeyReason } from '@gremia/domain/sign-in/passkey';
import { Inject, Injectable } from '@nestjs/common';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Caller } from '../../platform/access/caller.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import { Attempts } from './attempts.ts';
import { credentialIn } from './passkey-answers.ts';
import type { Asked } from './passkeys.service.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { type RelyingParty, relyingParty } from './relying-party.ts';
import { ShownPasskeys } from './shown-passkeys.ts';

/** Who came in, with the cookie that keeps the session. */
export interface Opened {
  readonly personId: string;
  readonly cookie: string;
}

/** Signing in with a passkey: nobody is asked for a name or an address, the device knows whose key it is. */
@Injectable()
export class PasskeySignInService {
  readonly party: RelyingParty | null;

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

  async start(actor: Actor): Promise<Asked> {
    const options = await generateAuthenticationOptions({
      rpID: this.offered().id,
      userVerification: 'required',
    });
    const { challenge } = options;
    const cookie = await this.unitOfWork.run(actor, (tx) =>
      this.attempts.begin(tx, 'passkey.signIn', { challenge }),
    );
    return { options: JSON.stringify(options), cookie };
  }

  /** Opens a session for whom the key belongs to. */
  async signIn(
    actor: Actor,
    caller: Caller,
    response: string,
  ): Promise<Outcome<Opened, SignInWithPasskeyReason>> {
    const party = this.offered();
    if (!(await this.limits.mayTry(caller, credentialIn(response)))) return refuse('tooManyTries');
    const attempt = await this.attempts.take(actor, caller, 'passkey.signIn');
    if (attempt === null) return refuse('attemptOver');
    return this.unitOfWork.run(actor, async (tx) => {
      const personId = await this.shown.ownerOf(tx, response, attempt.challenge, party);
      if (personId === null) return refuse('notAccepted');
      const cookie = await this.accounts.openSession(tx, caller, personId, 'passkey');
      return accept({ personId, cookie });
    });
  }

  private offered(): RelyingParty {
    if (this.party === null) throw new NotFound();
    return this.party;
  }
}
