import { useEffect } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../platform/graphql/graphql';

const RolloutChangedSubscription = graphql(`
  subscription RolloutChanged($slug: ID!) {
    rolloutChanged(slug: $slug) {
      revision
    }
  }
`);

/** Reads the figures again whenever somebody reported. */
export function useLiveRollout(slug: string, readAgain: () => void): void {
  const [{ data }] = useSubscription({ query: RolloutChangedSubscription, variables: { slug } });
  const revision = data?.rolloutChanged.revision;
  useEffect(() => {
    if (revision !== undefined) readAgain();
    // Only a new revision is a reason to read; the function is made anew with each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [revision]);
}
