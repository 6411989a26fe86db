import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { forget } from '../../platform/access/caller.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import { type SignedIn, SignInWays, SignInWithPasskeyAnswer } from './dto/sign-in.ts';
import { PasskeySignInService } from './passkey-sign-in.service.ts';

@Resolver()
export class SignInResolver {
  constructor(private readonly passkeys: PasskeySignInService) {}

  @Query(() => SignInWays)
  @Access('public')
  signInWays(): SignInWays {
    return { passkeyOrigin: this.passkeys.party?.origin ?? null };
  }

  @Mutation(() => String, {
    description: 'Fragt das Gerät nach einem Passkey: PublicKeyCredentialRequestOptions als JSON',
  })
  @Access('public')
  async startPasskeySignIn(
    @CurrentActor() actor: Actor,
    @Context() { reply }: GraphqlContext,
  ): Promise<string> {
    const { options, cookie } = await this.passkeys.start(actor);
    void reply?.header('set-cookie', cookie);
    return options;
  }

  @Mutation(() => SignInWithPasskeyAnswer, { description: 'response: AuthenticationResponseJSON als Text' })
  @Access('public')
  async signInWithPasskey(
    @CurrentActor() actor: Actor,
    @Context() { caller, reply }: GraphqlContext,
    @Args('response', { type: () => String }) response: string,
  ): Promise<Answer<SignedIn>> {
    const outcome = await this.passkeys.signIn(actor, caller, response);
    if (!outcome.accepted) return answer(outcome);
    forget(caller);
    void reply?.header('set-cookie', outcome.fact.cookie);
    return { personId: outcome.fact.personId };
  }
}
