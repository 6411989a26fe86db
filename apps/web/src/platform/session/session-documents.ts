import { graphql } from '../graphql/graphql';

export const ViewerQuery = graphql(`
  query Viewer {
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
      }
      roles {
        id
        kind
        label
        objectLabel
      }
      demo
    }
  }
`);

export const SignInAsDemoPerson = graphql(`
  mutation SignInAsDemoPerson($personId: ID!) {
    signInAsDemoPerson(personId: $personId) {
      person {
        id
      }
    }
  }
`);

export const SwitchRole = graphql(`
  mutation SwitchRole($roleId: ID!) {
    switchRole(roleId: $roleId) {
      currentRole {
        id
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);
