import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { NeedFragment } from './need-list';

export const StandardQuery = graphql(
  `
    query Standard($slug: ID!) {
      standard(slug: $slug) {
        slug
        name
        kind
        bindingness
        state
        statusText
        operator
        version
        purpose
        bindsMunicipalities
        competence
        source
        provenance
        decision {
          number
          slug
          title
          date
        }
        resolutions {
          slug
          number
          title
          boardName
          adoptedOn
          force
          basisOfForce
          ended
          deadlines {
            deadlineClass
            dueOn
          }
        }
        deadlines {
          text
          deadlineClass
          dueOn
        }
        versions {
          label
          urn
          publishedOn
          link
        }
        steps {
          state
          on
          note
        }
        relations {
          kind
          backwards
          slug
          name
        }
        needs {
          ...Need
        }
        nextSteps
        viewerCan {
          manage
        }
      }
    }
  `,
  [NeedFragment],
);

export type Standard = ResultOf<typeof StandardQuery>['standard'];
