import type { ProveWithPasskeyReason, StartPasskeyProofReason } from '@gremia/domain/sign-in/passkey';
import { question } from '../graphql/ask';

export const proofWaysText = `
  query ProofWays {
    signInWays {
      passkeyOrigin
    }
    ownPasskeys {
      id
    }
  }
`;

export const startPasskeyProofText = `
  mutation StartPasskeyProof {
    startPasskeyProof {
      __typename
      ... on AskedPasskeyProof {
        options
      }
      ... on StartPasskeyProofRefused {
        reason
      }
    }
  }
`;

export const proveWithPasskeyText = `
  mutation ProveWithPasskey($response: String!) {
    proveWithPasskey(response: $response) {
      __typename
      ... on ProveWithPasskeyRefused {
        reason
      }
    }
  }
`;

export interface ProofWays {
  signInWays: {
    /** The address at which passkeys work; null where there are none. */
    passkeyOrigin: string | null;
  };
  ownPasskeys: { id: string }[];
}

export type StartProofAnswer =
  | { __typename: 'AskedPasskeyProof'; options: string }
  | { __typename: 'StartPasskeyProofRefused'; reason: StartPasskeyProofReason };

export type ProofAnswer =
  { __typename: 'PasskeyProof' } | { __typename: 'ProveWithPasskeyRefused'; reason: ProveWithPasskeyReason };

export const proofWays = question<ProofWays>(proofWaysText);
export const startPasskeyProof = question<{ startPasskeyProof: StartProofAnswer }>(startPasskeyProofText);
export const proveWithPasskey = question<{ proveWithPasskey: ProofAnswer }, { response: string }>(
  proveWithPasskeyText,
);
