import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { forget } from '../../platform/access/caller.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import {
  type AskedPasskeyProof,
  type PasskeyProof,
  ProveWithPasskeyAnswer,
  StartPasskeyProofAnswer,
} from './dto/passkey-proof.ts';
import { PasskeyProofService } from './passkey-proof.service.ts';

@Resolver()
export class PasskeyProofResolver {
  constructor(private readonly proofs: PasskeyProofService) {}

  @Mutation(() => StartPasskeyProofAnswer, {
    description:
      'Fragt das Gerät nach einem eigenen Passkey, vor einem Schritt, für den das Gremium ihn verlangt',
  })
  @Access('session.own')
  async startPasskeyProof(
    @CurrentActor() actor: Actor,
    @Context() { reply }: GraphqlContext,
  ): Promise<Answer<AskedPasskeyProof>> {
    const outcome = await this.proofs.start(actor);
    if (!outcome.accepted) return answer(outcome);
    void reply?.header('set-cookie', outcome.fact.cookie);
    return { options: outcome.fact.options };
  }

  @Mutation(() => ProveWithPasskeyAnswer, {
    description: 'response: AuthenticationResponseJSON als Text; gilt fünf Minuten, in dieser Sitzung',
  })
  @Access('session.own')
  async proveWithPasskey(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
    @Args('response', { type: () => String }) response: string,
  ): Promise<Answer<PasskeyProof>> {
    const outcome = await this.proofs.prove(actor, caller, response);
    // What follows in the same request may rest on it.
    forget(caller);
    return answer(outcome);
  }
}
