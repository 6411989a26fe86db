import { registerPasskeyReasons, removePasskeyReasons } from '@gremia/domain/sign-in/passkey';
import { recentReasons } from '@gremia/domain/sign-in/recent';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

@ObjectType({ description: 'Ein Passkey der angemeldeten Person' })
export class OwnPasskey {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => DateTime)
  declare createdAt: string;

  @Field(() => DateTime, { nullable: true })
  declare lastUsedAt: string | null;
}

@ObjectType()
export class RemovedPasskey {
  @Field(() => ID)
  declare id: string;
}

@ObjectType()
export class AskedPasskey {
  @Field(() => String, { description: 'PublicKeyCredentialCreationOptions als JSON' })
  declare options: string;
}

export const StartPasskeyRegistrationRefused = refusalType('StartPasskeyRegistrationRefused', recentReasons);
export const StartPasskeyRegistrationAnswer = answerUnion(
  'StartPasskeyRegistrationAnswer',
  AskedPasskey,
  StartPasskeyRegistrationRefused,
);
export const RegisterPasskeyRefused = refusalType('RegisterPasskeyRefused', registerPasskeyReasons);
export const RegisterPasskeyAnswer = answerUnion('RegisterPasskeyAnswer', OwnPasskey, RegisterPasskeyRefused);
export const RemovePasskeyRefused = refusalType('RemovePasskeyRefused', removePasskeyReasons);
export const RemovePasskeyAnswer = answerUnion('RemovePasskeyAnswer', RemovedPasskey, RemovePasskeyRefused);
