import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { Standard } from './dto/standard.ts';
import { StandardsQueries } from './standards.queries.ts';

@Resolver()
export class StandardsResolver {
  constructor(private readonly queries: StandardsQueries) {}

  @Query(() => [Standard])
  @Access('public')
  standards(): Promise<readonly Standard[]> {
    return this.queries.list();
  }

  @Query(() => Standard)
  @Access('public')
  async standard(@Args('slug', { type: () => ID }) slug: string): Promise<Standard> {
    const standard = await this.queries.bySlug(slug);
    if (standard === null) throw new NotFound();
    return standard;
  }
}
