import type { Actor } from '@gremia/domain/access/actor';
import type { StepUpAct } from '@gremia/domain/boards/step-up';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, Refusal } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { BoardsQueries } from './boards.queries.ts';
import { BoardDetail } from './dto/board-detail.ts';
import { BoardSummary } from './dto/board.ts';
import { SetStepUpAnswer, StepUpActEnum, type StepUpSetting } from './dto/step-up.ts';
import { SetStepUpService } from './set-step-up.service.ts';

@Resolver()
export class BoardsResolver {
  constructor(
    private readonly queries: BoardsQueries,
    private readonly stepUps: SetStepUpService,
  ) {}

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

  @Mutation(() => SetStepUpAnswer, {
    description: 'Wovor das Gremium nach dem Passkey fragt; weniger zu verlangen, verlangt selbst einen',
  })
  @Access('stepUp.set')
  async setStepUp(
    @CurrentActor() actor: Actor,
    @Args('boardId', { type: () => ID }) boardId: string,
    @Args('acts', { type: () => [StepUpActEnum] }) acts: readonly StepUpAct[],
  ): Promise<Answer<StepUpSetting>> {
    const outcome = await this.stepUps.set(actor, boardId, acts);
    return outcome.accepted ? { acts: outcome.fact } : new Refusal(outcome.reason);
  }
}
