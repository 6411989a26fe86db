import type { DocumentForm, SeatForm } from '@gremia/decision-rules/document-form';
import { mentionsOf } from '@gremia/decision-rules/mentions';
import type { BallotForm } from './ballot.ts';
import { countsPapersPerBench } from './paper-vote.ts';
import { readRecord } from './rule-fit.ts';

const formsWithNames: ReadonlySet<BallotForm> = new Set(['rollCall']);

/** Only a roll call shows who voted how, to the meeting and in the record. */
export function showsNames(form: BallotForm): boolean {
  return formsWithNames.has(form);
}

/**
 * The record as everybody may have it. Where the form shows no names, seats are numbered within their bench in the
 * order of what they did, so that the number tells nothing; only the seat that breaks ties keeps its key, since the
 * rule names it. A weight that the rule counts stays: who knows the weights can then tell the seat.
 */
export function publishedRecord(form: BallotForm, record: DocumentForm): DocumentForm {
  if (showsNames(form)) return record;
  return withoutNames(form === 'paper' ? withoutUncountedBenches(record) : record);
}

/** Papers that were counted together say nothing of the benches, so neither does the record. */
function withoutUncountedBenches(record: DocumentForm): DocumentForm {
  if (countsPapersPerBench(record.rule)) return record;
  return { ...record, electorate: record.electorate.map((entry) => ({ ...entry, bench: 'alle' })) };
}

function withoutNames(record: DocumentForm): DocumentForm {
  const { weights, tieBreakSeats } = mentionsOf(readRecord(record).rule);
  const choices = new Map(record.votes.map(({ seat, choice }) => [seat, choice]));
  const entries = record.electorate.map((entry) => ({
    entry: onlyWeights(entry, weights),
    presence: record.attendance?.[entry.seat] ?? 'present',
    choice: choices.get(entry.seat) ?? null,
  }));
  const sorted = entries.toSorted((one, other) => compareTexts(orderOf(one), orderOf(other)));
  const renamed = sorted.map((item, index) => {
    const { seat, bench } = item.entry;
    const number = sorted.slice(0, index + 1).filter((earlier) => earlier.entry.bench === bench).length;
    return { ...item, key: tieBreakSeats.includes(seat) ? seat : `${bench}/${number}` };
  });
  return {
    rule: record.rule,
    electorate: renamed.map(({ entry, key }) => ({ ...entry, seat: key })),
    attendance: Object.fromEntries(renamed.map(({ key, presence }) => [key, presence])),
    votes: renamed.flatMap(({ key, choice }) => (choice === null ? [] : [{ seat: key, choice }])),
  };
}

interface Entry {
  readonly entry: SeatForm;
  readonly presence: string;
  readonly choice: string | null;
}

/** Nothing of the seat's own place or name is in it, or the numbers would tell the seat. */
function orderOf({ entry, presence, choice }: Entry): string {
  return JSON.stringify([entry.bench, !entry.voting, choice ?? '~', presence, entry.weights ?? {}]);
}

function onlyWeights({ weights, ...seat }: SeatForm, named: readonly string[]): SeatForm {
  const kept = Object.entries(weights ?? {})
    .filter(([name]) => named.includes(name))
    .toSorted(([one], [other]) => compareTexts(one, other));
  return kept.length === 0 ? seat : { ...seat, weights: Object.fromEntries(kept) };
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
