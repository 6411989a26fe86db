import { useEffect, useState } from 'react';
import { ask, question } from '../../platform/graphql/ask';

export interface DemoPerson {
  id: string;
  name: string;
  roleLabel: string;
}

export const demoPersonsText = `
  query DemoPersons {
    demoPersons {
      id
      name
      roleLabel
    }
  }
`;

const demoPersons = question<{ demoPersons: DemoPerson[] }>(demoPersonsText);

/** The persons as whom a visitor may sign in. */
export function useDemoPersons(): readonly DemoPerson[] | 'waiting' | 'unavailable' {
  const [persons, setPersons] = useState<readonly DemoPerson[] | 'waiting' | 'unavailable'>('waiting');

  useEffect(() => {
    void ask(demoPersons, {}).then((answer) => {
      setPersons(answer && answer.demoPersons.length > 0 ? answer.demoPersons : 'unavailable');
    });
  }, []);

  return persons;
}
