import { lazy, Suspense } from 'react';
import { useSession } from '../../platform/session/session';

// Its code arrives with the first meeting that is read by somebody of its board.
const ConsentList = lazy(async () => {
  const { ConsentList } = await import('../voting/voting.public');
  return { default: ConsentList };
});

interface ConsentListSlotProps {
  meetingId: string;
  leading?: boolean;
  over?: boolean;
}

/** The Grüne Liste of the meeting; visitors read on the agenda what stands on it. */
export function ConsentListSlot(props: ConsentListSlotProps) {
  const { person } = useSession();
  if (person === null) return null;
  return (
    <Suspense fallback={null}>
      <ConsentList {...props} />
    </Suspense>
  );
}
