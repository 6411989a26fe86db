import {
  answerRecommendationReasons,
  type ResponseAction,
  responseActions,
  type ResponseState,
} from '@gremia/domain/implementation/response';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { ResponseStateEnum } from './tally.ts';

const ResponseActionEnum = graphqlEnum('ResponseAction', responseActions);

@InputType()
export class AnswerRecommendationInput {
  @Field(() => ID)
  declare responseId: string;

  @Field(() => ResponseActionEnum)
  declare action: ResponseAction;

  @Field(() => String, { nullable: true })
  declare reason: string | null;
}

@ObjectType()
export class AnsweredRecommendation {
  @Field(() => ID)
  declare responseId: string;

  @Field(() => ResponseStateEnum)
  declare state: ResponseState;
}

const Refused = refusalType('AnswerRecommendationRefused', answerRecommendationReasons);
export const AnswerRecommendationAnswer = answerUnion(
  'AnswerRecommendationAnswer',
  AnsweredRecommendation,
  Refused,
);
