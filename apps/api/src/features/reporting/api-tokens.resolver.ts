import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { AccessService } from '../../platform/access/access.service.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { ApiTokensService } from './api-tokens.service.ts';
import {
  ApiToken,
  CreateApiTokenAnswer,
  CreateApiTokenInput,
  type CreatedApiToken,
  RevokedApiToken,
} from './dto/api-token.ts';
import { reporterRole } from './rows-for-report.ts';

const tokens = defineStatement(
  'reporting.tokens',
  `SELECT coalesce(json_agg(json_build_object(
     'id', token.id, 'name', token.name, 'scopes', token.scopes, 'createdBy', person.name, 'created', token.created,
     'expires', token.expires, 'lastUsed', token.last_used,
     'valid', token.revoked_at IS NULL AND token.expires > now()) ORDER BY token.created DESC), '[]') AS json
   FROM api_token token JOIN person ON person.id = token.person_id WHERE token.public_body_id = $1::uuid`,
);

@Resolver()
export class ApiTokensResolver {
  constructor(
    private readonly service: ApiTokensService,
    private readonly access: AccessService,
    private readonly reads: Reads,
  ) {}

  @Query(() => [ApiToken], { description: 'Die Zugänge für Programme der eigenen Stelle' })
  @Access('apiToken.manage')
  async apiTokens(@CurrentActor() actor: Actor): Promise<readonly ApiToken[]> {
    const { publicBodyId } = reporterRole(actor);
    this.access.require(actor, 'apiToken.manage', { publicBodyId });
    return (await this.reads.json<readonly ApiToken[]>(tokens, [publicBodyId])) ?? [];
  }

  @Mutation(() => CreateApiTokenAnswer, {
    description: 'Legt einen Zugang an; der Schlüssel wird einmal gezeigt',
  })
  @Access('apiToken.manage')
  async createApiToken(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CreateApiTokenInput }) input: CreateApiTokenInput,
  ): Promise<Answer<CreatedApiToken>> {
    return answer(await this.service.create(actor, input));
  }

  @Mutation(() => RevokedApiToken, { description: 'Sperrt einen Zugang sofort' })
  @Access('apiToken.manage')
  revokeApiToken(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RevokedApiToken> {
    return this.service.revoke(actor, id);
  }
}
