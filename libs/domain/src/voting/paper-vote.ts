import { mentionsOf } from '@gremia/decision-rules/mentions';
import { parseRule } from '@gremia/decision-rules/parse-rule';
import type { RuleForm } from '@gremia/decision-rules/document-form';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { type BallotForm, ballotLifecycle, type BallotState } from './ballot.ts';
import type { BallotSeat } from './ballot-seat.ts';
import { type BallotAtClosing, presencesOf } from './final-record.ts';

export const paperMarks = ['yes', 'no', 'abstain', 'invalid'] as const;
export type PaperMark = (typeof paperMarks)[number];

/** Counted papers of a bench, or of everybody together where `benchKey` is null. */
export type PaperTotals = { readonly benchKey: string | null } & Readonly<Record<PaperMark, number>>;

export interface PaperCount {
  readonly totals: readonly PaperTotals[];
}

export const paperReasons = [
  'papersNotCountable',
  'papersPerBenchNeeded',
  'papersTogetherNeeded',
  'benchUnknown',
  'morePapersThanPresent',
] as const;
export type PaperReason = (typeof paperReasons)[number];

export const recordPaperCountReasons = ['ballotNotOpen', 'otherForm', ...paperReasons] as const;
export type RecordPaperCountReason = (typeof recordPaperCountReasons)[number];

/** Decides whether the counted papers can be put down; they may be corrected until the ballot is closed. */
export function recordPaperCount(
  count: PaperCount,
  ballot: BallotAtClosing & { readonly state: BallotState; readonly form: BallotForm },
): Outcome<PaperCount, RecordPaperCountReason> {
  if (next(ballotLifecycle, ballot.state, 'close') === null) return refuse('ballotNotOpen');
  if (ballot.form !== 'paper') return refuse('otherForm');
  const votes = papersToVotes(count, ballot);
  return votes.accepted ? accept(count) : votes;
}

/**
 * Papers are counted together, since every smaller group tells more about its members; only where the rule itself
 * asks for the votes of a bench do the benches have urns of their own.
 */
export function countsPapersPerBench(rule: RuleForm): boolean {
  const parsed = parseRule(rule);
  return parsed.ok && mentionsOf(parsed.value).benches.length > 0;
}

/** Papers become votes of that many present seats; which seats these are has no meaning, the record names none. */
export function papersToVotes(
  { totals }: PaperCount,
  ballot: BallotAtClosing,
): Outcome<BallotAtClosing['votes'], PaperReason> {
  const misplaced = placeReason(totals, ballot);
  if (misplaced !== null) return refuse(misplaced);
  const present = presentVoters(ballot);
  const votes: BallotAtClosing['votes'][number][] = [];
  for (const total of totals) {
    const urn = present.filter(({ benchKey }) => total.benchKey === null || benchKey === total.benchKey);
    const marks = paperMarks.flatMap((mark) => Array<PaperMark>(total[mark]).fill(mark));
    if (marks.length > urn.length) return refuse('morePapersThanPresent');
    votes.push(...marks.flatMap((choice, index) => voteOf(urn[index], choice)));
  }
  return accept(votes);
}

function placeReason(totals: readonly PaperTotals[], { rule, seats }: BallotAtClosing): PaperReason | null {
  const counts = totals.flatMap((total) => paperMarks.map((mark) => total[mark]));
  const isTwice = new Set(totals.map(({ benchKey }) => benchKey)).size !== totals.length;
  if (isTwice || totals.length === 0) return 'papersNotCountable';
  if (counts.some((count) => !Number.isSafeInteger(count) || count < 0)) return 'papersNotCountable';
  if (!countsPapersPerBench(rule)) {
    return totals.every(({ benchKey }) => benchKey === null) ? null : 'papersTogetherNeeded';
  }
  if (totals.some(({ benchKey }) => benchKey === null)) return 'papersPerBenchNeeded';
  const benches = new Set(seats.filter(({ voting }) => voting).map(({ benchKey }) => benchKey));
  return totals.every(({ benchKey }) => benches.has(benchKey ?? '')) ? null : 'benchUnknown';
}

function presentVoters(ballot: BallotAtClosing): readonly BallotSeat[] {
  const presences = presencesOf({ ...ballot, votes: [] });
  return ballot.seats.filter(
    ({ seatId, voting }) => voting && (presences.get(seatId) ?? 'absent') !== 'absent',
  );
}

function voteOf(seat: BallotSeat | undefined, choice: PaperMark) {
  return seat === undefined ? [] : [{ seatId: seat.seatId, choice }];
}
