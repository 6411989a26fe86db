import { type Balance } from './linear-rule.ts';
import { leastCommonMultiple, minus, type Rational } from './rational.ts';
import { type Choice } from './rule.ts';
import { type Participation } from './tally.ts';

/** Seats of one bench that voted alike and whose change of vote has the same effect. */
export interface LikeSeats {
  readonly bench: string;
  readonly from: Choice | null;
  readonly seats: readonly string[];
  readonly moves: readonly Move[];
}

export interface Move {
  readonly to: Choice;
  /** What one such vote adds to each balance. */
  readonly gains: readonly bigint[];
}

/** The balances as they stand, in whole numbers of a common unit for each, and what can move them. */
export interface Position {
  readonly start: readonly bigint[];
  readonly groups: readonly LikeSeats[];
}

// Nobody is counted on to vote invalidly or to take a vote back.
const TARGETS = ['yes', 'abstain', 'no'] as const;

/** Absent seats cannot vote and are left out; so is a change of vote that no balance notices. */
export function positionOf(balances: readonly Balance[], participations: readonly Participation[]): Position {
  const able = participations
    .filter(({ presence }) => presence !== 'absent')
    .map((one) => ({ one, moves: exactMoves(one, balances) }));
  const units = balances.map(() => 1n);
  const start = balances.map((balance) => balance(participations));
  for (const values of [start, ...able.flatMap(({ moves }) => moves.map(({ gains }) => gains))]) {
    values.forEach(({ denominator }, index) => {
      units[index] = leastCommonMultiple(units[index] ?? 1n, denominator);
    });
  }
  const moving = able.map(({ one, moves }) => ({
    one,
    moves: moves.map(({ to, gains }) => ({ to, gains: inUnits(gains, units) })).filter(isFelt),
  }));
  return { start: inUnits(start, units), groups: likeSeats(moving) };
}

function likeSeats(moving: readonly { one: Participation; moves: readonly Move[] }[]): readonly LikeSeats[] {
  const groups = new Map<string, LikeSeats & { readonly seats: string[] }>();
  for (const { one, moves } of moving) {
    const { seat, bench } = one.seat;
    const effects = moves.map(({ to, gains }) => [to, gains.map(String)]);
    const key = JSON.stringify([bench, one.choice, effects]);
    const group = groups.get(key) ?? { bench, from: one.choice, seats: [], moves };
    groups.set(key, group);
    group.seats.push(seat);
  }
  return [...groups.values()];
}

function exactMoves(one: Participation, balances: readonly Balance[]) {
  return TARGETS.map((to) => ({
    to,
    gains: balances.map((balance) => minus(balance([{ ...one, choice: to }]), balance([one]))),
  }));
}

function inUnits(values: readonly Rational[], units: readonly bigint[]): readonly bigint[] {
  return values.map(
    ({ numerator, denominator }, index) => (numerator * (units[index] ?? denominator)) / denominator,
  );
}

function isFelt({ gains }: Move): boolean {
  return gains.some((gain) => gain !== 0n);
}
