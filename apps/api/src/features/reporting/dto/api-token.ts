import { type ApiScope, apiScopes } from '@gremia/domain/access/actor';
import { createTokenReasons } from '@gremia/domain/reporting/api-token';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

const ApiScopeEnum = graphqlEnum('ApiScope', apiScopes);

@ObjectType({ description: 'Ein Zugang für ein Programm; den Schlüssel selbst kennt niemand mehr' })
export class ApiToken {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare name: string;

  @Field(() => [ApiScopeEnum])
  declare scopes: readonly ApiScope[];

  @Field(() => String)
  declare createdBy: string;

  @Field(() => DateTime)
  declare created: string;

  @Field(() => DateTime)
  declare expires: string;

  @Field(() => DateTime, { nullable: true })
  declare lastUsed: string | null;

  @Field(() => Boolean, { description: 'Weder abgelaufen noch gesperrt' })
  declare valid: boolean;
}

@InputType()
export class CreateApiTokenInput {
  @Field(() => String)
  declare name: string;

  @Field(() => [ApiScopeEnum])
  declare scopes: readonly ApiScope[];

  @Field(() => Int, { description: 'Wie viele Tage der Zugang gilt, höchstens 365' })
  declare days: number;
}

@ObjectType()
export class CreatedApiToken {
  @Field(() => ID)
  declare id: string;

  @Field(() => String, { description: 'Der Schlüssel; er wird nur dieses eine Mal gezeigt' })
  declare secret: string;
}

@ObjectType()
export class RevokedApiToken {
  @Field(() => ID)
  declare id: string;
}

export const CreateApiTokenAnswer = answerUnion(
  'CreateApiTokenAnswer',
  CreatedApiToken,
  refusalType('CreateApiTokenRefused', createTokenReasons),
);
