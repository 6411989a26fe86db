import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { RolloutCurve } from './dto/rollout-curve.ts';
import { RolloutInsight } from './dto/rollout-insight.ts';
import { RolloutsQueries } from './rollouts.queries.ts';

@Resolver()
export class RolloutsResolver {
  constructor(private readonly queries: RolloutsQueries) {}

  @Query(() => RolloutCurve, { description: 'Umgesetzt, geplant und fällig über die Zeit' })
  @Access('public')
  async rolloutCurve(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID }) slug: string,
  ): Promise<RolloutCurve> {
    return found(await this.queries.curve(actor, slug));
  }

  @Query(() => RolloutInsight, {
    description: 'Was hindert, wer nie gemeldet hat, nach Größe, Dienstleister und Produkt: für das Gremium',
  })
  @Access('rollout.read')
  async rolloutInsight(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID }) slug: string,
  ): Promise<RolloutInsight> {
    return found(await this.queries.insight(actor, slug));
  }
}

function found<T>(value: T | null): T {
  if (value === null) throw new NotFound();
  return value;
}
