import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../../platform/graphql/errors.ts';
import { Log } from '../../platform/http/log.ts';
import type { RelyingParty } from './relying-party.ts';

const longestAnswer = 20_000;

/** Weighs what a device answered to our challenge; what is wrong with an answer is told to the log only. */
@Injectable()
export class PasskeyAnswers {
  constructor(private readonly log: Log) {}

  /** The credential that the device made, null if the answer does not hold. */
  async made(text: string, challenge: string, party: RelyingParty): Promise<WebAuthnCredential | null> {
    // The library checks every part of it.
    const response = read(text) as RegistrationResponseJSON;
    const verified = await this.weigh(() =>
      verifyRegistrationResponse({ response, ...expected(challenge, party) }),
    );
    return verified?.registrationInfo?.credential ?? null;
  }

  /** How often the device says it has signed by now, null if the answer does not hold. */
  async shown(
    text: string,
    challenge: string,
    party: RelyingParty,
    credential: WebAuthnCredential,
  ): Promise<number | null> {
    // The library checks every part of it.
    const response = read(text) as AuthenticationResponseJSON;
    const verified = await this.weigh(() =>
      verifyAuthenticationResponse({ response, credential, ...expected(challenge, party) }),
    );
    return verified?.verified ? verified.authenticationInfo.newCounter : null;
  }

  /** What the library says of a wrong answer is an error: that is our no. */
  private async weigh<T>(verify: () => Promise<T>): Promise<T | null> {
    try {
      return await verify();
    } catch (err) {
      this.log.info({ err }, 'The answer of a device does not hold');
      return null;
    }
  }
}

function expected(challenge: string, { id, origin }: RelyingParty) {
  return {
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  };
}

/** The id of the credential in an answer. */
export function credentialIn(text: string): string {
  return read(text).id;
}

function read(text: string): { readonly id: string } {
  const answer = text.length <= longestAnswer ? parsed(text) : null;
  if (typeof answer !== 'object' || answer === null || !('id' in answer) || typeof answer.id !== 'string')
    throw new InvalidInput('Erwartet wird die Antwort des Geräts als JSON.');
  return { ...answer, id: answer.id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
