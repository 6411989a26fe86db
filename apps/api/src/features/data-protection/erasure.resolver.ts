import type { Actor } from '@gremia/domain/access/actor';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import { EraseAccountAnswer, type ErasedAccount, ErasurePreview } from './dto/erasure.ts';
import { ErasureService } from './erasure.service.ts';

@Resolver()
export class ErasureResolver {
  constructor(private readonly erasure: ErasureService) {}

  @Query(() => ErasurePreview, {
    nullable: true,
    description:
      'Was das Löschen eines Kontos tun würde; null, wenn es keines mit dieser Kennung oder Adresse gibt',
  })
  @Access('personalData.manage')
  erasurePreview(
    @CurrentActor() actor: Actor,
    @Args('account', { type: () => String, description: 'Kennung oder E-Mail-Adresse' }) account: string,
  ): Promise<ErasurePreview | null> {
    return this.erasure.preview(actor, account);
  }

  @Mutation(() => EraseAccountAnswer, {
    description: 'Löscht ein Konto und behält, was das Gesetz behält; wiederholt ändert es nichts',
  })
  @Access('personalData.manage')
  async eraseAccount(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<Answer<ErasedAccount>> {
    return answer(await this.erasure.erase(actor, personId, reason));
  }
}
