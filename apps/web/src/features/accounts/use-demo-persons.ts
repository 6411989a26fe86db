import { useEffect, useState } from 'react';
import { ask } from '../../platform/graphql/ask';
import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { DemoPersonButtonFragment } from './demo-person-button';

const DemoPersonsQuery = graphql(
  `
    query DemoPersons {
      demoPersons {
        id
        roleLabel
        ...DemoPersonButton
      }
    }
  `,
  [DemoPersonButtonFragment],
);

export type DemoPersons = ResultOf<typeof DemoPersonsQuery>['demoPersons'];

/** The persons as whom a visitor may sign in. */
export function useDemoPersons(): DemoPersons | 'waiting' | 'unavailable' {
  const [persons, setPersons] = useState<DemoPersons | 'waiting' | 'unavailable'>('waiting');

  useEffect(() => {
    void ask(DemoPersonsQuery, {}).then((answer) => {
      setPersons(answer && answer.demoPersons.length > 0 ? answer.demoPersons : 'unavailable');
    });
  }, []);

  return persons;
}
