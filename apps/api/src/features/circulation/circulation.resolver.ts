import type { Actor } from '@gremia/domain/access/actor';
import { Args, Field, ID, Int, ObjectType, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Live, type LiveChange } from '../../platform/live/live.ts';
import { circulationTopic } from '../voting/voting.public.ts';
import { CirculationReadings } from './circulation-readings.service.ts';
import { CirculationSummary } from './dto/circulation-summary.ts';
import { Circulation } from './dto/circulation.ts';
import { CirculationPreparation } from './dto/circulation-preparation.ts';

@ObjectType({ description: 'Im Umlauf hat sich etwas geändert: neu lesen' })
export class CirculationChange {
  @Field(() => ID)
  declare circulationId: string;

  @Field(() => Int, { description: 'Wächst mit jeder Änderung' })
  declare revision: number;
}

@Resolver()
export class CirculationResolver {
  constructor(
    private readonly readings: CirculationReadings,
    private readonly live: Live,
  ) {}

  @Query(() => Circulation)
  @Access('circulation.read')
  circulation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Circulation> {
    return this.readings.circulation(actor, id);
  }

  @Query(() => [CirculationSummary], {
    description: 'Laufende nach dem Ende ihrer Phase, danach die beendeten, die neuesten zuerst',
  })
  @Access('circulation.read')
  circulations(
    @CurrentActor() actor: Actor,
    @Args('boardSlug', { type: () => String, nullable: true }) boardSlug: string | null,
  ): Promise<readonly CirculationSummary[]> {
    return this.readings.circulations(actor, boardSlug ?? null);
  }

  @Query(() => CirculationPreparation, {
    nullable: true,
    description: 'Leer für alle, die keinen Umlauf beginnen dürfen',
  })
  @Access('circulation.read')
  circulationPreparation(@CurrentActor() actor: Actor): Promise<CirculationPreparation | null> {
    return this.readings.preparation(actor);
  }

  @Subscription(() => CirculationChange, {
    resolve: ({ topic, revision }: LiveChange): CirculationChange => ({
      circulationId: topic.slice(circulationTopic('').length),
      revision,
    }),
  })
  @Access('circulation.read')
  async circulationChanged(
    @CurrentActor() actor: Actor,
    @Args('circulationId', { type: () => ID }) circulationId: string,
  ): Promise<AsyncIterableIterator<LiveChange>> {
    await this.readings.requireReadable(actor, circulationId);
    return this.live.subscribe(circulationTopic(circulationId));
  }
}
