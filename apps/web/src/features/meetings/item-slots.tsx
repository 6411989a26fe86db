import { Skeleton } from '@gremia/ui/skeleton';
import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { graphql, readFragment, type FragmentOf } from '../../platform/graphql/graphql';

// Their code arrives with the first item that needs it.
const ItemProposal = lazy(async () => {
  const { ItemProposal } = await import('../proposals/proposals.public');
  return { default: ItemProposal };
});
const NewProposalLink = lazy(async () => {
  const { NewProposalLink } = await import('../proposals/proposals.public');
  return { default: NewProposalLink };
});

const ItemBallot = lazy(async () => {
  const { ItemBallot } = await import('../voting/voting.public');
  return { default: ItemBallot };
});

export const ItemSlotsFragment = graphql(`
  fragment ItemSlots on AgendaItem {
    id
    purpose
    proposalId
    finishedAt
  }
`);

export interface ItemSlotsProps {
  item: FragmentOf<typeof ItemSlotsFragment>;
  meetingId: string;
  canWrite: boolean;
}

/** What other features bring to an item: its proposal and its ballot. */
export function ItemSlots({ item, meetingId, canWrite }: ItemSlotsProps) {
  const { t } = useLingui();
  const { id, purpose, proposalId, finishedAt } = readFragment(ItemSlotsFragment, item);
  const isMissing = proposalId === null && purpose === 'decision' && finishedAt === null;
  return (
    <Suspense fallback={<Skeleton label={t`Vorlage wird geladen`} />}>
      {purpose === 'decision' || purpose === 'election' ? (
        <ItemBallot itemId={id} meetingId={meetingId} />
      ) : null}
      {proposalId === null ? null : <ItemProposal proposalId={proposalId} />}
      {isMissing && canWrite ? (
        <div className="button-row">
          <NewProposalLink itemId={id} />
        </div>
      ) : null}
    </Suspense>
  );
}
