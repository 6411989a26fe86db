import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AnswerView } from '../../platform/graphql/answer-view';
import { graphql } from '../../platform/graphql/graphql';
import type { FormChoices } from './proposal-form';

const FormChoicesQuery = graphql(`
  query ProposalFormChoices {
    regions {
      code
      name
    }
    ministries: publicBodies(filter: { kind: ministry }, first: 50) {
      nodes {
        key
        name
      }
    }
    agencies: publicBodies(filter: { kind: stateAgency }, first: 50) {
      nodes {
        key
        name
      }
    }
    providers: publicBodies(filter: { kind: itProvider }, first: 100) {
      nodes {
        key
        name
      }
    }
  }
`);

/** What the form lets choose from, read once. */
export function WithFormChoices({ children }: { children: (choices: FormChoices) => ReactNode }) {
  const answer = useQuery({ query: FormChoicesQuery });
  return (
    <AnswerView answer={answer}>
      {({ regions, ministries, agencies, providers }) => {
        const bodies = [...ministries.nodes, ...agencies.nodes, ...providers.nodes];
        return children({
          regions,
          promisingBodies: bodies.map(({ key, name }) => ({ value: key, label: name })),
        });
      }}
    </AnswerView>
  );
}
