import { graphql, type ResultOf } from '../../platform/graphql/graphql';

export const GivenFragment = graphql(`
  fragment GivenAuthorisation on ProviderAuthorisation {
    id
    body {
      key
      name
    }
    provider {
      key
      name
    }
    kind
    procedures {
      slug
      name
    }
    validFrom
    validTo
    phase
    endedAt
  }
`);

export const AuthorisationsQuery = graphql(
  `
    query Authorisations($key: ID!) {
      authorisations(publicBodyKey: $key) {
        key
        name
        usualProviderKey
        authorisations {
          ...GivenAuthorisation
        }
        providers {
          key
          name
        }
        procedures {
          slug
          name
        }
      }
    }
  `,
  [GivenFragment],
);

export type AuthorisationsOfBody = ResultOf<typeof AuthorisationsQuery>['authorisations'];
export type GivenAuthorisation = ResultOf<typeof GivenFragment>;

export const AuthoriseMutation = graphql(`
  mutation AuthoriseProvider($input: AuthoriseProviderInput!, $intent: ID!) {
    acted: authoriseProvider(input: $input, intent: $intent) {
      __typename
      ... on AuthoriseProviderRefused {
        reason
      }
    }
  }
`);

export const EndMutation = graphql(`
  mutation EndAuthorisation($id: ID!) {
    acted: endAuthorisation(id: $id) {
      __typename
      id
    }
  }
`);
