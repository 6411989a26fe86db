import type { DocumentForm } from '@gremia/decision-rules/document-form';
import { readyRules, type ReadyRule } from '@gremia/decision-rules/ready-rules';
import {
  asForm,
  councilSize,
  electorateKinds,
  electorateOf,
  fits,
  ruleFor,
  type Electorate,
  type ElectorateChoice,
  type ElectorateKind,
} from './electorate';
import { benchesFor } from './own-benches';

export const seatStates = ['yes', 'no', 'abstain', 'notCast', 'absent'] as const;
export type SeatState = (typeof seatStates)[number];

/** A rule, an electorate, and what each voting seat does, in the order of the seats. */
export interface Scenario {
  readonly rule: ReadyRule;
  readonly choice: ElectorateChoice;
  readonly states: readonly SeatState[];
}

const [firstRule] = readyRules;
if (firstRule === undefined) throw new Error('There is no ready rule');
export const usualRule: ReadyRule = firstRule;

const usualKinds: Readonly<Record<string, ElectorateKind>> = {
  'rat-einfache-mehrheit': 'rat',
  'zwei-drittel-der-mitglieder': 'rat',
  stichentscheid: 'kooperationsrat',
  'doppelte-mehrheit': 'lippe',
};

export function choiceOfKind(kind: ElectorateKind, rule: ReadyRule): ElectorateChoice {
  if (kind === 'rat') return { kind, members: councilSize.usual };
  return kind === 'eigene' ? { kind, benches: benchesFor(rule, []) } : { kind };
}

/** The electorates by which one can vote under this rule; benches of one's own always can. */
export function fittingKinds(rule: ReadyRule): readonly ElectorateKind[] {
  return electorateKinds.filter((kind) => fits(electorateOf(choiceOfKind(kind, rule), rule), rule));
}

export function usualChoice(rule: ReadyRule): ElectorateChoice {
  const fitting = fittingKinds(rule);
  const usual = usualKinds[rule.id];
  const kind = usual !== undefined && fitting.includes(usual) ? usual : (fitting[0] ?? 'eigene');
  return choiceOfKind(kind, rule);
}

/** The choice itself where it fits the rule, completed benches of one's own, or what is usual for the rule. */
export function choiceFor(rule: ReadyRule, choice: ElectorateChoice): ElectorateChoice {
  if (choice.kind === 'eigene') {
    const benches = benchesFor(rule, choice.benches);
    return { kind: 'eigene', benches };
  }
  return fits(electorateOf(choice, rule), rule) ? choice : usualChoice(rule);
}

export function votingSeats({ seats }: Electorate) {
  return seats.filter(({ voting }) => voting);
}

/** Another rule or electorate: seats that stay keep what they did, new ones have not voted. */
export function moved(before: Scenario, rule: ReadyRule, wish: ElectorateChoice): Scenario {
  const choice = choiceFor(rule, wish);
  const earlier = new Map(
    votingSeats(electorateOf(before.choice, before.rule)).map(({ seat }, index) => [
      seat,
      before.states[index],
    ]),
  );
  // Seats of different boards may bear the same key by chance: their votes are not the same.
  const isSameBoard = before.choice.kind === choice.kind;
  const states = votingSeats(electorateOf(choice, rule)).map(
    ({ seat }) => (isSameBoard ? earlier.get(seat) : undefined) ?? 'notCast',
  );
  return { rule, choice, states };
}

/** Every voting seat of the bench does the same. */
export function withBench(scenario: Scenario, bench: string, state: SeatState): Scenario {
  const seats = votingSeats(electorateOf(scenario.choice, scenario.rule));
  const states = scenario.states.map((earlier, index) => (seats[index]?.bench === bench ? state : earlier));
  return { ...scenario, states };
}

export function withSeat(scenario: Scenario, seat: string, state: SeatState): Scenario {
  const seats = votingSeats(electorateOf(scenario.choice, scenario.rule));
  const states = scenario.states.map((earlier, index) => (seats[index]?.seat === seat ? state : earlier));
  return { ...scenario, states };
}

/** The whole as `decide` reads it on the command line. */
export function documentOf({ rule, choice, states }: Scenario): DocumentForm {
  const electorate = electorateOf(choice, rule);
  const voting = votingSeats(electorate).map(({ seat }, index) => ({
    seat,
    state: states[index] ?? 'notCast',
  }));
  const absent = voting.filter(({ state }) => state === 'absent');
  return {
    rule: ruleFor(rule, electorate),
    electorate: electorate.seats.map(asForm),
    attendance: Object.fromEntries(absent.map(({ seat }) => [seat, 'absent'] as const)),
    votes: voting.flatMap(({ seat, state }) =>
      state === 'absent' || state === 'notCast' ? [] : [{ seat, choice: state }],
    ),
  };
}
