import { type Answer, decide } from '@gremia/decision-rules/decide';
import type { DocumentForm } from '@gremia/decision-rules/document-form';
import { next } from '../kernel/lifecycle.ts';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import type { ProposalAction } from '../proposals/proposal.ts';
import { ballotLifecycle, type BallotOutcome, type BallotState } from './ballot.ts';
import { readRecord } from './rule-fit.ts';

export const certifyBallotReasons = [
  'endsWithItsList',
  'ballotNotClosed',
  'alreadyCertified',
  'ballotAnnulled',
] as const;
export type CertifyBallotReason = (typeof certifyBallotReasons)[number];

export interface CertifiedBallot {
  readonly state: 'certified';
  readonly result: Answer;
}

const refusedIn: Record<BallotState, CertifyBallotReason | null> = {
  prepared: 'ballotNotClosed',
  open: 'ballotNotClosed',
  closed: null,
  certified: 'alreadyCertified',
  annulled: 'ballotAnnulled',
};

/** Finds the result from the final record alone, so that anybody who has the record finds the same. */
export function certifyBallot(
  state: BallotState,
  record: DocumentForm | null,
): Outcome<CertifiedBallot, CertifyBallotReason> {
  const refused = refusedIn[state];
  if (refused !== null || next(ballotLifecycle, state, 'certify') !== 'certified' || record === null) {
    return refuse(refused ?? 'ballotNotClosed');
  }
  const { rule, electorate, attendance, votes } = readRecord(record);
  return accept({ state: 'certified', result: decide(rule, electorate, attendance, votes) });
}

/** What becomes of the proposal; without a quorum nothing was decided and it stays tabled. */
export const conclusionOf: Readonly<
  Record<BallotOutcome, Extract<ProposalAction, 'adopt' | 'reject'> | null>
> = {
  adopted: 'adopt',
  rejected: 'reject',
  notQuorate: null,
};
