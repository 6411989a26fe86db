import {
  type CommitmentAction,
  commitmentActions,
  type CommitmentState,
  updateCommitmentReasons,
} from '@gremia/domain/implementation/commitment';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { CommitmentStateEnum } from './addressed-decision.ts';

const CommitmentActionEnum = graphqlEnum('CommitmentAction', commitmentActions);

@InputType()
export class UpdateCommitmentInput {
  @Field(() => ID)
  declare commitmentId: string;

  @Field(() => CommitmentActionEnum)
  declare action: CommitmentAction;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => String, { nullable: true })
  declare note: string | null;
}

@ObjectType()
export class UpdatedCommitment {
  @Field(() => ID)
  declare commitmentId: string;

  @Field(() => CommitmentStateEnum)
  declare state: CommitmentState;
}

const Refused = refusalType('UpdateCommitmentRefused', updateCommitmentReasons);
export const UpdateCommitmentAnswer = answerUnion('UpdateCommitmentAnswer', UpdatedCommitment, Refused);
