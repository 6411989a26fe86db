import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import {
  BasisFragment,
  HeldUpFragment,
  ReportDetailsFragment,
} from '../implementation/implementation.public';

export const DossierQuery = graphql(
  `
    query Dossier($id: ID!) {
      dossier(obligationId: $id) {
        id
        bodyKey
        bodyName
        state
        stateOn
        stateIsExample
        revision
        dueOn
        pausedSince
        agreedDueOn
        bindingSince
        overdue
        ended
        product
        viewerCanAskExtension
        viewerCanDecideExtension
        viewerCanCheck
        viewerCanWrite
        viewerCanRelease
        decision {
          slug
          title
          ...Basis
          ...HeldUp
        }
        reports {
          id
          state
          on
          product
          ground
          note
          provider
          reportedBy
          example
          ...ReportDetails
        }
        extensions {
          id
          state
          dueBefore
          until
          reason
          askedAt
          decisionReason
          decidedAt
          formerBody
        }
        checks {
          id
          on
          method
          finding
          note
        }
        messages {
          id
          text
          fromBody
          writtenAt
          writtenBy
          formerBody
        }
      }
    }
  `,
  [BasisFragment, HeldUpFragment, ReportDetailsFragment],
);

export type Dossier = ResultOf<typeof DossierQuery>['dossier'];
