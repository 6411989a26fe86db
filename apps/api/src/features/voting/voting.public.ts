export { BallotCertified, type CertifiedBallotFact } from './ballot-certified.ts';
export { CastVoteService } from './cast-vote.service.ts';
export { VotingService } from './voting.service.ts';
