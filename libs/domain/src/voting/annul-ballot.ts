import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import { statedReason, statedReasonReasons } from '../kernel/stated-reason.ts';
import { ballotLifecycle, type BallotState } from './ballot.ts';

export const annulBallotReasons = [
  ...statedReasonReasons,
  'alreadyCertified',
  'alreadyAnnulled',
  'inCirculation',
] as const;
export type AnnulBallotReason = (typeof annulBallotReasons)[number];

/** Decides on the annulment: only before certification, and never without saying why. */
export function annulBallot(
  { state, circulationId }: { readonly state: BallotState; readonly circulationId: string | null },
  reason: string,
): Outcome<{ readonly state: 'annulled'; readonly reason: string }, AnnulBallotReason> {
  if (state === 'annulled') return refuse('alreadyAnnulled');
  if (next(ballotLifecycle, state, 'annul') !== 'annulled') return refuse('alreadyCertified');
  // The vote of a circulation ends with the circulation: by its deadline, an objection or its cancellation.
  if (circulationId !== null) return refuse('inCirculation');
  const said = statedReason(reason);
  return said.accepted ? accept({ state: 'annulled', reason: said.fact }) : said;
}
