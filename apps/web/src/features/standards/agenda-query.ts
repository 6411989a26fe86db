import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { NeedFragment } from './need-list';

export const AgendaQuery = graphql(
  `
    query StandardsAgenda {
      standards {
        slug
        name
        kind
        state
        bindingness
        operator
        deadlines {
          dueOn
        }
        resolutions {
          ended
          deadlines {
            dueOn
          }
        }
      }
      standardNeeds {
        viewerCanReport
        viewerCanSupport
        viewerCanAnswer
        needs {
          ...Need
        }
      }
    }
  `,
  [NeedFragment],
);

export type Agenda = ResultOf<typeof AgendaQuery>;
export type AgendaStandard = Agenda['standards'][number];
