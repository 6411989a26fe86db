import type { Actor } from '@gremia/domain/access/actor';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { type Answer, answer } from '../../platform/graphql/answer.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import {
  AcceptInvitationAnswer,
  InvitePersonAnswer,
  OpenInvitation,
  type SentInvitation,
} from './dto/invitation.ts';
import type { SignedIn } from './dto/sign-in.ts';
import { handOver } from './hand-over.ts';
import { InvitationsService } from './invitations.service.ts';
import { OpenInvitations } from './open-invitations.ts';

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly open: OpenInvitations,
  ) {}

  @Query(() => [OpenInvitation], {
    description: 'Eigene Einladungen, die noch niemand angenommen hat; für die Administration alle',
  })
  @Access('person.invite')
  openInvitations(@CurrentActor() actor: Actor): Promise<readonly OpenInvitation[]> {
    return this.open.list(actor);
  }

  @Mutation(() => Boolean, { description: 'false, wo es nichts zurückzunehmen gab' })
  @Access('person.invite')
  withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.open.withdraw(actor, id);
  }

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
