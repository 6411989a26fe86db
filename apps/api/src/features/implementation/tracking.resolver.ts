import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import {
  TrackingChoices,
  TrackingFilter,
  TrackingPage,
  type TrackingSort,
  TrackingSortEnum,
} from './dto/tracking.ts';
import { TrackingQueries } from './tracking.queries.ts';

@Resolver()
export class TrackingResolver {
  constructor(private readonly queries: TrackingQueries) {}

  @Query(() => TrackingPage, { description: 'Jede einzelne Pflicht; die Öffentlichkeit sieht Summen' })
  @Access('obligation.track')
  trackedObligations(
    @Args('filter', { type: () => TrackingFilter, defaultValue: {} }) filter: TrackingFilter,
    @Args('sort', { type: () => TrackingSortEnum, defaultValue: 'dueOn' }) sort: TrackingSort,
    @Args('descending', { type: () => Boolean, defaultValue: false }) descending: boolean,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('detailed', { type: () => Boolean, defaultValue: false }) detailed: boolean,
  ): Promise<TrackingPage> {
    return this.queries.page({ filter, sort, descending, first, after, detailed });
  }

  @Query(() => TrackingChoices)
  @Access('obligation.track')
  trackingChoices(): Promise<TrackingChoices> {
    return this.queries.choices();
  }
}
