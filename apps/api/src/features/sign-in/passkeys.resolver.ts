import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import {
  type AskedPasskey,
  OwnPasskey,
  RegisterPasskeyAnswer,
  type RemovedPasskey,
  RemovePasskeyAnswer,
  StartPasskeyRegistrationAnswer,
} from './dto/own-passkey.ts';
import { PasskeysService } from './passkeys.service.ts';

@Resolver()
export class PasskeysResolver {
  constructor(private readonly passkeys: PasskeysService) {}

  @Query(() => [OwnPasskey], {
    description: 'Die Passkeys der angemeldeten Person, in der Reihenfolge ihrer Anlage',
  })
  @Access('signInWay.manage')
  ownPasskeys(@CurrentActor() actor: Actor): Promise<readonly OwnPasskey[]> {
    return this.passkeys.list(actor);
  }

  @Mutation(() => StartPasskeyRegistrationAnswer, {
    description:
      'Fragt das Gerät nach einem neuen Passkey; wer vor mehr als fünf Minuten kam, zuerst nach sich',
  })
  @Access('signInWay.manage')
  async startPasskeyRegistration(
    @CurrentActor() actor: Actor,
    @Context() { reply }: GraphqlContext,
  ): Promise<Answer<AskedPasskey>> {
    const outcome = await this.passkeys.start(actor);
    if (!outcome.accepted) return answer(outcome);
    void reply?.header('set-cookie', outcome.fact.cookie);
    return { options: outcome.fact.options };
  }

  @Mutation(() => RegisterPasskeyAnswer, { description: 'response: RegistrationResponseJSON als Text' })
  @Access('signInWay.manage')
  async registerPasskey(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
    @Args('name', { type: () => String }) name: string,
    @Args('response', { type: () => String }) response: string,
  ): Promise<Answer<OwnPasskey>> {
    return answer(await this.passkeys.register(actor, caller, { name, response }));
  }

  @Mutation(() => RemovePasskeyAnswer, {
    description: 'Der letzte Weg hinein bleibt; wiederholt ändert es nichts',
  })
  @Access('signInWay.manage')
  async removePasskey(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Answer<RemovedPasskey>> {
    return answer(await this.passkeys.remove(actor, id));
  }
}
