import type { Actor } from '@gremia/domain/access/actor';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import type { Leaving } from './identity-provider.ts';
import { hashOf, newToken } from './one-time-token.ts';
import { SignInAttemptEntity } from './sign-in-attempt.entity.ts';

/** To come in, to connect the account that comes back, or to show with one that is connected who is there. */
export type LeavingFor = 'arriving' | 'connecting' | 'showing';

/** What each kind of attempt has to remember until it is finished. */
export interface AttemptDetails {
  'passkey.register': { readonly challenge: string };
  'passkey.signIn': { readonly challenge: string };
  'passkey.prove': { readonly challenge: string };
  openIdConnect: Leaving & {
    readonly purpose: LeavingFor;
    /** Where who arrives goes on; null: where everybody begins. */
    readonly wayOn: string | null;
  };
}

type Purpose = keyof AttemptDetails;

const cookieName = '__Host-gremia-anmeldung';
const cookieForm = new RegExp(`(?:^|; *)${cookieName}=([\\w-]{43})(?:;|$)`);
const minutes = 10;

/** Remembers what a browser has begun: bound to it by a cookie, to be finished once and within ten minutes. */
@Injectable()
export class Attempts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Returns the `Set-Cookie` header by which the browser can finish what it began. */
  async begin<Name extends Purpose>(
    tx: Transaction,
    purpose: Name,
    detail: AttemptDetails[Name],
  ): Promise<string> {
    const token = newToken();
    await tx.manager.query('DELETE FROM sign_in_attempt WHERE expires <= $1', [tx.now]);
    await tx.manager.insert(SignInAttemptEntity, {
      tokenHash: hashOf(token),
      purpose,
      personId: tx.actor.person?.id ?? null,
      detail,
      expires: new Date(tx.now.getTime() + minutes * 60_000),
    });
    return `${cookieName}=${token}; Path=/; Max-Age=${minutes * 60}; HttpOnly; Secure; SameSite=Lax`;
  }

  /**
   * What this browser began for this purpose and as this person; null if there is none, or it is over. It is gone
   * afterwards, whatever becomes of it: no answer can be tried twice.
   */
  take<Name extends Purpose>(
    actor: Actor,
    { cookies }: Caller,
    purpose: Name,
  ): Promise<AttemptDetails[Name] | null> {
    const token = cookieForm.exec(cookies)?.[1];
    if (token === undefined) return Promise.resolve(null);
    return this.unitOfWork.run(actor, async (tx) => {
      const [[row]] = await tx.manager.query<[{ detail: AttemptDetails[Name] }[], number]>(
        `DELETE FROM sign_in_attempt
         WHERE token_hash = $1 AND purpose = $2 AND expires > $3 AND person_id IS NOT DISTINCT FROM $4::uuid
         RETURNING detail`,
        [hashOf(token), purpose, tx.now, actor.person?.id ?? null],
      );
      return row?.detail ?? null;
    });
  }
}
