import { acceptInvitationReasons, inviteReasons } from '@gremia/domain/sign-in/invitation';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { SignedIn } from './sign-in.ts';

@ObjectType()
export class SentInvitation {
  @Field(() => String)
  declare email: string;

  @Field(() => DateTime)
  declare expiresAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'Zum Übergeben, nur jetzt; null, wenn der Link per E-Mail kommt',
  })
  declare link: string | null;
}

@ObjectType({ description: 'Eine Einladung, die noch niemand angenommen hat' })
export class OpenInvitation {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare email: string;

  @Field(() => String)
  declare invitedBy: string;

  @Field(() => DateTime)
  declare sentAt: string;

  @Field(() => DateTime)
  declare expiresAt: string;

  @Field(() => Boolean, { description: 'Sie gilt nicht mehr' })
  declare isOver: boolean;
}

export const InvitePersonRefused = refusalType('InvitePersonRefused', inviteReasons);
export const InvitePersonAnswer = answerUnion('InvitePersonAnswer', SentInvitation, InvitePersonRefused);
export const AcceptInvitationRefused = refusalType('AcceptInvitationRefused', acceptInvitationReasons);
export const AcceptInvitationAnswer = answerUnion(
  'AcceptInvitationAnswer',
  SignedIn,
  AcceptInvitationRefused,
);
