import { Module } from '@nestjs/common';
import { AdoptRulesService } from './adopt-rules.service.ts';
import { BoardsQueries } from './boards.queries.ts';
import { Boards } from './boards.public.ts';
import { BoardsRepository } from './boards.repository.ts';
import { BoardsResolver } from './boards.resolver.ts';
import { BoardsService } from './boards.service.ts';
import { RulesQueries } from './rules.queries.ts';
import { SetStepUpService } from './set-step-up.service.ts';
import { RulesResolver } from './rules.resolver.ts';

@Module({
  providers: [
    BoardsRepository,
    BoardsService,
    BoardsQueries,
    BoardsResolver,
    RulesQueries,
    AdoptRulesService,
    RulesResolver,
    SetStepUpService,
    Boards,
  ],
  exports: [Boards, BoardsService],
})
export class BoardsModule {}
