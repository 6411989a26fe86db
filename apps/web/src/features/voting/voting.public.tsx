export { CertifiedResult as BallotResult } from './certified-result';
export { ConsentList } from './consent-list';
export { ItemBallot } from './item-ballot';
export { outcomeTones, ResultView, type ShownResult } from './result-view';
export { BallotProgress, BallotProgressFragment } from './ballot-progress';
export { BallotResult as ResultOfBallot, BallotResultFragment } from './ballot-result';
export { BallotNames, BallotNamesFragment } from './ballot-names';
export { useCirculationChanges } from './use-circulation-changes';
export { VotePanel, VotePanelFragment } from './vote-panel';
