import { Module } from '@nestjs/common';
import { BoardsModule } from '../boards/boards.module.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { PublicBodiesModule } from '../public-bodies/public-bodies.module.ts';
import { VotingModule } from '../voting/voting.module.ts';
import { AdoptResolution } from './adopt-resolution.ts';
import { CarryAccessions } from './carry-accessions.ts';
import { EndResolutionService } from './end-resolution.service.ts';
import { RegisterController } from './register.controller.ts';
import { RegisterQueries } from './register.queries.ts';
import { Register } from './register.ts';
import {
  BodyAcceded,
  ResolutionAdopted,
  ResolutionEnded,
  ResolutionPublished,
} from './resolution-consequences.ts';
import { Resolutions } from './resolutions.public.ts';
import { ResolutionsQueries } from './resolutions.queries.ts';
import { ResolutionsRepository } from './resolutions.repository.ts';
import { ResolutionsResolver } from './resolutions.resolver.ts';
import { ResolutionsService } from './resolutions.service.ts';

@Module({
  imports: [PublicBodiesModule, BoardsModule, ProposalsModule, VotingModule],
  controllers: [RegisterController],
  providers: [
    ResolutionsRepository,
    ResolutionsQueries,
    RegisterQueries,
    ResolutionsService,
    ResolutionsResolver,
    Register,
    AdoptResolution,
    ResolutionAdopted,
    ResolutionPublished,
    ResolutionEnded,
    BodyAcceded,
    CarryAccessions,
    EndResolutionService,
    Resolutions,
  ],
  exports: [Resolutions, ResolutionAdopted, ResolutionPublished, ResolutionEnded, BodyAcceded],
})
export class ResolutionsModule {}
