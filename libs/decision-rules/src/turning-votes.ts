import { linearRule, verdict, type LinearRule, type Range } from './linear-rule.ts';
import { type Attendance, type Choice, type Electorate, type Rule, type Vote } from './rule.ts';
import { participationsOf } from './tally.ts';
import { positionOf, type LikeSeats, type Move, type Position } from './vote-moves.ts';

const MOST_VOTES = 3;
const MOST_WAYS = 12;
const MOST_TRIES = 300_000;

/** So many of these like seats would have to vote otherwise; which of them does not matter. */
export interface VoteChange {
  readonly bench: string;
  readonly seats: readonly string[];
  readonly votes: number;
  readonly from: Choice | 'notCast';
  readonly to: Choice;
}

/**
 * `turns`: the fewest votes that would turn the result, and ways to do it (`more`: there are further ones).
 * `moreThanThree`: no change of up to three votes does. `never`: no change of votes can, as without a quorum.
 * `notSearched`: too many different seats to try them all.
 */
export type Turning =
  | {
      readonly kind: 'turns';
      readonly votes: number;
      readonly ways: readonly (readonly VoteChange[])[];
      readonly more: boolean;
    }
  | { readonly kind: 'moreThanThree' | 'never' | 'notSearched' };

/** One vote of a group, cast otherwise. */
interface Step extends Move {
  readonly group: LikeSeats;
}

interface Search {
  readonly linear: LinearRule;
  readonly wanted: 'yes' | 'no';
  readonly steps: readonly Step[];
  /** What one step can take from each balance, and add to it, at most. */
  readonly stride: Range;
  readonly found: (readonly Step[])[];
  triesLeft: number;
}

/**
 * What is missing for adoption, or what would undo it: the smallest changes of votes that turn the result. Votes of
 * absent seats are not thought of, nor that anybody votes invalidly or takes a vote back.
 */
export function turningVotes(
  rule: Rule,
  electorate: Electorate,
  attendance: Attendance,
  votes: readonly Vote[],
): Turning {
  const linear = linearRule(rule);
  const position = positionOf(linear.balances, participationsOf(electorate, attendance, votes));
  const { start, groups } = position;
  const wanted = verdict(linear.tree, { low: start, high: start }) === 'yes' ? 'no' : 'yes';
  const steps = stepsOf(groups, wanted);
  const stride = strideOf(steps, start);
  const search: Search = { linear, wanted, steps, stride, found: [], triesLeft: MOST_TRIES };
  return isOpen(search, farthest(position)) ? fewestVotes(search, start) : { kind: 'never' };
}

function fewestVotes(search: Search, start: Position['start']): Turning {
  for (let votes = 1; votes <= MOST_VOTES; votes += 1) {
    explore(search, start, [], votes);
    if (search.found.length > 0) return turnedBy(search.found, votes);
    if (search.triesLeft <= 0) return { kind: 'notSearched' };
  }
  return { kind: 'moreThanThree' };
}

/** The steps that people would think of first come first. */
function stepsOf(groups: readonly LikeSeats[], wanted: 'yes' | 'no'): readonly Step[] {
  const steps = groups.flatMap((group) => group.moves.map((move) => ({ ...move, group })));
  return [
    ...steps.filter(({ to }) => to === wanted),
    ...steps.filter(({ to }) => to === 'abstain'),
    ...steps.filter(({ to }) => to !== wanted && to !== 'abstain'),
  ];
}

/** Tries the steps from the last chosen one onwards, so that every combination comes up once. */
function explore(search: Search, balances: Position['start'], chosen: readonly Step[], left: number): void {
  search.triesLeft -= 1;
  if (search.triesLeft <= 0 || search.found.length > MOST_WAYS) return;
  if (!isOpen(search, widen(balances, search.stride, BigInt(left)))) return;
  if (left === 0) {
    search.found.push(chosen);
    return;
  }
  const last = chosen.at(-1);
  for (const step of last === undefined ? search.steps : search.steps.slice(search.steps.indexOf(last))) {
    if (chosen.filter(({ group }) => group === step.group).length === step.group.seats.length) continue;
    explore(search, plus(balances, step.gains), [...chosen, step], left - 1);
  }
}

function isOpen({ linear, wanted }: Search, range: Range): boolean {
  const reached = verdict(linear.tree, range);
  return reached === wanted || reached === 'open';
}

/** Where the balances could go if everybody voted otherwise. */
function farthest({ start, groups }: Position): Range {
  return groups.reduce<Range>(
    ({ low, high }, { moves, seats }) => {
      const stride = strideOf(moves, start);
      const times = BigInt(seats.length);
      return { low: widen(low, stride, times).low, high: widen(high, stride, times).high };
    },
    { low: start, high: start },
  );
}

function strideOf(moves: readonly Move[], balances: Position['start']): Range {
  const none = balances.map(() => 0n);
  return moves.reduce<Range>(
    ({ low, high }, { gains }) => ({
      low: pairwise(low, gains, (a, b) => (b < a ? b : a)),
      high: pairwise(high, gains, (a, b) => (b > a ? b : a)),
    }),
    { low: none, high: none },
  );
}

function widen(balances: Position['start'], { low, high }: Range, times: bigint): Range {
  return {
    low: pairwise(balances, low, (balance, loss) => balance + times * loss),
    high: pairwise(balances, high, (balance, gain) => balance + times * gain),
  };
}

function plus(balances: Position['start'], gains: readonly bigint[]): readonly bigint[] {
  return pairwise(balances, gains, (balance, gain) => balance + gain);
}

function pairwise(
  left: readonly bigint[],
  right: readonly bigint[],
  join: (left: bigint, right: bigint) => bigint,
): readonly bigint[] {
  return left.map((value, index) => join(value, right[index] ?? 0n));
}

function turnedBy(found: readonly (readonly Step[])[], votes: number): Turning {
  return {
    kind: 'turns',
    votes,
    ways: found.slice(0, MOST_WAYS).map(changesOf),
    more: found.length > MOST_WAYS,
  };
}

/** Equal steps stand side by side, since the search only goes forward. */
function changesOf(steps: readonly Step[]): readonly VoteChange[] {
  return [...new Set(steps)].map((step) => ({
    bench: step.group.bench,
    seats: step.group.seats,
    votes: steps.filter((other) => other === step).length,
    from: step.group.from ?? 'notCast',
    to: step.to,
  }));
}
