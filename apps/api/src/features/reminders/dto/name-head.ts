import { nameHeadReasons } from '@gremia/domain/reminders/head-of-administration';
import { Field, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

@ObjectType({ description: 'Wer nach Ablauf einer Frist mit erinnert wird' })
export class HeadOfAdministration {
  @Field(() => String)
  declare email: string;

  @Field(() => DateTime)
  declare namedAt: string;

  @Field(() => String, { nullable: true })
  declare namedBy: string | null;
}

@ObjectType()
export class NamedHeadOfAdministration {
  @Field(() => String, { nullable: true, description: 'Null, wenn niemand mehr genannt ist' })
  declare email: string | null;
}

const Refused = refusalType('NameHeadOfAdministrationRefused', nameHeadReasons);
export const NameHeadOfAdministrationAnswer = answerUnion(
  'NameHeadOfAdministrationAnswer',
  NamedHeadOfAdministration,
  Refused,
);
