import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { ballotLifecycle, type BallotState } from './ballot.ts';

export const annulBallotReasons = ['reasonMissing', 'alreadyCertified', 'alreadyAnnulled'] as const;
export type AnnulBallotReason = (typeof annulBallotReasons)[number];

/** A word at least: "Irrtum" is a reason, a dash is none. */
const shortestReason = 5;

/** Decides on the annulment: only before certification, and never without saying why. */
export function annulBallot(
  state: BallotState,
  reason: string,
): Outcome<{ readonly state: 'annulled'; readonly reason: string }, AnnulBallotReason> {
  if (state === 'annulled') return refuse('alreadyAnnulled');
  if (next(ballotLifecycle, state, 'annul') !== 'annulled') return refuse('alreadyCertified');
  const said = reason.trim();
  return said.length < shortestReason ? refuse('reasonMissing') : accept({ state: 'annulled', reason: said });
}
