export { ConfirmFederalDecision, type ConfirmFederalDecisionProps } from './confirm-federal-decision';
export { LandProgress } from './land-progress';
export { StandardRollout } from './standard-rollout';
