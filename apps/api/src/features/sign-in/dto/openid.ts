import { openIdReasons } from '@gremia/domain/sign-in/openid';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { removePasskeyReasons } from '@gremia/domain/sign-in/passkey';
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

@ObjectType({ description: 'Was von den Konten beim Anmeldedienst bleibt' })
export class DisconnectedProvider {
  @Field(() => Int)
  declare connected: number;
}

export const DisconnectProviderRefused = refusalType('DisconnectProviderRefused', removePasskeyReasons);
export const DisconnectProviderAnswer = answerUnion(
  'DisconnectProviderAnswer',
  DisconnectedProvider,
  DisconnectProviderRefused,
);
