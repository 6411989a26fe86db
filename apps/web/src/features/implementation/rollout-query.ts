import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { BasisFragment } from './basis-link';
import { CommitmentFragment } from './commitment-list';
import { HeldUpFragment } from './deadline-note';
import { ProgressFragment } from './decision-progress';
import { GroupFragment } from './group-table';
import { TallyFragment } from './tally-bar';

export const RolloutQuery = graphql(
  `
    query Rollout($slug: ID!) {
      rollout(slug: $slug) {
        asOf
        viewerTracks
        viewerCanAnalyse
        viewerCanUpdateCommitments
        progress {
          decision {
            slug
            title
            decidedOn
            dueOn
            newSystemsSince
            example
            publicationLevel
            scopeAssumption
            endedOn
            endReason
            standard {
              slug
              name
            }
            ...Basis
            ...HeldUp
          }
          municipal {
            ...Tally
          }
          other {
            ...Tally
          }
          commitments {
            ...CommitmentRow
          }
          ...Progress
        }
        byRegion {
          ...Group
        }
        byKreis {
          ...Group
        }
      }
    }
  `,
  [BasisFragment, HeldUpFragment, TallyFragment, CommitmentFragment, ProgressFragment, GroupFragment],
);

export type Rollout = ResultOf<typeof RolloutQuery>['rollout'];
