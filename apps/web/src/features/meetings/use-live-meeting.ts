import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { useReadAgain } from '../../platform/live/use-read-again';
import { type MeetingView, useMeetingView } from './use-meeting-view';

export const LiveMeetingFragment = graphql(`
  fragment LiveMeeting on MeetingDetail {
    id
    edition
    revision
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
  }
`);

type ReadMeeting = ResultOf<typeof LiveMeetingFragment>;

/** The meeting as it was read, with what was pushed since; reads again only for what is not pushed. */
export function useLiveMeeting<Meeting extends FragmentOf<typeof LiveMeetingFragment>>(
  meeting: Meeting,
  readAgain: () => void,
): Meeting {
  const read = readFragment(LiveMeetingFragment, meeting);
  const view = useMeetingView(read.id);
  const isNews = view !== null && view.revision > read.revision;
  useReadAgain(isNews && view.edition !== read.edition ? view.edition : null, readAgain);
  return isNews ? { ...meeting, ...withView(read, view) } : meeting;
}

/** Everything that was read stays, but for what the view knows better. */
export function withView(read: ReadMeeting, view: MeetingView): Partial<ReadMeeting> {
  const items = new Map(view.items.map((item) => [item.id, item]));
  const benches = new Map(view.benches.map((bench) => [bench.key, bench]));
  return {
    state: view.state,
    currentItemId: view.currentItemId,
    quorum: view.quorum,
    items: read.items.map((item) => ({ ...item, ...items.get(item.id) })),
    benches: read.benches.map((bench) => withSeats(bench, benches.get(bench.key))),
  };
}

type ReadBench = ReadMeeting['benches'][number];

function withSeats(bench: ReadBench, pushed: MeetingView['benches'][number] | undefined): ReadBench {
  const seats = new Map(pushed?.seats.map((seat) => [seat.seatId, seat]));
  return { ...bench, ...pushed, seats: bench.seats.map((seat) => ({ ...seat, ...seats.get(seat.seatId) })) };
}
