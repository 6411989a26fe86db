import { nameHeadReasons } from '@gremia/domain/reminders/head-of-administration';
import { Field, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';

@ObjectType()
export class NamedHeadOfAdministration {
  @Field(() => String)
  declare email: string;
}

const Refused = refusalType('NameHeadOfAdministrationRefused', nameHeadReasons);
export const NameHeadOfAdministrationAnswer = answerUnion(
  'NameHeadOfAdministrationAnswer',
  NamedHeadOfAdministration,
  Refused,
);
