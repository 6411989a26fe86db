import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.ts';
import { credentialIn, PasskeyAnswers } from './passkey-answers.ts';
import type { RelyingParty } from './relying-party.ts';

interface StoredPasskey {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: Buffer<ArrayBuffer>;
  readonly counter: string;
}

const find = `
  SELECT passkey.id, passkey.person_id AS "personId", passkey.public_key AS "publicKey", passkey.counter
  FROM passkey JOIN person ON person.id = passkey.person_id AND person.disabled_at IS NULL
  WHERE passkey.credential_id = $1 FOR UPDATE OF passkey`;

/** Weighs a passkey that was shown against those that are known. */
@Injectable()
export class ShownPasskeys {
  constructor(private readonly answers: PasskeyAnswers) {}

  /** Whose key signed the challenge; its count is noted. Null if nobody's, or it does not hold. */
  async ownerOf(
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
}
