import type { BallotState } from './ballot.ts';

/** How far a meeting's consent list is: `gathering` before it is open and after it is certified. */
export const consentListStates = ['gathering', 'open', 'closed'] as const;
export type ConsentListState = (typeof consentListStates)[number];

export const consentStandings = ['offList', 'listed', 'open', 'objected', 'closed', 'decided'] as const;
export type ConsentStanding = (typeof consentStandings)[number];

export interface StandingFacts {
  readonly onList: boolean;
  readonly finished: boolean;
  readonly objectedTo: boolean;
  /** Of the item's newest ballot on a list. */
  readonly ballotState: BallotState | null;
}

/** Where an item stands; one that a list without a quorum left undecided waits for the next. */
export function standingOf({ onList, finished, objectedTo, ballotState }: StandingFacts): ConsentStanding {
  if (ballotState === 'open' || ballotState === 'closed') return ballotState;
  if (ballotState === 'certified' && finished) return 'decided';
  if (onList && !finished) return 'listed';
  return objectedTo ? 'objected' : 'offList';
}

/** Of the whole list, from its items. */
export function listStateOf(standings: readonly ConsentStanding[]): ConsentListState {
  if (standings.includes('open')) return 'open';
  return standings.includes('closed') ? 'closed' : 'gathering';
}
