export { CertifiedResult as BallotResult } from './certified-result';
export { ItemBallot } from './item-ballot';
