import { openIdReasons } from '@gremia/domain/sign-in/openid';
import { Field, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';

@ObjectType()
export class IdentityProviderAddress {
  @Field(() => String, { description: 'Dorthin geht der Browser; von dort kommt er zurück' })
  declare address: string;
}

export const LeaveForProviderRefused = refusalType('LeaveForProviderRefused', openIdReasons);
export const LeaveForProviderAnswer = answerUnion(
  'LeaveForProviderAnswer',
  IdentityProviderAddress,
  LeaveForProviderRefused,
);
