import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { PublicBodyFilter } from './dto/public-body-filter.ts';
import { PublicBodyPage } from './dto/public-body-page.ts';
import { PublicBody } from './dto/public-body.ts';
import { Region } from './dto/region.ts';
import { PublicBodiesQueries } from './public-bodies.queries.ts';

@Resolver()
export class PublicBodiesResolver {
  constructor(private readonly queries: PublicBodiesQueries) {}

  @Query(() => PublicBodyPage)
  @Access('public')
  publicBodies(
    @Args('filter', { type: () => PublicBodyFilter, nullable: true }) filter: PublicBodyFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PublicBodyPage> {
    return this.queries.list(filter ?? {}, first, after);
  }

  @Query(() => PublicBody)
  @Access('public')
  async publicBody(@Args('key', { type: () => String }) key: string): Promise<PublicBody> {
    const body = await this.queries.byKey(key);
    if (body === null) throw new NotFound();
    return body;
  }

  @Query(() => [Region])
  @Access('public')
  regions(): Promise<readonly Region[]> {
    return this.queries.regions();
  }
}
