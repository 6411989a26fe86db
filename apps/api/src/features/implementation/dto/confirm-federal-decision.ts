import { confirmFederalDecisionReasons } from '@gremia/domain/implementation/confirm-federal-decision';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { PublicationLevelEnum } from '../../proposals/proposals.public.ts';

@InputType({ description: 'Wer außer den angenommenen Stellen zuständig ist, und wer nicht' })
export class CompetenceCorrection {
  @Field(() => ID)
  declare standard: string;

  @Field(() => [ID], { nullable: true })
  declare added: string[] | null;

  @Field(() => [ID], { nullable: true })
  declare removed: string[] | null;
}

@InputType()
export class ConfirmFederalDecisionInput {
  @Field(() => ID, { description: 'Wie 2017/37' })
  declare decisionNumber: string;

  @Field(() => PublicationLevelEnum)
  declare publicationLevel: PublicationLevel;

  @Field(() => [CompetenceCorrection], { nullable: true })
  declare corrections: CompetenceCorrection[] | null;
}

@ObjectType()
export class AddressedByAct {
  @Field(() => ID)
  declare slug: string;

  @Field(() => Int)
  declare bodies: number;
}

@ObjectType()
export class ConfirmedFederalDecision {
  @Field(() => ID)
  declare number: string;

  @Field(() => [AddressedByAct])
  declare addressed: readonly AddressedByAct[];
}

const Refused = refusalType('ConfirmFederalDecisionRefused', confirmFederalDecisionReasons);
export const ConfirmFederalDecisionAnswer = answerUnion(
  'ConfirmFederalDecisionAnswer',
  ConfirmedFederalDecision,
  Refused,
);
