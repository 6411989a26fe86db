import { Module } from '@nestjs/common';
import { BoardsModule } from '../boards/boards.module.ts';
import { MeetingsModule } from '../meetings/meetings.module.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { VotingModule } from '../voting/voting.module.ts';
import { CirculationActsResolver } from './circulation-acts.resolver.ts';
import { CirculationActs } from './circulation-acts.ts';
import { CirculationConsequences } from './circulation-consequences.ts';
import { CirculationJobs } from './circulation-jobs.ts';
import { CirculationReadings } from './circulation-readings.service.ts';
import { CirculationWatch } from './circulation-watch.ts';
import { CirculationQueries } from './circulation.queries.ts';
import { CirculationRepository } from './circulation.repository.ts';
import { CirculationResolver } from './circulation.resolver.ts';
import { LeadCirculation } from './lead-circulation.service.ts';
import { PlaceOnAgenda } from './place-on-agenda.ts';
import { TakePart } from './take-part.service.ts';

@Module({
  imports: [BoardsModule, MeetingsModule, ProposalsModule, VotingModule],
  providers: [
    CirculationRepository,
    CirculationQueries,
    CirculationActs,
    CirculationWatch,
    CirculationConsequences,
    CirculationJobs,
    PlaceOnAgenda,
    LeadCirculation,
    TakePart,
    CirculationReadings,
    CirculationResolver,
    CirculationActsResolver,
  ],
})
export class CirculationModule {}
