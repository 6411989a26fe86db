export { ConfirmFederalDecision, type ConfirmFederalDecisionProps } from './confirm-federal-decision';
export { type DeadlineOfStandard, useDeadlineWords } from './deadline-words';
export { LandProgress } from './land-progress';
export { StandardRollout } from './standard-rollout';
