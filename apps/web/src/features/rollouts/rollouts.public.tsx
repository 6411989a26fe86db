export { RolloutCurve } from './rollout-curve';
export { RolloutInsight } from './rollout-insight';
