import { sum, times, whole, zero, type Rational } from './rational.ts';
import {
  type Attendance,
  type Choice,
  type Electorate,
  type Measure,
  type Operand,
  type Presence,
  type Seat,
  type Selector,
  type Vote,
} from './rule.ts';

/** A voting seat with what it did; a seat that cast no vote has none. */
export interface Participation {
  readonly seat: Seat;
  readonly presence: Presence;
  readonly choice: Choice | null;
}

/** Heads, as plain integers. `notCast` = entitled less all votes, absent seats included. */
export interface HeadCount {
  readonly entitled: number;
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly invalid: number;
  readonly notCast: number;
}

/** `benches` has no prototype and names every bench with a voting seat. */
export interface Tally {
  readonly heads: HeadCount;
  readonly benches: Readonly<Record<string, HeadCount>>;
}

const selects: Record<Selector, (participation: Participation) => boolean> = {
  yes: ({ choice }) => choice === 'yes',
  no: ({ choice }) => choice === 'no',
  abstain: ({ choice }) => choice === 'abstain',
  invalid: ({ choice }) => choice === 'invalid',
  decisive: ({ choice }) => choice === 'yes' || choice === 'no',
  cast: ({ choice }) => choice !== null && choice !== 'invalid',
  present: ({ presence }) => presence !== 'absent',
  inRoom: ({ presence }) => presence === 'present',
  entitled: () => true,
  notYes: ({ choice }) => choice !== 'yes',
};

/** The voting seats with their presence and their votes; advisory seats are left out here and count nowhere. */
export function participationsOf(
  electorate: Electorate,
  attendance: Attendance,
  votes: readonly Vote[],
): readonly Participation[] {
  const choices = new Map(votes.map(({ seat, choice }) => [seat, choice]));
  return electorate
    .filter(({ voting }) => voting)
    .map((seat) => ({
      seat,
      presence: attendance.get(seat.seat) ?? 'present',
      choice: choices.get(seat.seat) ?? null,
    }));
}

/** What an operand comes to: a number as it stands, a measure counted, or a share of one. */
export function amount(operand: Operand, participations: readonly Participation[]): Rational {
  if (operand.form === 'number') return operand.number;
  if (operand.form === 'measure') return measured(operand.measure, participations);
  return times(operand.share, measured(operand.of, participations));
}

function measured({ count, who, bench }: Measure, participations: readonly Participation[]): Rational {
  const counted = participations.filter(
    (one) => (bench === undefined || one.seat.bench === bench) && selects[who](one),
  );
  if (count === 'heads') return whole(counted.length);
  return sum(counted.map(({ seat }) => seat.weights.get(count) ?? zero));
}

export function tally(participations: readonly Participation[]): Tally {
  const heads = noHeads();
  const benches: Record<string, Writable<HeadCount>> = Object.create(null);
  for (const one of participations) {
    add(one, heads);
    add(one, (benches[one.seat.bench] ??= noHeads()));
  }
  return { heads, benches };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function noHeads(): Writable<HeadCount> {
  return { entitled: 0, present: 0, yes: 0, no: 0, abstain: 0, invalid: 0, notCast: 0 };
}

function add(one: Participation, count: Writable<HeadCount>): void {
  count.entitled += 1;
  if (selects.present(one)) count.present += 1;
  count[one.choice ?? 'notCast'] += 1;
}
