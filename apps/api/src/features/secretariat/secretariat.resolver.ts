import type { Actor } from '@gremia/domain/access/actor';
import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { CockpitQueries } from './cockpit.queries.ts';
import { Cockpit } from './dto/cockpit.ts';

@Resolver()
export class SecretariatResolver {
  constructor(private readonly queries: CockpitQueries) {}

  @Query(() => Cockpit, { nullable: true })
  @Access('cockpit.read')
  cockpit(@CurrentActor() actor: Actor): Promise<Cockpit | null> {
    return this.queries.cockpit(actor);
  }
}
