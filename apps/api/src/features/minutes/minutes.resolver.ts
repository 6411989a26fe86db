import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { answer } from '../../platform/graphql/answer.ts';
import {
  EditSectionAnswer,
  MoveMinutesAnswer,
  ObjectToMinutesAnswer,
  PublishMinutesAnswer,
  SignMinutesAnswer,
} from './dto/minutes-answers.ts';
import { Minutes } from './dto/minutes.ts';
import { MinutesQueries } from './minutes.queries.ts';
import { MinutesService } from './minutes.service.ts';

@Resolver()
export class MinutesResolver {
  constructor(
    private readonly service: MinutesService,
    private readonly queries: MinutesQueries,
  ) {}

  @Query(() => Minutes, {
    nullable: true,
    description: 'Die Niederschrift, sofern es sie gibt und sie zu sehen ist',
  })
  @Access('minutes.read')
  minutes(@CurrentActor() actor: Actor, @Args('meetingSlug', { type: () => String }) meetingSlug: string) {
    return this.queries.page(actor, meetingSlug);
  }

  @Mutation(() => EditSectionAnswer)
  @Access('minutes.write')
  async editMinutesSection(
    @CurrentActor() actor: Actor,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Args('text', { type: () => String }) text: string,
    @Args('seenRevision', { type: () => Int }) seenRevision: number,
  ) {
    return answer(await this.service.editSection(actor, sectionId, { text, seenRevision }));
  }

  @Mutation(() => MoveMinutesAnswer)
  @Access('minutes.write')
  async submitMinutesForReview(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return answer(await this.service.submitForReview(actor, id));
  }

  @Mutation(() => MoveMinutesAnswer)
  @Access('minutes.sign')
  async returnMinutesToDraft(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return answer(await this.service.returnToDraft(actor, id));
  }

  @Mutation(() => SignMinutesAnswer)
  @Access('minutes.sign')
  async signMinutes(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('seenHash', { type: () => String }) seenHash: string,
  ) {
    return answer(await this.service.sign(actor, id, seenHash));
  }

  @Mutation(() => ObjectToMinutesAnswer)
  @Access('minutes.object')
  async objectToMinutes(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('text', { type: () => String }) text: string,
  ) {
    return answer(await this.service.object(actor, id, text));
  }

  @Mutation(() => PublishMinutesAnswer)
  @Access('minutes.write')
  async publishMinutes(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return answer(await this.service.publish(actor, id));
  }
}
