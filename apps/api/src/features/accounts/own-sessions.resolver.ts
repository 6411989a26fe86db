import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import { OwnSession } from './dto/own-session.ts';
import { OwnSessionsService } from './own-sessions.service.ts';

@Resolver()
export class OwnSessionsResolver {
  constructor(private readonly sessions: OwnSessionsService) {}

  @Query(() => [OwnSession], {
    description: 'Die offenen Sitzungen der angemeldeten Person, die eigene zuerst',
  })
  @Access('session.own')
  ownSessions(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
  ): Promise<readonly OwnSession[]> {
    return this.sessions.list(actor, caller);
  }

  @Mutation(() => Boolean, { description: 'Beendet eine eigene Sitzung sofort; wiederholt ändert es nichts' })
  @Access('session.own')
  async endSession(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.sessions.end(actor, caller, id);
    return true;
  }

  @Mutation(() => Boolean, { description: 'Beendet alle eigenen Sitzungen bis auf diese' })
  @Access('session.own')
  async endOtherSessions(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
  ): Promise<boolean> {
    await this.sessions.endOthers(actor, caller);
    return true;
  }
}
