import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../platform/graphql/graphql';

const CirculationChangesSubscription = graphql(`
  subscription CirculationChanges($circulationId: ID!) {
    circulationChanged(circulationId: $circulationId) {
      revision
    }
  }
`);

/** Calls back whenever something in the circulation has changed: the hint holds nothing, the page reads again. */
export function useCirculationChanges(circulationId: string | null, onChange: () => void): void {
  const [{ data }] = useSubscription({
    query: CirculationChangesSubscription,
    variables: { circulationId: circulationId ?? '' },
    pause: circulationId === null,
  });
  const latest = useRef(onChange);
  const revision = data?.circulationChanged.revision;

  useEffect(() => {
    latest.current = onChange;
  });

  useEffect(() => {
    if (revision !== undefined) latest.current();
  }, [revision]);
}
