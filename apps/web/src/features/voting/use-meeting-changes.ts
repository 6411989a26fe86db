import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../platform/graphql/graphql';

const MeetingChangesSubscription = graphql(`
  subscription MeetingChangesOfBallot($meetingId: ID!) {
    meetingChanged(meetingId: $meetingId) {
      meetingId
      revision
    }
  }
`);

/** Calls back whenever something in the meeting has changed: the hint holds nothing, the page reads again. */
export function useMeetingChanges(meetingId: string | null, onChange: () => void): void {
  const [{ data }] = useSubscription({
    query: MeetingChangesSubscription,
    variables: { meetingId: meetingId ?? '' },
    pause: meetingId === null,
  });
  const latest = useRef(onChange);
  const revision = data?.meetingChanged.revision;

  useEffect(() => {
    latest.current = onChange;
  });

  useEffect(() => {
    if (revision !== undefined) latest.current();
  }, [revision]);
}
