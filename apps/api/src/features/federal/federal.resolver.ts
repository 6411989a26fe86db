import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { FederalDecision, FederalDecisionFilter, FederalDecisionPage } from './dto/federal-decision.ts';
import { FederalSession, FederalSessionSummary, FederalTopic } from './dto/federal-session.ts';
import { MirrorTopicAnswer } from './dto/mirror-topic.ts';
import { FederalQueries } from './federal.queries.ts';
import { FederalService } from './federal.service.ts';

@Resolver()
export class FederalResolver {
  constructor(
    private readonly federal: FederalService,
    private readonly queries: FederalQueries,
  ) {}

  @Query(() => [FederalSessionSummary], { description: 'Die jüngste oder am weitesten bevorstehende zuerst' })
  @Access('public')
  federalSessions(): Promise<readonly FederalSessionSummary[]> {
    return this.queries.sessions();
  }

  @Query(() => FederalSession)
  @Access('public')
  async federalSession(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<FederalSession> {
    return known(await this.queries.session(actor, number));
  }

  @Query(() => FederalTopic)
  @Access('public')
  async federalTopic(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FederalTopic> {
    return known(await this.queries.topic(actor, id));
  }

  @Query(() => FederalDecisionPage)
  @Access('public')
  federalDecisions(
    @Args('filter', { type: () => FederalDecisionFilter, nullable: true })
    filter: FederalDecisionFilter | null,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<FederalDecisionPage> {
    return this.queries.decisions(filter ?? {}, first, after);
  }

  @Query(() => FederalDecision)
  @Access('public')
  async federalDecision(@Args('slug', { type: () => String }) slug: string): Promise<FederalDecision> {
    return known(await this.queries.decision(slug));
  }

  @Mutation(() => MirrorTopicAnswer, { description: 'Übernimmt ein Thema auf die eigene Tagesordnung' })
  @Access('federal.mirror')
  async mirrorTopic(
    @CurrentActor() actor: Actor,
    @Args('topicId', { type: () => ID }) topicId: string,
    @Args('meetingId', { type: () => ID }) meetingId: string,
  ) {
    return answer(await this.federal.mirrorTopic(actor, topicId, meetingId));
  }
}

function known<T>(found: T | null): T {
  if (found === null) throw new NotFound();
  return found;
}
