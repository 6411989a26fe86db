import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { AccessExplanation, AccessPerson } from './dto/access-explanation.ts';
import { ExplanationQueries } from './explanation.queries.ts';

/** „Wer darf was?“ */
@Resolver()
export class ExplanationResolver {
  constructor(private readonly queries: ExplanationQueries) {}

  @Query(() => [AccessPerson], { description: 'Höchstens zwanzig, nach Teil des Namens oder der Adresse' })
  @Access('access.explain')
  accessPersons(@Args('search', { type: () => String }) search: string): Promise<readonly AccessPerson[]> {
    return this.queries.persons(search);
  }

  @Query(() => AccessExplanation, {
    description: 'Die Regeltabelle, auf eine Person und ein Objekt angewandt',
  })
  @Access('access.explain')
  accessExplanation(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('roleId', { type: () => ID, nullable: true, description: 'Die erste, wenn keine genannt ist' })
    roleId: string | null,
    @Args('object', {
      type: () => String,
      nullable: true,
      description: 'Adresse, Kurzname, Schlüssel oder Kennung',
    })
    object: string | null,
  ): Promise<AccessExplanation> {
    return this.queries.explanation(actor, {
      personId,
      roleId: roleId || null,
      object: object?.trim() || null,
    });
  }
}
