import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { type BallotForm, ballotLifecycle, type BallotState, type Choice, choices } from './ballot.ts';
import { type BallotAtClosing, presencesOf } from './final-record.ts';

/** How many hands the secretariat counted, per bench, and who asked that the objection be put down. */
export interface Hands {
  readonly benches: readonly ({ readonly benchKey: string } & Readonly<Record<Choice, number>>)[];
  readonly objectingSeatIds: readonly string[];
}

export const handsReasons = [
  'handsNotCountable',
  'benchUnknown',
  'moreHandsThanPresent',
  'objectionWithoutNo',
  'objectionOfOtherSeat',
] as const;
export type HandsReason = (typeof handsReasons)[number];

export const recordHandsReasons = ['ballotNotOpen', 'otherForm', ...handsReasons] as const;
export type RecordHandsReason = (typeof recordHandsReasons)[number];

/** Decides whether the counted hands can be put down; they may be corrected until the ballot is closed. */
export function recordHands(
  hands: Hands,
  ballot: BallotAtClosing & { readonly state: BallotState; readonly form: BallotForm },
): Outcome<Hands, RecordHandsReason> {
  if (next(ballotLifecycle, ballot.state, 'close') === null) return refuse('ballotNotOpen');
  if (ballot.form !== 'showOfHands') return refuse('otherForm');
  const votes = handsToVotes(hands, ballot);
  return votes.accepted ? accept(hands) : votes;
}

/**
 * Hands become votes of that many present seats of the bench; those who objected are among the no votes. Which of
 * the others it was has no meaning: the rule counts heads only, and the record numbers the seats anew.
 */
export function handsToVotes(
  hands: Hands,
  ballot: BallotAtClosing,
): Outcome<BallotAtClosing['votes'], HandsReason> {
  const presences = presencesOf({ ...ballot, votes: [] });
  const able = ballot.seats.filter(
    ({ seatId, voting }) => voting && (presences.get(seatId) ?? 'absent') !== 'absent',
  );
  if (new Set(hands.benches.map(({ benchKey }) => benchKey)).size !== hands.benches.length) {
    return refuse('handsNotCountable');
  }
  if (hands.objectingSeatIds.some((id) => !able.some(({ seatId }) => seatId === id))) {
    return refuse('objectionOfOtherSeat');
  }
  const votes: { readonly seatId: string; readonly choice: Choice }[] = [];
  for (const bench of hands.benches) {
    const ids = able.filter(({ benchKey }) => benchKey === bench.benchKey).map(({ seatId }) => seatId);
    const reason = benchReason(bench, ids, hands.objectingSeatIds, ballot);
    if (reason !== null) return refuse(reason);
    votes.push(...votesOfBench(bench, ids, hands.objectingSeatIds));
  }
  const noVotes = new Set(votes.flatMap(({ seatId, choice }) => (choice === 'no' ? [seatId] : [])));
  const heard = hands.objectingSeatIds.every((id) => noVotes.has(id));
  return heard ? accept(votes) : refuse('objectionWithoutNo');
}

type BenchHands = Hands['benches'][number];

function benchReason(
  bench: BenchHands,
  ids: readonly string[],
  objecting: readonly string[],
  ballot: BallotAtClosing,
): HandsReason | null {
  const counts = choices.map((choice) => bench[choice]);
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) return 'handsNotCountable';
  if (!ballot.seats.some(({ benchKey, voting }) => voting && benchKey === bench.benchKey))
    return 'benchUnknown';
  if (counts.reduce((sum, count) => sum + count, 0) > ids.length) return 'moreHandsThanPresent';
  return ids.filter((id) => objecting.includes(id)).length > bench.no ? 'objectionWithoutNo' : null;
}

function votesOfBench(bench: BenchHands, ids: readonly string[], objecting: readonly string[]) {
  const inOrder = [
    ...ids.filter((id) => objecting.includes(id)),
    ...ids.filter((id) => !objecting.includes(id)),
  ];
  const said: Choice[] = [
    ...Array<Choice>(bench.no).fill('no'),
    ...Array<Choice>(bench.yes).fill('yes'),
    ...Array<Choice>(bench.abstain).fill('abstain'),
  ];
  return inOrder.slice(0, said.length).flatMap((seatId, index) => {
    const choice = said[index];
    return choice === undefined ? [] : [{ seatId, choice }];
  });
}
