import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { GroupFragment } from '../implementation/implementation.public';

export const InsightQuery = graphql(
  `
    query RolloutInsight($slug: ID!) {
      rolloutInsight(slug: $slug) {
        asOf
        total
        withObstacles
        obstacles {
          obstacle
          bodies
        }
        legalHurdles {
          text
          bodyName
          obligationId
        }
        legalHurdlesHidden
        silent
        silentBodies {
          obligationId
          key
          name
          kreisName
          overdue
        }
        bySize {
          ...Group
        }
        byProvider {
          ...Group
        }
        byProduct {
          product
          bodies
          done
        }
      }
    }
  `,
  [GroupFragment],
);

export type Insight = ResultOf<typeof InsightQuery>['rolloutInsight'];
