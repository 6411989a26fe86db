import {
  advanceStandardReasons,
  beginStandardReasons,
  describeStandardReasons,
  recordVersionReasons,
  type RelationKind,
  relateStandardsReasons,
} from '@gremia/domain/standards/keep-standard';
import type { StandardAction } from '@gremia/domain/standards/standard';
import {
  answerNeedReasons,
  type NeedAction,
  needActions,
  type NeedState,
  reportNeedReasons,
  supportNeedReasons,
} from '@gremia/domain/standards/standard-need';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { NeedStateEnum, RelationKindEnum, StandardActionEnum } from './standard-detail.ts';

const NeedActionEnum = graphqlEnum('StandardNeedAction', needActions);

@InputType()
export class ReportStandardNeedInput {
  @Field(() => ID, { description: 'Ein Schlüssel je Absicht: zweimal gesendet zählt einmal' })
  declare intent: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare problem: string;

  @Field(() => String, { nullable: true })
  declare concerned: string | null;

  @Field(() => String, { nullable: true })
  declare link: string | null;
}

@InputType()
export class NewStandardInput {
  @Field(() => String)
  declare name: string;

  @Field(() => String)
  declare kind: string;
}

@InputType()
export class AnswerStandardNeedInput {
  @Field(() => ID)
  declare needId: string;

  @Field(() => NeedActionEnum)
  declare action: NeedAction;

  @Field(() => String)
  declare answer: string;

  @Field(() => ID, { nullable: true })
  declare standardSlug: string | null;

  @Field(() => NewStandardInput, { nullable: true })
  declare newStandard: NewStandardInput | null;
}

@InputType()
export class AdvanceStandardInput {
  @Field(() => ID)
  declare slug: string;

  @Field(() => StandardActionEnum)
  declare action: StandardAction;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => String, { nullable: true })
  declare note: string | null;
}

@InputType()
export class RecordStandardVersionInput {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare label: string;

  @Field(() => String, { nullable: true })
  declare urn: string | null;

  @Field(() => CalendarDay, { nullable: true })
  declare publishedOn: string | null;

  @Field(() => String, { nullable: true })
  declare link: string | null;
}

@InputType()
export class DescribeStandardInput {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String, { nullable: true })
  declare operator: string | null;

  @Field(() => String, { nullable: true })
  declare purpose: string | null;

  @Field(() => String, { description: 'Wo es nachzulesen ist' })
  declare source: string;
}

@InputType({ description: '`from` hängt von `to` ab oder folgt ihm nach' })
export class StandardRelationInput {
  @Field(() => ID)
  declare from: string;

  @Field(() => ID)
  declare to: string;

  @Field(() => RelationKindEnum)
  declare kind: RelationKind;
}

@ObjectType()
export class ActedStandard {
  @Field(() => ID)
  declare slug: string;
}

@ObjectType()
export class ActedStandardNeed {
  @Field(() => ID)
  declare id: string;

  @Field(() => NeedStateEnum)
  declare state: NeedState;

  @Field(() => ID, { nullable: true })
  declare standardSlug: string | null;
}

const answerStandardNeedReasons = [...answerNeedReasons, ...beginStandardReasons, 'standardMissing'] as const;

export const ReportStandardNeedAnswer = answerUnion(
  'ReportStandardNeedAnswer',
  ActedStandardNeed,
  refusalType('ReportStandardNeedRefused', reportNeedReasons),
);
export const SupportStandardNeedAnswer = answerUnion(
  'SupportStandardNeedAnswer',
  ActedStandardNeed,
  refusalType('SupportStandardNeedRefused', supportNeedReasons),
);
export const AnswerStandardNeedAnswer = answerUnion(
  'AnswerStandardNeedAnswer',
  ActedStandardNeed,
  refusalType('AnswerStandardNeedRefused', answerStandardNeedReasons),
);
export const AdvanceStandardAnswer = answerUnion(
  'AdvanceStandardAnswer',
  ActedStandard,
  refusalType('AdvanceStandardRefused', advanceStandardReasons),
);
export const RecordStandardVersionAnswer = answerUnion(
  'RecordStandardVersionAnswer',
  ActedStandard,
  refusalType('RecordStandardVersionRefused', recordVersionReasons),
);
export const DescribeStandardAnswer = answerUnion(
  'DescribeStandardAnswer',
  ActedStandard,
  refusalType('DescribeStandardRefused', describeStandardReasons),
);
export const RelateStandardsAnswer = answerUnion(
  'RelateStandardsAnswer',
  ActedStandard,
  refusalType('RelateStandardsRefused', relateStandardsReasons),
);
