import type { SignInWithPasskeyReason } from '@gremia/domain/sign-in/passkey';
import type { AcceptInvitationReason } from '@gremia/domain/sign-in/invitation';
import type { SignInWithCodeReason } from '@gremia/domain/sign-in/codes';
import type { OpenIdReason } from '@gremia/domain/sign-in/openid';
import { question } from '../../platform/graphql/ask';

export interface SignInWays {
  /** The address at which passkeys work; null where there are none. */
  passkeyOrigin: string | null;
  /** How the identity provider is called; null where there is none. */
  providerLabel: string | null;
  /** Whether a link by e-mail with a one-time code is possible. */
  mailLink: boolean;
}

export const signInWaysText = `
  query SignInWays {
    signInWays {
      passkeyOrigin
      providerLabel
      mailLink
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

export const leaveForProviderText = `
  mutation LeaveForProvider($wayOn: String) {
    leaveForProvider(wayOn: $wayOn) {
      __typename
      ... on IdentityProviderAddress {
        address
      }
      ... on LeaveForProviderRefused {
        reason
      }
    }
  }
`;

export const acceptInvitationText = `
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      __typename
      ... on AcceptInvitationRefused {
        reason
      }
    }
  }
`;

export const requestSignInLinkText = `
  mutation RequestSignInLink($email: String!) {
    requestSignInLink(email: $email)
  }
`;

export const signInWithCodeText = `
  mutation SignInWithCode($token: String!, $code: String!) {
    signInWithCode(token: $token, code: $code) {
      __typename
      ... on SignInWithCodeRefused {
        reason
      }
    }
  }
`;

export type CodeAnswer =
  { __typename: 'SignedIn' } | { __typename: 'SignInWithCodeRefused'; reason: SignInWithCodeReason };

export type LeaveAnswer =
  | { __typename: 'IdentityProviderAddress'; address: string }
  | { __typename: 'LeaveForProviderRefused'; reason: OpenIdReason };

export type InvitationAnswer =
  { __typename: 'SignedIn' } | { __typename: 'AcceptInvitationRefused'; reason: AcceptInvitationReason };

export type PasskeySignInAnswer =
  { __typename: 'SignedIn' } | { __typename: 'SignInWithPasskeyRefused'; reason: SignInWithPasskeyReason };

export const signInWays = question<{ signInWays: SignInWays }>(signInWaysText);
export const startPasskeySignIn = question<{ startPasskeySignIn: string }>(startPasskeySignInText);
export const signInWithPasskey = question<{ signInWithPasskey: PasskeySignInAnswer }, { response: string }>(
  signInWithPasskeyText,
);
export const leaveForProvider = question<{ leaveForProvider: LeaveAnswer }, { wayOn?: string | null }>(
  leaveForProviderText,
);
export const acceptInvitation = question<{ acceptInvitation: InvitationAnswer }, { token: string }>(
  acceptInvitationText,
);
export const requestSignInLink = question<{ requestSignInLink: boolean }, { email: string }>(
  requestSignInLinkText,
);
export const signInWithCode = question<{ signInWithCode: CodeAnswer }, { token: string; code: string }>(
  signInWithCodeText,
);
