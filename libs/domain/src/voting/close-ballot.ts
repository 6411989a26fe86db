import type { DocumentForm } from '@gremia/decision-rules/document-form';
import type { Presence } from '@gremia/decision-rules/rule';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { type BallotForm, ballotLifecycle, type BallotState } from './ballot.ts';
import { type BallotAtClosing, finalRecord, presencesOf } from './final-record.ts';
import { type PaperCount, paperReasons, papersToVotes } from './paper-vote.ts';
import { publishedRecord } from './published-record.ts';
import { misfitOf, ruleFitReasons } from './rule-fit.ts';
import { isOver } from './scheduled-ballot.ts';
import { type Hands, handsToVotes, handsReasons } from './show-of-hands.ts';
import { countSilence, type Silence } from './silence.ts';

export const closeBallotReasons = [
  'endsWithItsList',
  'alreadyClosed',
  'ballotNotOpen',
  'ballotAnnulled',
  'deadlineNotReached',
  'handsMissing',
  'paperCountMissing',
  ...handsReasons,
  ...paperReasons,
  ...ruleFitReasons,
] as const;
export type CloseBallotReason = (typeof closeBallotReasons)[number];

export interface CloseBallotFacts extends BallotAtClosing {
  readonly state: BallotState;
  readonly form: BallotForm;
  /** The database's time. */
  readonly now: Date;
  readonly deadline: Date | null;
  /** What no answer counts as in a circulation; null for a ballot of a meeting. */
  readonly silence: Silence | null;
  /** What the secretariat counted; null where it did not, or where the form needs no counting. */
  readonly hands: Hands | null;
  /** The counted papers of a paper vote; null where nobody counted yet, or where there are none. */
  readonly paperCount: PaperCount | null;
}

export interface ClosedBallot {
  readonly state: 'closed';
  /** The final record, without names where the form shows none. */
  readonly record: DocumentForm;
  /** By seat id, as passed to the rule; a recused seat has none. */
  readonly presences: ReadonlyMap<string, Presence>;
}

const refusedIn: Record<BallotState, CloseBallotReason | null> = {
  prepared: 'ballotNotOpen',
  open: null,
  closed: 'alreadyClosed',
  certified: 'alreadyClosed',
  annulled: 'ballotAnnulled',
};

/**
 * Decides on the closing and makes the final record. Recusals may have taken away what the rule needs since the
 * opening: then the ballot cannot be decided, and what remains is to annul it and open another.
 */
export function closeBallot(facts: CloseBallotFacts): Outcome<ClosedBallot, CloseBallotReason> {
  const refused = refusedIn[facts.state];
  if (refused !== null || next(ballotLifecycle, facts.state, 'close') !== 'closed') {
    return refuse(refused ?? 'ballotNotOpen');
  }
  if (isEarly(facts)) return refuse('deadlineNotReached');
  const counted = withWholesaleVotes(facts);
  if (!counted.accepted) return counted;
  const record = finalRecord(counted.fact);
  const misfit = misfitOf(record.rule, record.electorate);
  if (misfit !== null) return refuse(misfit);
  return accept({
    state: 'closed',
    record: publishedRecord(facts.form, record),
    presences: presencesOf(counted.fact),
  });
}

/**
 * Who was promised time to vote has it. In a meeting a scheduled ballot may end once every seat has voted; in a
 * circulation never, since until its end votes may be changed and the procedure objected to.
 */
function isEarly({ now, deadline, silence, seats, recusedSeatIds, votes }: CloseBallotFacts): boolean {
  if (deadline === null || isOver(deadline, now)) return false;
  const voted = new Set(votes.map(({ seatId }) => seatId));
  const waitedFor = seats.some(
    ({ seatId, voting }) => voting && !recusedSeatIds.includes(seatId) && !voted.has(seatId),
  );
  return silence !== null || waitedFor;
}

function withWholesaleVotes(facts: CloseBallotFacts): Outcome<BallotAtClosing, CloseBallotReason> {
  if (facts.silence !== null) return accept(countSilence(facts, facts.silence));
  if (facts.form === 'consentList') return accept({ ...facts, votes: consentOfThePresent(facts) });
  if (facts.form === 'paper') return withPapers(facts);
  if (facts.form !== 'showOfHands') return accept(facts);
  if (facts.hands === null) return refuse('handsMissing');
  const votes = handsToVotes(facts.hands, facts);
  return votes.accepted ? accept({ ...facts, votes: votes.fact }) : votes;
}

function withPapers(facts: CloseBallotFacts): Outcome<BallotAtClosing, CloseBallotReason> {
  if (facts.paperCount === null) return refuse('paperCountMissing');
  const votes = papersToVotes(facts.paperCount, facts);
  return votes.accepted ? accept({ ...facts, votes: votes.fact }) : votes;
}

/** Grüne Liste: nobody objected, so every present voting seat consents. */
export function consentOfThePresent(facts: BallotAtClosing): BallotAtClosing['votes'] {
  const presences = presencesOf({ ...facts, votes: [] });
  return facts.seats
    .filter(({ seatId, voting }) => voting && (presences.get(seatId) ?? 'absent') !== 'absent')
    .map(({ seatId }) => ({ seatId, choice: 'yes' }));
}
