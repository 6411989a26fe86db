import { stepUpReasons } from '@gremia/domain/boards/step-up';
import { type Choice, choices } from '@gremia/domain/voting/ballot';
import { castVoteReasons } from '@gremia/domain/voting/cast-vote';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';

export const ChoiceEnum = graphqlEnum('Choice', choices);

@InputType()
export class CastVoteInput {
  @Field(() => ID)
  declare ballotId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => ChoiceEnum)
  declare choice: Choice;

  @Field(() => ID, {
    description:
      'Schlüssel der Absicht (UUID): eine Wiederholung zählt nicht noch einmal und bekommt dieselbe Antwort',
  })
  declare intent: string;
}

@ObjectType({ description: 'Eine gezählte Stimme' })
export class Vote {
  @Field(() => ID)
  declare ballotId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => ChoiceEnum)
  declare choice: Choice;

  @Field(() => DateTime)
  declare castAt: Date;
}

export const CastVoteRefused = refusalType('CastVoteRefused', [...castVoteReasons, ...stepUpReasons]);
export const CastVoteAnswer = answerUnion('CastVoteAnswer', Vote, CastVoteRefused);
