export { CertifiedResult as BallotResult } from './certified-result';
export { ItemBallot } from './item-ballot';
export { outcomeTones, ResultView, type ShownResult } from './result-view';
