import { Inject, Injectable } from '@nestjs/common';
import * as openId from 'openid-client';
import { CONFIG, type Config, type OpenIdSettings } from '../../platform/config/config.ts';
import { Log } from '../../platform/http/log.ts';

/** What has to be remembered between leaving for the provider and coming back. */
export interface Leaving {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** So many seconds at most may have passed since the person signed in there; null where that does not matter. */
  readonly maxAge: number | null;
}

/** Who somebody is for the provider. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

const scope = 'openid';

/** The identity provider of the configuration: authorisation code with PKCE, state and nonce (OpenID Connect Core 3.1). */
@Injectable()
export class IdentityProvider {
  readonly settings: OpenIdSettings | null;
  private readonly returnAddress: string;
  private discovered: Promise<openId.Configuration> | null = null;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly log: Log,
  ) {
    this.settings = config.openId;
    this.returnAddress = new URL('/anmelden/rueckkehr', config.publicUrl).href;
  }

  /** Where the browser goes, and what to remember; null if the provider does not answer. */
  async leave(
    settings: OpenIdSettings,
    maxAge: number | null,
  ): Promise<{ address: string; leaving: Leaving } | null> {
    const provider = await this.weigh('The identity provider does not answer', () => this.discover(settings));
    if (provider === null) return null;
    const verifier = openId.randomPKCECodeVerifier();
    const leaving = { verifier, state: openId.randomState(), nonce: openId.randomNonce(), maxAge };
    const address = openId.buildAuthorizationUrl(provider, {
      redirect_uri: this.returnAddress,
      scope,
      state: leaving.state,
      nonce: leaving.nonce,
      code_challenge: await openId.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(maxAge === null ? {} : { max_age: String(maxAge) }),
    });
    return { address: address.href, leaving };
  }

  /** Who came back with this query string; null if anything about it does not hold. */
  async comeBack(settings: OpenIdSettings, query: string, leaving: Leaving): Promise<Identity | null> {
    const address = new URL(this.returnAddress);
    address.search = query;
    const tokens = await this.weigh('The answer of the identity provider does not hold', async () =>
      openId.authorizationCodeGrant(await this.discover(settings), address, {
        pkceCodeVerifier: leaving.verifier,
        expectedState: leaving.state,
        expectedNonce: leaving.nonce,
        idTokenExpected: true,
        ...(leaving.maxAge === null ? {} : { maxAge: leaving.maxAge }),
      }),
    );
    const claims = tokens?.claims();
    return claims ? { issuer: claims.iss, subject: claims.sub } : null;
  }

  /** Asked once; after a failure again. */
  private discover({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<openId.Configuration> {
    // The ID token comes from the provider itself; that it was signed there is checked all the same.
    const execute = [openId.enableNonRepudiationChecks];
    if (issuer.startsWith('http:')) execute.push(openId.allowInsecureRequests);
    this.discovered ??= openId
      .discovery(new URL(issuer), clientId, clientSecret, undefined, { execute })
      .catch((error: unknown) => {
        this.discovered = null;
        throw error;
      });
    return this.discovered;
  }

  /** The library throws whatever is wrong: that is our no, told to the log only. */
  private async weigh<T>(message: string, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (err) {
      this.log.warn({ err }, message);
      return null;
    }
  }
}
