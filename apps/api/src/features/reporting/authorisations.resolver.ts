import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { NotFound } from '../../platform/graphql/errors.ts';
import { requireIntent } from '../../platform/graphql/uuid.ts';
import { AuthorisationsQueries } from './authorisations.queries.ts';
import { AuthorisationsService } from './authorisations.service.ts';
import {
  Authorisations,
  AuthoriseProviderAnswer,
  AuthoriseProviderInput,
  type AuthorisedProvider,
  EndedAuthorisation,
  ProviderAuthorisation,
} from './dto/authorisation.ts';
import { reporterRole } from './rows-for-report.ts';

@Resolver()
export class AuthorisationsResolver {
  constructor(
    private readonly queries: AuthorisationsQueries,
    private readonly service: AuthorisationsService,
    private readonly access: AccessService,
  ) {}

  @Query(() => Authorisations, { description: 'Wer für eine Stelle melden darf' })
  @Access('providerAuthorisation.manage')
  async authorisations(
    @CurrentActor() actor: Actor,
    @Args('publicBodyKey', { type: () => ID }) publicBodyKey: string,
  ): Promise<Authorisations> {
    const found = await this.queries.ofBody(publicBodyKey);
    if (found === null) throw new NotFound();
    const body = { publicBodyId: found.id, isPublic: true };
    this.access.require(actor, 'providerAuthorisation.manage', body);
    return found.authorisations;
  }

  @Query(() => [ProviderAuthorisation], {
    description: 'Was dem eigenen Haus erlaubt ist, als IT-Dienstleister; auch was eben endete',
  })
  @Access('obligation.reportMany')
  givenAuthorisations(@CurrentActor() actor: Actor): Promise<readonly ProviderAuthorisation[]> {
    return this.queries.ofProvider(reporterRole(actor).publicBodyId);
  }

  @Mutation(() => AuthoriseProviderAnswer, {
    description: 'Ermächtigt einen IT-Dienstleister, für die Stelle zu melden, oder ändert, was er darf',
  })
  @Access('providerAuthorisation.manage')
  async authoriseProvider(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AuthoriseProviderInput }) input: AuthoriseProviderInput,
    @Args('intent', { type: () => ID }) intent: string,
  ): Promise<Answer<AuthorisedProvider>> {
    requireIntent(intent);
    const { procedures, validTo, replaces, ...wanted } = input;
    const limits = {
      procedures: procedures ?? [],
      validTo: validTo ?? null,
      replaces: replaces ?? null,
    };
    return answer(await this.service.authorise(actor, { ...wanted, ...limits, intent }));
  }

  @Mutation(() => EndedAuthorisation, { description: 'Beendet eine Ermächtigung sofort' })
  @Access('providerAuthorisation.manage')
  async endAuthorisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<EndedAuthorisation> {
    const { endedAt } = await this.service.end(actor, id);
    return { id, endedAt: endedAt.toISOString() };
  }
}
