import { readyRules, type ReadyRule } from '@gremia/decision-rules/ready-rules';
import { searchText, type RawSearch } from '../../platform/routing/use-address';
import {
  councilSize,
  electorateKinds,
  electorateOf,
  type ElectorateChoice,
  type ElectorateKind,
} from './electorate';
import { ownLimits, type OwnBench } from './own-benches';
import {
  choiceFor,
  choiceOfKind,
  seatStates,
  usualChoice,
  usualRule,
  votingSeats,
  type Scenario,
  type SeatState,
} from './scenario';

/** What stands behind the question mark. */
export interface AddressTexts {
  readonly regel: string | undefined;
  readonly gremium: string | undefined;
  readonly sitze: string | undefined;
  readonly baenke: string | undefined;
  readonly stimmen: string | undefined;
}

/** What of an address could not be used and was replaced. */
export const addressNotes = ['rule', 'electorate', 'votes'] as const;
export type AddressNote = (typeof addressNotes)[number];

export function addressTexts(raw: RawSearch): AddressTexts {
  return {
    regel: searchText(raw['regel']),
    gremium: searchText(raw['gremium']),
    sitze: searchText(raw['sitze']),
    baenke: searchText(raw['baenke']),
    stimmen: searchText(raw['stimmen']),
  };
}

/** Reads any address; what is not understood falls back to what is usual, and is noted. */
export function scenarioFrom(texts: AddressTexts): { scenario: Scenario; notes: readonly AddressNote[] } {
  const notes: AddressNote[] = [];
  const rule = readyRules.find(({ id }) => id === texts.regel);
  if (rule === undefined && texts.regel !== undefined) notes.push('rule');
  const chosen = rule ?? usualRule;
  const wish = choiceFrom(texts, chosen);
  const choice = wish === null ? usualChoice(chosen) : choiceFor(chosen, wish);
  const isAsWished = wish !== null && JSON.stringify(wish) === JSON.stringify(choice);
  if (!isAsWished && texts.gremium !== undefined) notes.push('electorate');
  const count = votingSeats(electorateOf(choice, chosen)).length;
  const read = statesFrom(texts.stimmen ?? '');
  if (read === null || read.length > count) notes.push('votes');
  const states = Array.from({ length: count }, (_, index) => read?.[index] ?? 'notCast');
  return { scenario: { rule: chosen, choice, states }, notes };
}

/** The address of a scenario; what is as usual is left out. */
export function textsOf({ rule, choice, states }: Scenario): AddressTexts {
  return {
    regel: rule.id,
    gremium: choice.kind,
    sitze: choice.kind === 'rat' ? String(choice.members) : undefined,
    baenke: choice.kind === 'eigene' ? choice.benches.map(benchText).join('~') : undefined,
    stimmen: statesText(states) || undefined,
  };
}

function choiceFrom(texts: AddressTexts, rule: ReadyRule): ElectorateChoice | null {
  const kind = electorateKinds.find((one): one is ElectorateKind => one === texts.gremium);
  if (kind === undefined) return null;
  if (kind === 'rat') return council(texts.sitze);
  if (kind === 'eigene') return ownBenches(texts.baenke);
  return choiceOfKind(kind, rule);
}

function council(text: string | undefined): ElectorateChoice | null {
  if (text === undefined) return { kind: 'rat', members: councilSize.usual };
  const members = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  const { least, most } = councilSize;
  return members < least || members > most ? null : { kind: 'rat', members };
}

function ownBenches(text: string | undefined): ElectorateChoice | null {
  if (text === undefined) return null;
  const read = text.split('~').map(benchFrom);
  const benches = read.filter((bench) => bench !== null);
  return benches.length < read.length ? null : { kind: 'eigene', benches };
}

/** `Land*13`, `Beratend*3*b` for one that advises, `Länder*16*s*6.25` with the weight of each seat. */
function benchText({ name, seats, voting, weight }: OwnBench): string {
  const parts = [name, seats];
  if (weight !== '1') parts.push(voting ? 's' : 'b', weight);
  else if (!voting) parts.push('b');
  return parts.join('*');
}

const benchForm = /^([^*~]{1,30})\*(\d{1,2})(?:\*([sb])(?:\*(\d{1,9}(?:\.\d{1,5})?))?)?$/;

function benchFrom(text: string): OwnBench | null {
  const [, name, seats, voting, weight] = benchForm.exec(text) ?? [];
  if (name === undefined || seats === undefined) return null;
  return { name, seats: Number(seats), voting: voting !== 'b', weight: weight ?? '1' };
}

/** What a name may hold so that it stands in an address as it is. */
export function benchName(typed: string): string {
  return typed.replace(/[*~]/g, '').slice(0, ownLimits.nameLength);
}

const letters: Record<SeatState, string> = { yes: 'j', no: 'n', abstain: 'e', notCast: 'o', absent: 'a' };

/** Like neighbours together: `12j3n` are twelve times yes and three times no; who has not voted at the end is left out. */
function statesText(states: readonly SeatState[]): string {
  const runs: { state: SeatState; count: number }[] = [];
  for (const state of states) {
    const last = runs.at(-1);
    if (last?.state === state) last.count += 1;
    else runs.push({ state, count: 1 });
  }
  if (runs.at(-1)?.state === 'notCast') runs.pop();
  return runs.map(({ state, count }) => `${count}${letters[state]}`).join('');
}

function statesFrom(text: string): readonly SeatState[] | null {
  if (!/^(\d{1,3}[jneoa])*$/.test(text)) return null;
  const runs = [...text.matchAll(/(\d+)(.)/g)];
  return runs.flatMap(([, count, letter]) => {
    const state = seatStates.find((one) => letters[one] === letter) ?? 'notCast';
    return Array.from({ length: Number(count) }, () => state);
  });
}
