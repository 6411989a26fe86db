import type { RoleKind } from '@gremia/domain/access/actor';
import { question } from '../graphql/ask';

export interface Role {
  id: string;
  kind: RoleKind;
  label: string;
  /** For what the role is held: a board, a public body; null for the whole. */
  objectLabel: string | null;
  /** Its part of an address: the slug of a board, the key of a public body. */
  objectKey: string | null;
}

export interface Viewer {
  person: { id: string; name: string };
  currentRole: Role | null;
  roles: Role[];
}

export const viewerText = `
  query Viewer {
    demo
    viewer {
      person {
        id
        name
      }
      currentRole {
        id
        kind
        label
        objectLabel
        objectKey
      }
      roles {
        id
        kind
        label
        objectLabel
        objectKey
      }
    }
  }
`;

export const signInText = `
  mutation SignInAsDemoPerson($personId: ID!) {
    signInAsDemoPerson(personId: $personId) {
      person {
        id
      }
    }
  }
`;

export const switchRoleText = `
  mutation SwitchRole($roleId: ID!) {
    switchRole(roleId: $roleId) {
      currentRole {
        id
      }
    }
  }
`;

export const signOutText = `
  mutation SignOut {
    signOut
  }
`;

export const viewerQuestion = question<{ demo: boolean; viewer: Viewer | null }>(viewerText);
export const signIn = question<object, { personId: string }>(signInText);
export const switchRole = question<object, { roleId: string }>(switchRoleText);
export const signOut = question<object>(signOutText);
