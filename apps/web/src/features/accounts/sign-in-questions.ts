import type { SignInWithPasskeyReason } from '@gremia/domain/sign-in/passkey';
import type { AcceptInvitationReason } from '@gremia/domain/sign-in/invitation';
import type { OpenIdReason } from '@gremia/domain/sign-in/openid';
import { question } from '../../platform/graphql/ask';

export interface SignInWays {
  /** The address at which passkeys work; null where there are none. */
  passkeyOrigin: string | null;
  /** How the identity provider is called; null where there is none. */
  providerLabel: string | null;
}

export const signInWaysText = `
  query SignInWays {
    signInWays {
      passkeyOrigin
      providerLabel
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
  mutation LeaveForProvider {
    leaveForProvider {
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
export const leaveForProvider = question<{ leaveForProvider: LeaveAnswer }>(leaveForProviderText);
export const acceptInvitation = question<{ acceptInvitation: InvitationAnswer }, { token: string }>(
  acceptInvitationText,
);
