import type { Actor } from '@gremia/domain/access/actor';
import { accept, type Outcome, refuse } from '@gremia/domain/kernel/outcome';
import type { SignInWithPasskeyReason } from '@gremia/domain/sign-in/passkey';
import { Inject, Injectable } from '@nestjs/common';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Caller } from '../../platform/access/caller.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Accounts } from '../accounts/accounts.public.ts';
import { Attempts } from './attempts.ts';
import { credentialIn, PasskeyAnswers } from './passkey-answers.ts';
import type { Asked } from './passkeys.service.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { type RelyingParty, relyingParty } from './relying-party.ts';

interface StoredPasskey {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: Buffer<ArrayBuffer>;
  readonly counter: string;
}

/** Who came in, with the cookie that keeps the session. */
export interface Opened {
  readonly personId: string;
  readonly cookie: string;
}

const find = `
  SELECT passkey.id, passkey.person_id AS "personId", passkey.public_key AS "publicKey", passkey.counter
  FROM passkey JOIN person ON person.id = passkey.person_id AND person.disabled_at IS NULL
  WHERE passkey.credential_id = $1 FOR UPDATE OF passkey`;

/** Signing in with a passkey: nobody is asked for a name or an address, the device knows whose key it is. */
@Injectable()
export class PasskeySignInService {
  readonly party: RelyingParty | null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly attempts: Attempts,
    private readonly answers: PasskeyAnswers,
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
      const personId = await this.shown(tx, response, attempt.challenge, party);
      if (personId === null) return refuse('notAccepted');
      const cookie = await this.accounts.openSession(tx, caller, personId, 'passkey');
      return accept({ personId, cookie });
    });
  }

  /** Whose key signed the challenge; its count is noted. Null if nobody's, or it does not hold. */
  private async shown(
    tx: Transaction,
    response: string,
    challenge: string,
    party: RelyingParty,
  ): Promise<string | null> {
    const [stored] = await tx.manager.query<StoredPasskey[]>(find, [credentialIn(response)]);
    if (stored === undefined) return null;
    const credential = {
      id: credentialIn(response),
      publicKey: new Uint8Array(stored.publicKey),
      counter: Number(stored.counter),
    };
    const counter = await this.answers.shown(response, challenge, party, credential);
    if (counter === null) return null;
    const values = [stored.id, counter, tx.now];
    await tx.manager.query('UPDATE passkey SET counter = $2, last_used = $3 WHERE id = $1', values);
    return stored.personId;
  }

  private offered(): RelyingParty {
    if (this.party === null) throw new NotFound();
    return this.party;
  }
}
