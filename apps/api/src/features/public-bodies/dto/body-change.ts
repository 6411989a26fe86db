import {
  type BodyChangeKind,
  bodyChangeKinds,
  type BodyChangeProblem,
  bodyChangeProblems,
  recordBodyChangesReasons,
} from '@gremia/domain/public-bodies/change-bodies';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';

export const BodyChangeKindEnum = graphqlEnum('BodyChangeKind', bodyChangeKinds);
const BodyChangeProblemEnum = graphqlEnum('BodyChangeProblem', bodyChangeProblems);

@ObjectType({ description: 'Was eine Stelle vorher war oder welche in ihr aufgegangen ist' })
export class FormerBody {
  @Field(() => BodyChangeKindEnum)
  declare kind: BodyChangeKind;

  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => String)
  declare source: string;
}

@ObjectType({ description: 'Eine geschriebene Änderung, wie sie verstanden wurde' })
export class BodyChangeLine {
  @Field(() => Int, { description: 'Gezählt ab 1' })
  declare line: number;

  @Field(() => String)
  declare text: string;

  @Field(() => BodyChangeProblemEnum, { nullable: true })
  declare problem: BodyChangeProblem | null;
}

@ObjectType()
export class RecordedBodyChanges {
  @Field(() => Int)
  declare changes: number;
}

const Refused = refusalType('RecordBodyChangesRefused', recordBodyChangesReasons);
export const RecordBodyChangesAnswer = answerUnion('RecordBodyChangesAnswer', RecordedBodyChanges, Refused);
