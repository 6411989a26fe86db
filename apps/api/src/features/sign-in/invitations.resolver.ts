import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import { AcceptInvitationAnswer, InvitePersonAnswer, type SentInvitation } from './dto/invitation.ts';
import type { SignedIn } from './dto/sign-in.ts';
import { handOver } from './hand-over.ts';
import { InvitationsService } from './invitations.service.ts';

@Resolver()
export class InvitationsResolver {
  constructor(private readonly invitations: InvitationsService) {}

  @Mutation(() => InvitePersonAnswer, {
    description: 'Lädt jemanden ein; eine frühere Einladung derselben Person gilt dann nicht mehr',
  })
  @Access('person.invite')
  async invitePerson(
    @CurrentActor() actor: Actor,
    @Args('name', { type: () => String }) name: string,
    @Args('email', { type: () => String }) email: string,
  ): Promise<Answer<SentInvitation>> {
    return answer(await this.invitations.invite(actor, { name, email }));
  }

  @Mutation(() => AcceptInvitationAnswer, { description: 'Löst eine Einladung ein, einmal, und meldet an' })
  @Access('public')
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
    @Args('token', { type: () => String }) token: string,
  ): Promise<Answer<SignedIn>> {
    return handOver(context, await this.invitations.accept(actor, context.caller, token));
  }
}
