export { BallotCertified, type CertifiedBallotFact } from './ballot-certified.ts';
export { circulationTopic } from './ballot-place.ts';
export { BallotOutcomeEnum } from './dto/ballot-result.ts';
export { CirculationBallots } from './circulation-ballots.ts';
export { CastVoteService } from './cast-vote.service.ts';
export { VotingService } from './voting.service.ts';
