import { lazy, Suspense } from 'react';
import { useSession } from '../../platform/session/session';

// Its code arrives with the first meeting that is read by somebody of its board.
const ConsentList = lazy(async () => {
  const { ConsentList } = await import('../voting/voting.public');
  return { default: ConsentList };
});

/** The Grüne Liste of the meeting; visitors read on the agenda what stands on it. */
export function ConsentListSlot({ meetingId, leading }: { meetingId: string; leading?: boolean }) {
  const { person } = useSession();
  if (person === null) return null;
  return (
    <Suspense fallback={null}>
      <ConsentList meetingId={meetingId} leading={leading ?? false} />
    </Suspense>
  );
}
