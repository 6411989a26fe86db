import type { DocumentForm } from '@gremia/decision-rules/document-form';
import { decideDocument } from '@gremia/decision-rules/decide';
import { accept, type Outcome, refuse } from '../kernel/outcome.ts';
import type { BallotForm, BallotOutcome, BallotState } from './ballot.ts';
import { type CertifiedBallot, certifyBallot } from './certify-ballot.ts';
import {
  closeBallot,
  type CloseBallotFacts,
  type ClosedBallot,
  consentOfThePresent,
} from './close-ballot.ts';
import { type HinderedItem, type ListOutcome, refuseList } from './consent-list.ts';
import { type BallotAtClosing, finalRecord } from './final-record.ts';
import { type RuleFitReason, ruleFitReasons } from './rule-fit.ts';

export const closeConsentListReasons = ['alreadyClosed', 'nothingLeft', 'itemsHindered'] as const;
export type CloseConsentListReason = (typeof closeConsentListReasons)[number];

/** A ballot of the list with what its closing rests on. */
export interface ConsentBallotAtClosing {
  readonly ballotId: string;
  readonly itemId: string;
  readonly number: string;
  readonly facts: CloseBallotFacts;
}

export interface ClosedConsentBallot {
  readonly ballotId: string;
  readonly closed: ClosedBallot;
}

/** Closes every ballot that nobody objected to, or none: nobody is left to say yes to half a list. */
export function closeConsentList(
  ballots: readonly ConsentBallotAtClosing[],
): ListOutcome<readonly ClosedConsentBallot[], CloseConsentListReason> {
  const open = ballots.filter(({ facts }) => facts.state === 'open');
  if (open.length === 0) return refuseList(anyLeft(ballots) ? 'alreadyClosed' : 'nothingLeft');
  const closed: ClosedConsentBallot[] = [];
  const hindered: HinderedItem[] = [];
  for (const { ballotId, itemId, number, facts } of open) {
    const decision = closeBallot(facts);
    if (decision.accepted) closed.push({ ballotId, closed: decision.fact });
    else hindered.push({ itemId, number, reason: asMisfit(decision.reason) });
  }
  return hindered.length > 0 ? refuseList('itemsHindered', hindered) : accept(closed);
}

function anyLeft(ballots: readonly ConsentBallotAtClosing[]): boolean {
  return ballots.some(({ facts }) => facts.state !== 'annulled');
}

/** An open ballot without hands or deadline can only be hindered by recusals since the opening. */
function asMisfit(reason: string): RuleFitReason {
  const misfit = ruleFitReasons.find((known) => known === reason);
  if (misfit === undefined) throw new Error(`A ballot of a consent list was not closed: ${reason}`);
  return misfit;
}

export const certifyConsentListReasons = ['listNotClosed', 'alreadyCertified', 'nothingLeft'] as const;
export type CertifyConsentListReason = (typeof certifyConsentListReasons)[number];

export interface ConsentBallotToCertify {
  readonly ballotId: string;
  readonly state: BallotState;
  readonly record: DocumentForm | null;
}

export interface CertifiedConsentBallot {
  readonly ballotId: string;
  readonly certified: CertifiedBallot;
}

/** Finds the result of every closed ballot, in the order given: resolutions are numbered in it. */
export function certifyConsentList(
  ballots: readonly ConsentBallotToCertify[],
): Outcome<readonly CertifiedConsentBallot[], CertifyConsentListReason> {
  if (ballots.some(({ state }) => state === 'open')) return refuse('listNotClosed');
  const closed = ballots.filter(({ state }) => state === 'closed');
  if (closed.length === 0) {
    return refuse(ballots.some(({ state }) => state === 'certified') ? 'alreadyCertified' : 'nothingLeft');
  }
  return accept(
    closed.map(({ ballotId, state, record }) => {
      const decision = certifyBallot(state, record);
      if (!decision.accepted) throw new Error(`A closed ballot was not certified: ${decision.reason}`);
      return { ballotId, certified: decision.fact };
    }),
  );
}

/** A ballot of a list ends with its list; alone it can only be annulled. */
export function endsAlone(form: BallotForm): boolean {
  return form !== 'consentList';
}

/** What would come out if nobody objects and only those now present are counted; null where the rule does not fit. */
export function outcomeByConsent(ballot: BallotAtClosing): BallotOutcome | null {
  const answer = decideDocument(finalRecord({ ...ballot, votes: consentOfThePresent(ballot) }));
  return answer.ok ? answer.value.outcome : null;
}
