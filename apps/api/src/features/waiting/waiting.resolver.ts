import type { Actor } from '@gremia/domain/access/actor';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { WaitingItem } from './dto/waiting-item.ts';
import { WaitingQueries } from './waiting.queries.ts';

@Resolver()
export class WaitingResolver {
  constructor(private readonly queries: WaitingQueries) {}

  @Query(() => [WaitingItem], {
    description: 'Was auf die angemeldete Person in ihrer aktuellen Rolle wartet',
  })
  @Access('session.own')
  waiting(@CurrentActor() actor: Actor): Promise<readonly WaitingItem[]> {
    return this.queries.waiting(actor);
  }
}
