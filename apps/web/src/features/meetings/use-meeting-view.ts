import { graphql, type ResultOf } from '../../platform/graphql/graphql';
import { type Feed, useFollowed } from '../../platform/live/use-followed';

// One document for all who follow a meeting: the server makes its answer once for everybody who sees the same.
const MeetingLiveSubscription = graphql(`
  subscription MeetingLive($meetingId: ID!) {
    meetingLive(meetingId: $meetingId) {
      revision
      edition
      state
      currentItemId
      items {
        id
        calledAt
        finishedAt
        ballotOpen
      }
      benches {
        key
        entitled
        present
        remote
        seats {
          seatId
          state
          person {
            personId
            name
            kind
          }
          arrivedAt
          leftAt
        }
      }
      quorum {
        quorate
        entitled
        present
        ruleTitle
        remoteVoting
        conditions {
          label
          holds
        }
      }
      ballots {
        id
        itemId
        state
        form
        quorate
        turnout {
          cast
          present
          entitled
        }
        outcome
        calledVotes {
          seatId
          choice
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof MeetingLiveSubscription>;

/** What changes during a meeting, as it is pushed. */
export type MeetingView = Answer['meetingLive'];

/** The newest that was pushed about the meeting; null before the first, and without a meeting. */
export function useMeetingView(meetingId: string | null): MeetingView | null {
  return useFollowed(meetingId === null ? null : viewOf(meetingId))?.meetingLive ?? null;
}

function viewOf(meetingId: string): Feed<Answer, { meetingId: string }> {
  return {
    document: MeetingLiveSubscription,
    variables: { meetingId },
    revisionOf: ({ meetingLive }) => meetingLive.revision,
  };
}
