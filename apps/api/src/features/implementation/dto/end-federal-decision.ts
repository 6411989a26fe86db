import { endFederalDecisionReasons } from '@gremia/domain/implementation/end-federal-decision';
import type { ResolutionEnding } from '@gremia/domain/resolutions/end-resolution';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { ResolutionEndingEnum } from '../../resolutions/resolutions.public.ts';

@InputType()
export class EndFederalDecisionInput {
  @Field(() => ID, { description: 'Ihre id oder ihre Nummer wie 2017/37' })
  declare decision: string;

  @Field(() => ResolutionEndingEnum)
  declare ending: ResolutionEnding;

  @Field(() => CalendarDay, { description: 'Seit wann er nicht mehr gilt' })
  declare on: string;

  @Field(() => String, { description: 'Wird veröffentlicht' })
  declare reason: string;

  @Field(() => String, { nullable: true, description: 'Die Nummer des Beschlusses, der ihn beendet' })
  declare byNumber: string | null;
}

@ObjectType()
export class EndedFederalDecision {
  @Field(() => ID)
  declare slug: string;

  @Field(() => Int, { description: 'Wie viele offene Pflichten damit endeten' })
  declare duties: number;
}

export const EndFederalDecisionAnswer = answerUnion(
  'EndFederalDecisionAnswer',
  EndedFederalDecision,
  refusalType('EndFederalDecisionRefused', endFederalDecisionReasons),
);
