import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { DecisionProgress, LandProgress } from './dto/decision-progress.ts';
import { FederalDecisionPreview } from './dto/federal-decision-preview.ts';
import { HouseReport } from './dto/house-report.ts';
import { House, RepresentedBody } from './dto/house.ts';
import { MapPlace } from './dto/map-place.ts';
import { Municipality, MunicipalitySummary } from './dto/municipality.ts';
import { GroupTally, Rollout } from './dto/rollout.ts';
import { Tally } from './dto/tally.ts';
import { HouseQueries } from './house.queries.ts';
import { MunicipalitiesQueries } from './municipalities.queries.ts';
import { PreviewQueries } from './preview.queries.ts';
import { RolloutQueries } from './rollout.queries.ts';

@Resolver()
export class ImplementationResolver {
  constructor(
    private readonly rollouts: RolloutQueries,
    private readonly houses: HouseQueries,
    private readonly municipalityQueries: MunicipalitiesQueries,
    private readonly previews: PreviewQueries,
    private readonly access: AccessService,
  ) {}

  @Query(() => [DecisionProgress], {
    description: 'Alle Beschlüsse, die Stellen erreichen, die jüngsten zuerst',
  })
  @Access('public')
  addressedDecisions(
    @CurrentActor() actor: Actor,
    @Args('standard', { type: () => ID, nullable: true }) standard: string | null,
  ): Promise<readonly DecisionProgress[]> {
    return this.rollouts.list(actor, standard);
  }

  @Query(() => Rollout, { description: 'Die Umsetzung eines Beschlusses' })
  @Access('public')
  async rollout(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID }) slug: string,
  ): Promise<Rollout> {
    const { boardId, ...rollout } = found(await this.rollouts.one(actor, slug));
    const subject = boardId === null ? {} : { boardId };
    return {
      ...rollout,
      viewerCanAnalyse: this.access.viewerCan(actor, 'rollout.read'),
      viewerCanUpdateCommitments: this.access.viewerCan(actor, 'commitment.update', subject),
    };
  }

  @Query(() => [MapPlace], { description: 'Jede Gemeinde, für einen Beschluss oder für alle zusammen' })
  @Access('public')
  async rolloutMap(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID, nullable: true }) slug: string | null,
  ): Promise<readonly MapPlace[]> {
    return found(await this.rollouts.map(actor, slug));
  }

  @Query(() => [GroupTally], { description: 'Der Stand eines Beschlusses nach Regierungsbezirk' })
  @Access('public')
  async rollupByRegion(
    @CurrentActor() actor: Actor,
    @Args('slug', { type: () => ID }) slug: string,
  ): Promise<readonly GroupTally[]> {
    return found(await this.rollouts.byRegion(actor, slug));
  }

  @Query(() => Tally, { description: 'Alle Pflichten einer Kommune; öffentlich nur die veröffentlichten' })
  @Access('public')
  async municipalityTally(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => ID }) key: string,
  ): Promise<Tally> {
    return found(await this.rollouts.ofBody(actor, key));
  }

  @Query(() => LandProgress)
  @Access('public')
  landProgress(@CurrentActor() actor: Actor): Promise<LandProgress> {
    return this.rollouts.land(actor);
  }

  @Query(() => [MunicipalitySummary])
  @Access('public')
  municipalities(@CurrentActor() actor: Actor): Promise<readonly MunicipalitySummary[]> {
    return this.municipalityQueries.list(actor);
  }

  @Query(() => Municipality)
  @Access('public')
  async municipality(
    @CurrentActor() actor: Actor,
    @Args('key', { type: () => ID }) key: string,
  ): Promise<Municipality> {
    return found(await this.municipalityQueries.one(actor, key));
  }

  @Query(() => House, { description: 'Was bindet uns?' })
  @Access('obligation.read')
  async whatBindsUs(
    @CurrentActor() actor: Actor,
    @Args('publicBodyKey', { type: () => ID }) publicBodyKey: string,
  ): Promise<House> {
    const row = found(await this.houses.house(actor, publicBodyKey));
    const subject = { publicBodyId: row.id, isPublic: true };
    this.access.require(actor, 'obligation.read', subject);
    const house = found(row.house);
    const merged = house.mergedInto !== null;
    return {
      ...house,
      viewerCanReport: !merged && this.access.viewerCan(actor, 'obligation.report', subject),
      viewerCanRelease: this.access.viewerCan(actor, 'obligation.release', subject),
      viewerCanAnswer: !merged && this.access.viewerCan(actor, 'recommendation.answer', subject),
      viewerCanAccede: !merged && this.access.viewerCan(actor, 'resolution.accede', subject),
    };
  }

  @Query(() => [HouseReport], { description: 'Alle Meldungen zu einer Pflicht, die jüngste zuerst' })
  @Access('obligation.read')
  async obligationHistory(
    @CurrentActor() actor: Actor,
    @Args('obligationId', { type: () => ID }) obligationId: string,
  ): Promise<readonly HouseReport[]> {
    const row = found(await this.houses.history(actor, obligationId));
    this.access.require(actor, 'obligation.read', { publicBodyId: row.id, isPublic: true });
    return found(row.reports);
  }

  @Query(() => [RepresentedBody], { description: 'Die Stellen, für die man meldet' })
  @Access('obligation.reportMany')
  representedBodies(@CurrentActor() actor: Actor): Promise<readonly RepresentedBody[]> {
    return this.houses.represented(actor);
  }

  @Query(() => FederalDecisionPreview, { description: 'Wen die Bestätigung binden würde' })
  @Access('federalDecision.confirm')
  async federalDecisionPreview(
    @CurrentActor() actor: Actor,
    @Args('decision', { type: () => ID, description: 'Ihre id oder ihre Nummer wie 2017/37' })
    decision: string,
  ): Promise<FederalDecisionPreview> {
    return found(await this.previews.federalDecision(actor, decision));
  }
}

function found<T>(value: T | null): T {
  if (value === null) throw new NotFound();
  return value;
}
