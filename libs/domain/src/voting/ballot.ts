import type { Lifecycle } from '../kernel/lifecycle.ts';

export const ballotStates = ['prepared', 'open', 'closed', 'certified', 'annulled'] as const;
export type BallotState = (typeof ballotStates)[number];

export const ballotActions = ['open', 'close', 'certify', 'annul'] as const;
export type BallotAction = (typeof ballotActions)[number];

export const ballotLifecycle: Lifecycle<BallotState, BallotAction> = {
  prepared: { open: 'open', annul: 'annulled' },
  open: { close: 'closed', annul: 'annulled' },
  closed: { certify: 'certified', annul: 'annulled' },
  certified: {},
  annulled: {},
};

/**
 * The forms that are offered; the electronic `secret` joins them when it is sound (docs/decisions/0006). Until then a
 * secret ballot is held on `paper` and only its totals are put down.
 */
export const ballotForms = ['showOfHands', 'openElectronic', 'rollCall', 'consentList', 'paper'] as const;
export type BallotForm = (typeof ballotForms)[number];

export const choices = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof choices)[number];

export const ballotOutcomes = ['adopted', 'rejected', 'notQuorate'] as const;
export type BallotOutcome = (typeof ballotOutcomes)[number];
