import { Module } from '@nestjs/common';
import { BoardsModule } from '../boards/boards.module.ts';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { BallotCertified } from './ballot-certified.ts';
import { BallotDeadlines } from './ballot-deadlines.ts';
import { BallotEndings } from './ballot-endings.ts';
import { BallotFacts } from './ballot-facts.ts';
import { BallotReadings } from './ballot-readings.service.ts';
import { BallotRepository } from './ballot.repository.ts';
import { CastVoteService } from './cast-vote.service.ts';
import { ChallengeRepository } from './challenge.repository.ts';
import { ChallengeResolver } from './challenge.resolver.ts';
import { ChallengeService } from './challenge.service.ts';
import { CirculationBallots } from './circulation-ballots.ts';
import { LiveBallotsResolver } from './live-ballots.resolver.ts';
import { ConsentListGathering } from './consent-list-facts.ts';
import { ConsentListMarks } from './consent-list-marks.service.ts';
import { ConsentListObjections } from './consent-list-objections.service.ts';
import { ConsentListReadings } from './consent-list-readings.service.ts';
import { ConsentListQueries } from './consent-list.queries.ts';
import { ConsentListRepository } from './consent-list.repository.ts';
import { ConsentListResolver } from './consent-list.resolver.ts';
import { ConsentListService } from './consent-list.service.ts';
import { PreparationQueries } from './preparation.queries.ts';
import { UnfinishedBallots } from './unfinished-ballots.ts';
import { VoteRepository } from './vote.repository.ts';
import { VotingQueries } from './voting.queries.ts';
import { VotingResolver } from './voting.resolver.ts';
import { VotingService } from './voting.service.ts';

@Module({
  imports: [BoardsModule, MeetingsModule, ProposalsModule],
  providers: [
    BallotRepository,
    VoteRepository,
    BallotFacts,
    ChallengeRepository,
    ChallengeService,
    ChallengeResolver,
    BallotEndings,
    BallotDeadlines,
    CirculationBallots,
    UnfinishedBallots,
    BallotCertified,
    VotingService,
    CastVoteService,
    VotingQueries,
    ConsentListRepository,
    ConsentListGathering,
    ConsentListMarks,
    ConsentListObjections,
    ConsentListService,
    ConsentListQueries,
    ConsentListReadings,
    ConsentListResolver,
    PreparationQueries,
    BallotReadings,
    VotingResolver,
    LiveBallotsResolver,
  ],
  exports: [BallotCertified, CirculationBallots, VotingService, CastVoteService],
})
export class VotingModule {}
