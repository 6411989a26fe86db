import { stepUpReasons } from '@gremia/domain/boards/step-up';
import {
  editSectionRefusals,
  moveMinutesRefusals,
  objectToMinutesRefusals,
  publishMinutesRefusals,
  signMinutesRefusals,
} from '@gremia/domain/minutes/minutes-acts';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';

@ObjectType({ description: 'Die Niederschrift, an der gehandelt wurde' })
export class MinutesRef {
  @Field(() => ID)
  declare id: string;
}

@ObjectType()
export class EditedSection {
  @Field(() => ID, { description: 'Die Niederschrift' })
  declare id: string;

  @Field(() => Int)
  declare revision: number;
}

export const EditSectionAnswer = answerUnion(
  'EditSectionAnswer',
  EditedSection,
  refusalType('EditSectionRefused', editSectionRefusals),
);

export const MoveMinutesAnswer = answerUnion(
  'MoveMinutesAnswer',
  MinutesRef,
  refusalType('MoveMinutesRefused', moveMinutesRefusals),
);

export const SignMinutesAnswer = answerUnion(
  'SignMinutesAnswer',
  MinutesRef,
  refusalType('SignMinutesRefused', [...signMinutesRefusals, ...stepUpReasons]),
);

export const ObjectToMinutesAnswer = answerUnion(
  'ObjectToMinutesAnswer',
  MinutesRef,
  refusalType('ObjectToMinutesRefused', objectToMinutesRefusals),
);

export const PublishMinutesAnswer = answerUnion(
  'PublishMinutesAnswer',
  MinutesRef,
  refusalType('PublishMinutesRefused', [...publishMinutesRefusals, ...stepUpReasons]),
);
