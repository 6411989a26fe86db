import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import {
  DisconnectProviderAnswer,
  type DisconnectedProvider,
  type IdentityProviderAddress,
  LeaveForProviderAnswer,
} from './dto/openid.ts';
import { OpenIdSignInService } from './openid-sign-in.service.ts';

const ownIdentities = defineStatement(
  'signIn.ownIdentities',
  'SELECT to_json(count(*)::integer) AS json FROM person_identity WHERE person_id = $1::uuid',
);

@Resolver()
export class OpenIdResolver {
  constructor(
    private readonly openId: OpenIdSignInService,
    private readonly reads: Reads,
  ) {}

  @Query(() => Int, {
    description: 'Wie viele Konten beim Anmeldedienst mit der angemeldeten Person verbunden sind',
  })
  @Access('signInWay.manage')
  async connectedIdentities(@CurrentActor() { person }: Actor): Promise<number> {
    return (await this.reads.json<number>(ownIdentities, [person?.id])) ?? 0;
  }

  @Mutation(() => DisconnectProviderAnswer, {
    description:
      'Trennt alle Konten beim Anmeldedienst; der letzte Weg hinein bleibt, wiederholt ändert es nichts',
  })
  @Access('signInWay.manage')
  async disconnectProvider(@CurrentActor() actor: Actor): Promise<Answer<DisconnectedProvider>> {
    return answer(await this.openId.disconnect(actor));
  }

  @Mutation(() => LeaveForProviderAnswer, {
    description:
      'Anmelden beim Anmeldedienst; wer angemeldet ist, verbindet sein Konto mit dem, das zurückkommt',
  })
  @Access('public')
  async leaveForProvider(
    @CurrentActor() actor: Actor,
    @Context() { caller, reply }: GraphqlContext,
    @Args('wayOn', {
      type: () => String,
      nullable: true,
      description:
        'Die Seite hier, auf der es nach dem Anmelden weitergeht; jede andere Adresse gilt als keine',
    })
    wayOn: string | null,
  ): Promise<Answer<IdentityProviderAddress>> {
    const outcome = await this.openId.leave(actor, caller, wayOn);
    if (!outcome.accepted) return answer(outcome);
    void reply?.header('set-cookie', outcome.fact.cookie);
    return { address: outcome.fact.address };
  }
}
