import type { SeatForm } from '@gremia/decision-rules/document-form';
import type { ReadyRule } from '@gremia/decision-rules/ready-rules';
import { misfitOf } from '@gremia/domain/voting/rule-fit';
import {
  digitalbeirat,
  kooperationsratAdvisory,
  kooperationsratKommunen,
  kooperationsratLand,
  laender,
  lippe,
} from './known-seats';
import { benchKeys, type OwnBench } from './own-benches';

export const electorateKinds = [
  'planungsrat',
  'kooperationsrat',
  'digitalbeirat',
  'lippe',
  'rat',
  'eigene',
] as const;
export type ElectorateKind = (typeof electorateKinds)[number];

/** Who votes: one of the known boards, a council of so many members, or benches of one's own. */
export type ElectorateChoice =
  | { readonly kind: 'planungsrat' | 'kooperationsrat' | 'digitalbeirat' | 'lippe' }
  | { readonly kind: 'rat'; readonly members: number }
  | { readonly kind: 'eigene'; readonly benches: readonly OwnBench[] };

export interface Bench {
  readonly key: string;
  readonly name: string;
}

/** A seat as `decide` takes it, with what it is called. */
export interface SimulatedSeat extends SeatForm {
  readonly label: string;
}

export interface Electorate {
  readonly benches: readonly Bench[];
  readonly seats: readonly SimulatedSeat[];
}

export const councilSize = { least: 3, most: 99, usual: 21 } as const;

/** Builds the seats; of the weights it gives those that the rule asks for. */
export function electorateOf(choice: ElectorateChoice, rule: ReadyRule): Electorate {
  switch (choice.kind) {
    case 'planungsrat':
      return onlyWeights(planungsrat, rule);
    case 'lippe':
      return onlyWeights(kreisLippe, rule);
    case 'kooperationsrat':
      return kooperationsrat;
    case 'digitalbeirat':
      return beirat;
    case 'rat':
      return council(choice.members);
    case 'eigene':
      return ofOwnBenches(choice.benches, rule);
  }
}

/** Why one cannot vote by this rule here is for the rule book; here it only matters whether. */
export function fits(electorate: Electorate, rule: ReadyRule): boolean {
  return misfitOf(ruleFor(rule, electorate), electorate.seats.map(asForm)) === null;
}

/** The rule with the chair's seat of this electorate: its first voting seat. */
export function ruleFor({ rule }: ReadyRule, electorate: Electorate): ReadyRule['rule'] {
  const chair = chairOf(electorate);
  if (!rule.tieBreak || chair === undefined) return rule;
  return { ...rule, tieBreak: { seat: chair.seat } };
}

export function chairOf({ seats }: Electorate): SimulatedSeat | undefined {
  return seats.find(({ voting }) => voting);
}

export function asForm({ seat, bench, voting, weights }: SimulatedSeat): SeatForm {
  return weights === undefined ? { seat, bench, voting } : { seat, bench, voting, weights };
}

const named = (bench: string, labels: readonly string[], voting = true): readonly SimulatedSeat[] =>
  labels.map((label, index) => ({ seat: `${bench}-${index + 1}`, bench, voting, label }));

const planungsrat: Electorate = {
  benches: [
    { key: 'bund', name: 'Bund' },
    { key: 'laender', name: 'Länder' },
  ],
  seats: [
    { seat: 'bund', bench: 'bund', voting: true, label: 'Bund' },
    ...laender.map(([seat, label, koenigstein, einwohner]) => ({
      ...{ seat, label, bench: 'laender', voting: true },
      weights: { koenigstein, einwohner },
    })),
  ],
};

const kreisLippe: Electorate = {
  benches: [{ key: 'kommunen', name: 'Kommunen im Kreis Lippe' }],
  seats: lippe.map(([seat, label, einwohner]) => ({
    ...{ seat, label, bench: 'kommunen', voting: true },
    weights: { einwohner },
  })),
};

const kooperationsrat: Electorate = {
  benches: [
    { key: 'land', name: 'Land' },
    { key: 'kommunen', name: 'Kommunen' },
    { key: 'beratend', name: 'Beratend' },
  ],
  seats: [
    ...named('land', kooperationsratLand),
    ...named('kommunen', kooperationsratKommunen),
    ...named('beratend', kooperationsratAdvisory, false),
  ],
};

const beirat: Electorate = {
  benches: [
    { key: 'kommunen', name: 'Kommunen' },
    { key: 'dienstleister', name: 'IT-Dienstleister und Wirtschaft' },
    { key: 'wissenschaft', name: 'Wissenschaft und Bürgerschaft' },
    { key: 'beratend', name: 'Beratend' },
  ],
  seats: Object.entries(digitalbeirat).flatMap(([bench, labels]) =>
    named(bench, labels, bench !== 'beratend'),
  ),
};

function council(members: number): Electorate {
  const labels = Array.from({ length: members }, (_, index) =>
    index === 0 ? 'Vorsitz' : `Mitglied ${index + 1}`,
  );
  return { benches: [{ key: 'rat', name: 'Rat' }], seats: named('rat', labels) };
}

function ofOwnBenches(own: readonly OwnBench[], { weights }: ReadyRule): Electorate {
  const keys = benchKeys(own);
  const benches = own.map(({ name }, index) => ({ key: keys[index] ?? '', name }));
  const seats = own.flatMap(({ name, seats: count, voting, weight }, index) => {
    const labels = Array.from({ length: count }, (_, place) => (count === 1 ? name : `${name} ${place + 1}`));
    return named(keys[index] ?? '', labels, voting).map((seat) =>
      weights.length === 0
        ? seat
        : { ...seat, weights: Object.fromEntries(weights.map((key) => [key, weight])) },
    );
  });
  return { benches, seats };
}

function onlyWeights(electorate: Electorate, { weights: wanted }: ReadyRule): Electorate {
  const seats = electorate.seats.map(({ weights = {}, ...seat }) => {
    const kept = Object.entries(weights).filter(([name]) => wanted.includes(name));
    return kept.length === 0 ? seat : { ...seat, weights: Object.fromEntries(kept) };
  });
  return { ...electorate, seats };
}
