import type { Actor } from '@gremia/domain/access/actor';
import { next } from '@gremia/domain/kernel/lifecycle';
import { standardActions, standardLifecycle, type StandardState } from '@gremia/domain/standards/standard';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { StandardDetail, StandardNeeds } from './dto/standard-detail.ts';
import { Standard } from './dto/standard.ts';
import { StandardsQueries } from './standards.queries.ts';

@Resolver()
export class StandardsResolver {
  constructor(
    private readonly queries: StandardsQueries,
    private readonly access: AccessService,
  ) {}

  @Query(() => [Standard])
  @Access('public')
  standards(): Promise<readonly Standard[]> {
    return this.queries.list();
  }

  @Query(() => StandardDetail)
  @Access('public')
  async standard(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID }) slug: string,
  ): Promise<StandardDetail> {
    const standard = await this.queries.bySlug(slug, ownBody(actor));
    if (standard === null) throw new NotFound();
    return {
      ...standard,
      nextSteps: nextStepsFrom(standard.state),
      viewerCan: { manage: this.access.viewerCan(actor, 'standard.manage') },
    };
  }

  @Query(() => StandardNeeds, { description: 'Was als Standard fehlt, das Gefragteste zuerst' })
  @Access('public')
  async standardNeeds(@CurrentActor() actor: Actor): Promise<StandardNeeds> {
    return {
      needs: await this.queries.needs(ownBody(actor)),
      viewerCanReport: this.access.viewerCan(actor, 'standardNeed.report'),
      viewerCanSupport: this.access.viewerCan(actor, 'standardNeed.support'),
      viewerCanAnswer: this.access.viewerCan(actor, 'standard.manage'),
    };
  }
}

function ownBody({ role }: Actor): string | null {
  return role !== null && 'publicBodyId' in role ? role.publicBodyId : null;
}

function nextStepsFrom(state: StandardState | null) {
  return state === null
    ? []
    : standardActions.filter((action) => next(standardLifecycle, state, action) !== null);
}
