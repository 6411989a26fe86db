export { BasisFragment, BasisLink, DecisionName } from './basis-link';
export { ConfirmFederalDecision, type ConfirmFederalDecisionProps } from './confirm-federal-decision';
export { type DeadlineOfStandard, useDeadlineWords } from './deadline-words';
export { LandProgress } from './land-progress';
export { StandardRollout } from './standard-rollout';
export { ObligationBadge, OverdueBadge } from './obligation-badge';
export { obligationStates as obligationWords, reportableStates as reportableWords } from './obligation-words';
export { reportRefusals } from './refusal-words';
