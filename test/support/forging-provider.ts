import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientId, clientSecret, LocalProvider } from './local-provider.ts';

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What is wrong with the ID token; nothing said is as it should be. */
export interface TokenLies {
  /** Replaces claims; one that is undefined is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly signed?: 'byAnotherKey' | 'notAtAll' | 'withTheSecret' | 'beforeItWasChanged';
}

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An identity provider with keys of its own that signs whatever it is told to: the worst that could answer us. */
export class ForgingProvider extends LocalProvider {
  lies: TokenLies = {};
  /** What the product wants to read again in the token. */
  nonce = '';
  private readonly own = keyPair();
  private readonly other = keyPair();

  constructor() {
    super('Fälscher');
  }

  start(): Promise<void> {
    return this.listen();
  }

  protected answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const answer = this.answers(url);
    response.writeHead(answer === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  }

  private answers(path: string): object | null {
    const { issuer } = this;
    switch (path) {
      case '/.well-known/openid-configuration':
        return {
          ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
          ...{
            jwks_uri: `${issuer}/jwks`,
            response_types_supported: ['code'],
            subject_types_supported: ['public'],
          },
          id_token_signing_alg_values_supported: ['RS256'],
        };
      case '/jwks':
        return {
          keys: [{ ...this.own.publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', alg: 'RS256' }],
        };
      case '/token':
        return { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: this.token() };
      default:
        return null;
    }
  }

  private token(): string {
    const now = Math.floor(Date.now() / 1000);
    const { claims = {}, signed } = this.lies;
    const right = {
      iss: this.issuer,
      sub: 'frieda',
      aud: clientId,
      iat: now,
      exp: now + 60,
      nonce: this.nonce,
    };
    const payload = base64({ ...right, ...claims });
    const text = (alg: string) => `${base64({ alg, kid: 'k' })}.${payload}`;
    const by = (key: KeyObject, content: string) =>
      sign('sha256', Buffer.from(content), key).toString('base64url');
    switch (signed) {
      case 'notAtAll':
        return `${text('none')}.`;
      case 'withTheSecret':
        return `${text('HS256')}.${createHmac('sha256', clientSecret).update(text('HS256')).digest('base64url')}`;
      case 'byAnotherKey':
        return `${text('RS256')}.${by(this.other.privateKey, text('RS256'))}`;
      case 'beforeItWasChanged':
        return `${text('RS256')}.${by(this.own.privateKey, `${base64({ alg: 'RS256' })}.${base64(right)}`)}`;
      default:
        return `${text('RS256')}.${by(this.own.privateKey, text('RS256'))}`;
    }
  }
}
