import { concernsSecurity } from '@gremia/domain/proposals/publication-level';
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
    standards {
      slug
      name
      kind
    }
    kreise: publicBodies(filter: { kind: kreis }, first: 100) {
      nodes {
        key
        name
      }
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
      {({ regions, standards, kreise, ministries, agencies, providers }) => {
        const bodies = [...ministries.nodes, ...agencies.nodes, ...providers.nodes];
        return children({
          regions,
          standards: standards.map(({ slug, name, kind }) => ({
            ...{ value: slug, label: name },
            securityMatter: concernsSecurity(kind),
          })),
          kreise: kreise.nodes.map(asChoice),
          providers: providers.nodes.map(asChoice),
          promisingBodies: bodies.map(asChoice),
        });
      }}
    </AnswerView>
  );
}

function asChoice({ key, name }: { key: string; name: string }) {
  return { value: key, label: name };
}
