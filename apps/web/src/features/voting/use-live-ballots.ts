import { useState } from 'react';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../../platform/graphql/graphql';
import { useReadAgain } from '../../platform/live/use-read-again';
import { type MeetingView, useMeetingView } from '../meetings/meetings.public';

export const LiveBallotFragment = graphql(`
  fragment LiveBallot on Ballot {
    id
    state
    revision
    meetingEdition
    quorate
    turnout {
      cast
      present
      entitled
    }
    seats {
      seatId
      choice
    }
    mySeats {
      seatId
    }
  }
`);

type ReadBallot = ResultOf<typeof LiveBallotFragment>;
type PushedBallot = MeetingView['ballots'][number];

export interface BallotsOnPage {
  /** Null where nothing can change any more, or where there is no meeting. */
  readonly meetingId: string | null;
  /** All ballots of this item are on the page; null where the page is about the ones it has. */
  readonly itemId: string | null;
  /** What the page offers to the staff hangs on more than is pushed. */
  readonly forStaff: boolean;
}

/** The ballots as they were read, with what was pushed since; reads again where what the viewer may do has changed. */
export function useLiveBallots<Ballot extends FragmentOf<typeof LiveBallotFragment>>(
  ballots: readonly Ballot[],
  page: BallotsOnPage,
  readAgain: () => void,
): readonly Ballot[] {
  const view = useMeetingView(page.meetingId);
  const read = ballots.map((ballot) => readFragment(LiveBallotFragment, ballot));
  const own = useLastChange(view === null ? null : ownSeats(read, view), view);
  useReadAgain(view === null ? null : reasonToRead(read, view, { ...page, own }), readAgain);
  if (view === null) return ballots;
  const pushed = new Map(view.ballots.map((ballot) => [ballot.id, ballot]));
  return ballots.map((ballot) => {
    const known = readFragment(LiveBallotFragment, ballot);
    const news = view.revision > known.revision ? pushed.get(known.id) : undefined;
    return news === undefined ? ballot : { ...ballot, ...withProgress(known, news) };
  });
}

interface LastChange {
  readonly value: string | null;
  /** Of the view that brought it. */
  readonly revision: number;
  /** Of the first view. */
  readonly firstEdition: number | null;
}

function useLastChange(value: string | null, view: MeetingView | null): LastChange {
  const now = { value, revision: view?.revision ?? 0, firstEdition: view?.edition ?? null };
  const [last, setLast] = useState<LastChange>(now);
  if (last.value !== value) setLast({ ...now, firstEdition: last.firstEdition ?? now.firstEdition });
  return last;
}

/** Null while what was read holds; otherwise what it lacks, told differently with each change. */
export function reasonToRead(
  read: readonly ReadBallot[],
  view: MeetingView,
  { itemId, forStaff, own }: Pick<BallotsOnPage, 'itemId' | 'forStaff'> & { readonly own: LastChange },
): string | null {
  const revision = read.length === 0 ? null : Math.min(...read.map((ballot) => ballot.revision));
  if (revision !== null && view.revision <= revision) return null;
  const edition = read[0]?.meetingEdition ?? own.firstEdition;
  const reasons = [
    ...(edition === view.edition ? [] : [`edition ${view.edition}`]),
    ...missing(read, view, itemId),
    ...(revision !== null && own.value !== '' && own.revision > revision ? [own.value] : []),
    ...(forStaff ? [`staff ${view.revision}`] : []),
  ];
  return reasons.length === 0 ? null : reasons.join();
}

function missing(read: readonly ReadBallot[], view: MeetingView, itemId: string | null): readonly string[] {
  const known = new Set(read.map(({ id }) => id));
  return view.ballots
    .filter((ballot) => ballot.itemId === itemId && !known.has(ballot.id))
    .map(({ id, state }) => `${state} ${id}`);
}

/** Whether one may vote hangs on who is noted as present for the own seat. */
function ownSeats(read: readonly ReadBallot[], view: MeetingView): string {
  const own = new Set(
    read.flatMap(({ state, mySeats }) => (state === 'open' ? mySeats.map(({ seatId }) => seatId) : [])),
  );
  return view.benches
    .flatMap(({ seats }) => seats)
    .filter(({ seatId }) => own.has(seatId))
    .map(({ seatId, state, person }) => `${seatId} ${state} ${person?.personId}`)
    .join();
}

function withProgress(
  read: ReadBallot,
  { quorate, turnout, calledVotes }: PushedBallot,
): Partial<ReadBallot> {
  const called = new Map(calledVotes.map(({ seatId, choice }) => [seatId, choice]));
  return {
    quorate: quorate ?? read.quorate,
    turnout,
    seats: read.seats.map((seat) => ({ ...seat, choice: called.get(seat.seatId) ?? seat.choice })),
  };
}
