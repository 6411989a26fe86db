import { useEffect } from 'react';
import { useSubscription } from 'urql';
import { graphql } from '../../platform/graphql/graphql';

const MeetingChangedSubscription = graphql(`
  subscription MeetingChanged($meetingId: ID!) {
    meetingChanged(meetingId: $meetingId) {
      revision
    }
  }
`);

/** Reads the page again whenever the meeting changed, and after a broken connection is back. */
export function useLiveMeeting(meetingId: string, readAgain: () => void): void {
  const [{ data }] = useSubscription({ query: MeetingChangedSubscription, variables: { meetingId } });
  const revision = data?.meetingChanged.revision;
  useEffect(() => {
    if (revision !== undefined) readAgain();
    // Only a new revision is a reason to read; the function is made anew with each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [revision]);
}
