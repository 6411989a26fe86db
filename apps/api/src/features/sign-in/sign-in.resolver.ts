import type { Actor } from '@gremia/domain/access/actor';
import { signedInRecently } from '@gremia/domain/sign-in/recent';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { Reads } from '../../platform/database/reads.ts';
import { defineStatement } from '../../platform/database/statement.ts';
import { type Answer } from '../../platform/graphql/answer.ts';
import { InvalidInput } from '../../platform/graphql/errors.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import { type SignedIn, SignInWays, SignInWithPasskeyAnswer } from './dto/sign-in.ts';
import { handOver } from './hand-over.ts';
import { OpenIdSignInService } from './openid-sign-in.service.ts';
import { MailSignInService } from './mail-sign-in.service.ts';
import { SignInLimits, tooManyTries } from './sign-in-limits.ts';
import { PasskeySignInService } from './passkey-sign-in.service.ts';

const clock = defineStatement('signIn.now', 'SELECT to_json(now()) AS json');

@Resolver()
export class SignInResolver {
  constructor(
    private readonly passkeys: PasskeySignInService,
    private readonly openId: OpenIdSignInService,
    private readonly limits: SignInLimits,
    private readonly mails: MailSignInService,
    private readonly reads: Reads,
  ) {}

  @Query(() => SignInWays)
  @Access('public')
  signInWays(): SignInWays {
    return {
      passkeyOrigin: this.passkeys.party?.origin ?? null,
      providerLabel: this.openId.label,
      mailLink: this.mails.isOffered,
    };
  }

  @Query(() => Boolean, {
    description: 'Ob die Anmeldung frisch genug ist, Wege hinein zu ändern und persönliche Daten abzurufen',
  })
  @Access('session.own')
  async signedInRecently(@CurrentActor() actor: Actor): Promise<boolean> {
    const now = await this.reads.json<string>(clock);
    return now !== null && signedInRecently({ ...actor, now: new Date(now) }).accepted;
  }

  @Mutation(() => String, {
    description: 'Fragt das Gerät nach einem Passkey: PublicKeyCredentialRequestOptions als JSON',
  })
  @Access('public')
  async startPasskeySignIn(
    @CurrentActor() actor: Actor,
    @Context() { caller, reply }: GraphqlContext,
  ): Promise<string> {
    if (!(await this.limits.mayTry(caller))) throw new InvalidInput(tooManyTries);
    const { options, cookie } = await this.passkeys.start(actor);
    void reply?.header('set-cookie', cookie);
    return options;
  }

  @Mutation(() => SignInWithPasskeyAnswer, { description: 'response: AuthenticationResponseJSON als Text' })
  @Access('public')
  async signInWithPasskey(
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
    @Args('response', { type: () => String }) response: string,
  ): Promise<Answer<SignedIn>> {
    return handOver(context, await this.passkeys.signIn(actor, context.caller, response));
  }
}
