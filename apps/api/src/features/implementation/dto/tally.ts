import { obligationStates, type ObligationState } from '@gremia/domain/implementation/obligation';
import { responseStates, type ResponseState } from '@gremia/domain/implementation/response';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';

export const ObligationStateEnum = graphqlEnum('ObligationState', obligationStates);
export const ResponseStateEnum = graphqlEnum('ResponseState', responseStates);

@ObjectType({ description: 'Wie viele Pflichten der Gruppe in welchem Stand sind' })
export class StateCounts implements Record<ObligationState, number> {
  @Field(() => Int)
  declare open: number;

  @Field(() => Int)
  declare planned: number;

  @Field(() => Int)
  declare inProgress: number;

  @Field(() => Int)
  declare implemented: number;

  @Field(() => Int)
  declare checked: number;

  @Field(() => Int)
  declare notApplicable: number;

  @Field(() => Int)
  declare extended: number;
}

@ObjectType({ description: 'Wie weit eine Gruppe von Stellen ist; was sie melden, melden sie selbst' })
export class Tally {
  @Field(() => Boolean, {
    description: 'So wenige Stellen, dass die Zahlen sie nennen würden: nur die Anzahl',
  })
  declare suppressed: boolean;

  @Field(() => Int)
  declare total: number;

  @Field(() => Int, { nullable: true, description: 'Umgesetzt, auch plausibilisiert' })
  declare done?: number | null;

  @Field(() => Int, { nullable: true })
  declare overdue?: number | null;

  @Field(() => Int, { nullable: true, description: 'Haben mindestens einmal gemeldet' })
  declare reported?: number | null;

  @Field(() => Int, { nullable: true, description: 'Erfundene Meldungen der Vorführung' })
  declare examples?: number | null;

  @Field(() => StateCounts, { nullable: true })
  declare states?: StateCounts | null;
}

@ObjectType()
export class ResponseCount {
  @Field(() => ResponseStateEnum)
  declare state: ResponseState;

  @Field(() => Int)
  declare count: number;
}

@ObjectType({ description: 'Was Stellen auf eine Empfehlung antworten' })
export class ResponseTally {
  @Field(() => Boolean)
  declare suppressed: boolean;

  @Field(() => Int)
  declare total: number;

  @Field(() => [ResponseCount], { nullable: true })
  declare states?: readonly ResponseCount[] | null;
}
