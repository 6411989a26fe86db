import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

interface Asked {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
  readonly user?: { readonly id: string };
}

/** What a device does otherwise than it should. */
export interface Lies {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  /** Whether the person was verified (PIN, finger): bit 2 of the flags. */
  readonly verified?: boolean;
  readonly counter?: number;
}

const present = 0x01;
const verified = 0x04;
const holdsCredential = 0x40;

/** A device with one passkey (Web Authentication, ES256, no attestation), for pages at `origin`. */
export class SoftwarePasskey {
  readonly id = randomBytes(32).toString('base64url');
  private readonly key: KeyObject;
  private readonly point: { x: string; y: string };
  private counter = 0;
  private userHandle: string | undefined;

  constructor(private readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.key = privateKey;
    this.point = { x, y };
  }

  /** RegistrationResponseJSON as text, for PublicKeyCredentialCreationOptions as text. */
  make(options: string, lies: Lies = {}): string {
    const asked = read(options);
    this.userHandle = asked.user?.id;
    const data = Buffer.concat([this.authenticatorData(asked, lies, holdsCredential), this.credential()]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(data)],
    ]);
    // CBOR takes what we put together here.
    const attestationObject = isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]);
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', asked, lies),
      attestationObject: Buffer.from(attestationObject).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** AuthenticationResponseJSON as text, for PublicKeyCredentialRequestOptions as text. */
  show(options: string, lies: Lies = {}): string {
    const asked = read(options);
    const data = this.authenticatorData(asked, lies);
    const clientDataJSON = this.clientData('webauthn.get', asked, lies);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    return this.answer({
      clientDataJSON,
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', Buffer.concat([data, hash]), this.key).toString('base64url'),
      userHandle: this.userHandle,
    });
  }

  private answer(response: object): string {
    const { id } = this;
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  private clientData(type: string, asked: Asked, { challenge, origin }: Lies): string {
    const data = { type, challenge: challenge ?? asked.challenge, origin: origin ?? this.origin };
    return Buffer.from(JSON.stringify({ ...data, crossOrigin: false })).toString('base64url');
  }

  private authenticatorData(asked: Asked, lies: Lies, flags = 0): Buffer {
    const rpId = lies.rpId ?? asked.rpId ?? asked.rp?.id ?? '';
    const counter = Buffer.alloc(4);
    this.counter = lies.counter ?? this.counter + 1;
    counter.writeUInt32BE(this.counter);
    const all = flags | present | (lies.verified === false ? 0 : verified);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([all]), counter]);
  }

  /** The attested credential data: no make, the id, the public key as COSE has it (RFC 9053, 7.1.1). */
  private credential(): Buffer {
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(this.point.x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(this.point.y, 'base64url'))],
    ]);
    const key = isoCBOR.encode(cose as Parameters<typeof isoCBOR.encode>[0]);
    return Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(key)]);
  }
}

function read(options: string): Asked {
  // What the product asks has the form of the standard; the device only looks at these.
  return JSON.parse(options) as Asked;
}
