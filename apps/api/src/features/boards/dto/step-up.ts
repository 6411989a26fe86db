import { type StepUpAct, stepUpActs, stepUpReasons } from '@gremia/domain/boards/step-up';
import { Field, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';

export const StepUpActEnum = graphqlEnum('StepUpAct', stepUpActs);

@ObjectType({ description: 'Wovor das Gremium nach dem Passkey fragt' })
export class StepUpSetting {
  @Field(() => [StepUpActEnum])
  declare acts: readonly StepUpAct[];
}

export const SetStepUpRefused = refusalType('SetStepUpRefused', stepUpReasons);
export const SetStepUpAnswer = answerUnion('SetStepUpAnswer', StepUpSetting, SetStepUpRefused);
