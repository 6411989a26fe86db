import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { Log } from '../../platform/http/log.ts';

/** A secret as it is stored. */
export interface SealedSecret {
  /** In base 64: nonce, tag, text; the bare secret while `keyId` is null. */
  readonly secret: string;
  readonly keyId: string | null;
}

const algorithm = 'aes-256-gcm';
// NIST SP 800-38D, 8.2 and 5.2.1.2: a nonce of 96 bits, a tag of 128.
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts the secrets of one-time codes: who reads the database, or a copy of it, can make no codes. */
@Injectable()
export class SealedSecrets {
  /** The first one encrypts; all of them decrypt. */
  private readonly keys: ReadonlyMap<string, Buffer>;

  constructor(
    @Inject(CONFIG) { codesKeys }: Config,
    private readonly log: Log,
  ) {
    this.keys = new Map(codesKeys.map((key) => [idOf(key), key]));
  }

  /** Without a key there are no one-time codes. */
  get isPossible(): boolean {
    return this.keys.size > 0;
  }

  /** Bound to its person: in the row of somebody else it opens nothing. */
  seal(personId: string, secret: string): SealedSecret {
    const [first] = this.keys;
    if (first === undefined) throw new Error('There is no key for one-time codes');
    const [keyId, key] = first;
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(
      Buffer.from(personId),
    );
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return { secret: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64'), keyId };
  }

  /** Null where the key is not there any more, or the row was tampered with; the log says so. */
  open(personId: string, { secret, keyId }: SealedSecret): string | null {
    if (keyId === null) return secret;
    const key = this.keys.get(keyId);
    if (key === undefined) {
      this.log.error({ keyId }, 'The key of one-time codes is missing in CODES_KEY');
      return null;
    }
    try {
      return decrypted(personId, Buffer.from(secret, 'base64'), key);
    } catch (err) {
      this.log.error({ err, personId }, 'The secret of one-time codes does not fit its key');
      return null;
    }
  }

  /** Whether it is encrypted with the key that encrypts today. */
  isCurrent({ keyId }: SealedSecret): boolean {
    const [current] = this.keys.keys();
    return keyId !== null && keyId === current;
  }
}

function decrypted(personId: string, sealed: Buffer, key: Buffer): string {
  const nonce = sealed.subarray(0, nonceBytes);
  const text = sealed.subarray(nonceBytes + tagBytes);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(personId))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}

/** Tells keys apart and tells nothing of them. */
function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}
