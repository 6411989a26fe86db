export { CertifiedResult as BallotResult } from './certified-result';
export { ConsentList } from './consent-list';
export { ItemBallot } from './item-ballot';
export { outcomeTones, ResultView, type ShownResult } from './result-view';
