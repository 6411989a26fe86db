import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import { CodesService } from './codes.service.ts';
import {
  type CodesSetUp,
  ConfirmCodesAnswer,
  OwnCodes,
  RemoveCodesAnswer,
  SignInWithCodeAnswer,
  StartCodesAnswer,
} from './dto/codes.ts';
import type { SignedIn } from './dto/sign-in.ts';
import { handOver } from './hand-over.ts';
import { MailSignInService } from './mail-sign-in.service.ts';

@Resolver()
export class CodesResolver {
  constructor(
    private readonly codes: CodesService,
    private readonly mails: MailSignInService,
  ) {}

  @Query(() => OwnCodes)
  @Access('signInWay.manage')
  ownCodes(@CurrentActor() actor: Actor): Promise<OwnCodes> {
    return this.codes.own(actor);
  }

  @Mutation(() => StartCodesAnswer)
  @Access('signInWay.manage')
  async startCodes(@CurrentActor() actor: Actor): Promise<Answer<CodesSetUp>> {
    return answer(await this.codes.start(actor));
  }

  @Mutation(() => ConfirmCodesAnswer)
  @Access('signInWay.manage')
  async confirmCodes(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
    @Args('code', { type: () => String }) code: string,
  ): Promise<Answer<OwnCodes>> {
    return answer(await this.codes.confirm(actor, caller, code));
  }

  @Mutation(() => RemoveCodesAnswer, {
    description: 'Der letzte Weg hinein bleibt; wiederholt ändert es nichts',
  })
  @Access('signInWay.manage')
  async removeCodes(@CurrentActor() actor: Actor): Promise<Answer<OwnCodes>> {
    return answer(await this.codes.remove(actor));
  }

  @Mutation(() => Boolean, { description: 'Antwortet gleich, ob es zu der Adresse jemanden gibt oder nicht' })
  @Access('public')
  async requestSignInLink(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
    @Args('email', { type: () => String }) email: string,
  ): Promise<boolean> {
    await this.mails.ask(actor, caller, email);
    return true;
  }

  @Mutation(() => SignInWithCodeAnswer, { description: 'Der Link aus der E-Mail und der Code der App' })
  @Access('public')
  async signInWithCode(
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
    @Args('token', { type: () => String }) token: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<Answer<SignedIn>> {
    return handOver(context, await this.mails.signIn(actor, context.caller, { token, code }));
  }
}
