import type { Actor } from '@gremia/domain/access/actor';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { BoardsQueries } from './boards.queries.ts';
import { BoardDetail } from './dto/board-detail.ts';
import { BoardSummary } from './dto/board.ts';

@Resolver()
export class BoardsResolver {
  constructor(private readonly queries: BoardsQueries) {}

  @Query(() => [BoardSummary])
  @Access('public')
  boards(@CurrentActor() actor: Actor): Promise<readonly BoardSummary[]> {
    return this.queries.list(actor);
  }

  @Query(() => BoardDetail)
  @Access('public')
  async board(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<BoardDetail> {
    const board = await this.queries.bySlug(actor, slug);
    if (board === null) throw new NotFound();
    return board;
  }
}
