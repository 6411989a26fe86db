import { Module } from '@nestjs/common';
import { BoardsQueries } from './boards.queries.ts';
import { Boards } from './boards.public.ts';
import { BoardsRepository } from './boards.repository.ts';
import { BoardsResolver } from './boards.resolver.ts';
import { BoardsService } from './boards.service.ts';

@Module({
  providers: [BoardsRepository, BoardsService, BoardsQueries, BoardsResolver, Boards],
  exports: [Boards, BoardsService],
})
export class BoardsModule {}
