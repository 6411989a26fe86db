import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { BasisFragment } from './basis-link';
import { HeldUpFragment } from './deadline-note';

export const MunicipalityQuery = graphql(
  `
    query Municipality($key: ID!) {
      municipality(key: $key) {
        key
        name
        shortName
        kind
        kreisfrei
        kreisKey
        kreisName
        regionName
        population
        asOf
        formerly {
          kind
          key
          name
          on
          source
        }
        website
        source
        providerName
        providerConfidence
        duties {
          dueOn
          pausedSince
          agreedDueOn
          bindingSince
          told
          state
          stateOn
          overdue
          example
          evidence {
            id
            name
            sizeInBytes
          }
          decision {
            slug
            title
            endedOn
            ...Basis
            ...HeldUp
          }
        }
        recommendations {
          told
          state
          decision {
            slug
            title
            ...Basis
          }
        }
      }
    }
  `,
  [BasisFragment, HeldUpFragment],
);

export type Municipality = ResultOf<typeof MunicipalityQuery>['municipality'];
export type Duty = Municipality['duties'][number];
