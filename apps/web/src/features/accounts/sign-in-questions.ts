import type { SignInWithPasskeyReason } from '@gremia/domain/sign-in/passkey';
import { question } from '../../platform/graphql/ask';

export interface SignInWays {
  /** The address at which passkeys work; null where there are none. */
  passkeyOrigin: string | null;
}

export const signInWaysText = `
  query SignInWays {
    signInWays {
      passkeyOrigin
    }
  }
`;

export const startPasskeySignInText = `
  mutation StartPasskeySignIn {
    startPasskeySignIn
  }
`;

export const signInWithPasskeyText = `
  mutation SignInWithPasskey($response: String!) {
    signInWithPasskey(response: $response) {
      __typename
      ... on SignInWithPasskeyRefused {
        reason
      }
    }
  }
`;

export type PasskeySignInAnswer =
  { __typename: 'SignedIn' } | { __typename: 'SignInWithPasskeyRefused'; reason: SignInWithPasskeyReason };

export const signInWays = question<{ signInWays: SignInWays }>(signInWaysText);
export const startPasskeySignIn = question<{ startPasskeySignIn: string }>(startPasskeySignInText);
export const signInWithPasskey = question<{ signInWithPasskey: PasskeySignInAnswer }, { response: string }>(
  signInWithPasskeyText,
);
