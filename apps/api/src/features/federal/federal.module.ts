import { Module } from '@nestjs/common';
import { BoardsModule } from '../boards/boards.module.ts';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { VotingModule } from '../voting/voting.module.ts';
import { AdoptPosition } from './adopt-position.ts';
import { Federal } from './federal.public.ts';
import { FederalQueries } from './federal.queries.ts';
import { FederalRepository } from './federal.repository.ts';
import { FederalResolver } from './federal.resolver.ts';
import { FederalService } from './federal.service.ts';

@Module({
  imports: [BoardsModule, MeetingsModule, ProposalsModule, VotingModule],
  providers: [FederalRepository, FederalQueries, FederalService, FederalResolver, AdoptPosition, Federal],
  exports: [Federal],
})
export class FederalModule {}
