import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@gremia/ui/skeleton';
import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql/graphql';
import { useSession } from '../../platform/session/session';
import { type DraftSafe, type Kept, noSafe, openDraftSafe } from './draft-safe';

const OwnDraftKeyQuery = graphql(`
  query OwnDraftKey {
    ownDraftKey
  }
`);

interface Opened {
  readonly safe: DraftSafe;
  readonly found: Kept | null;
}

export interface WithDraftSafeProps {
  /** Tells forms apart: the item or the proposal that is written about. */
  place: string;
  children: (safe: DraftSafe, found: Kept | null) => ReactNode;
}

/** Opens what the person kept of this form on this device. */
export function WithDraftSafe({ place, children }: WithDraftSafeProps) {
  const { t } = useLingui();
  const { person, isKnown } = useSession();
  const [{ data, fetching }] = useQuery({ query: OwnDraftKeyQuery });
  const [opened, setOpened] = useState<Opened | null>(null);
  const key = data?.ownDraftKey ?? null;
  const personId = person?.id ?? null;

  useEffect(() => {
    // What is typed stays with the safe that the form began with.
    if (fetching || !isKnown || opened !== null) return;
    const name = `gremia.proposal.${personId}.${place}`;
    void open(key === null || personId === null ? null : { name, key }).then(setOpened);
  }, [fetching, isKnown, key, opened, personId, place]);

  if (opened === null) return <Skeleton label={t`Wird geladen`} />;
  return children(opened.safe, opened.found);
}

async function open(lock: { readonly name: string; readonly key: string } | null): Promise<Opened> {
  const safe = lock === null ? noSafe : await openDraftSafe(lock.name, lock.key);
  return { safe, found: await safe.read() };
}
