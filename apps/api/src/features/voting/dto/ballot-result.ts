import type { Operator } from '@gremia/decision-rules/rule';
import { type BallotOutcome, ballotOutcomes } from '@gremia/domain/voting/ballot';
import { type RulePart, ruleParts } from '@gremia/domain/voting/explain-result';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';

export const BallotOutcomeEnum = graphqlEnum('BallotOutcome', ballotOutcomes);
const RulePartEnum = graphqlEnum('RulePart', ruleParts);

@ObjectType({ description: 'Eine Bedingung der Regel; Zahlen sind genau: "11", "2/3"' })
export class BallotCheck {
  @Field(() => RulePartEnum)
  declare part: RulePart;

  @Field(() => String)
  declare title: string;

  @Field(() => String, { description: 'Was erreicht wurde' })
  declare left: string;

  @Field(() => String, { description: '>=, >, <=, < oder ==' })
  declare op: Operator;

  @Field(() => String, { description: 'Was nötig war' })
  declare right: string;

  @Field(() => Boolean)
  declare holds: boolean;

  @Field(() => String, { description: 'Was höchstens zu erreichen war' })
  declare most: string;
}

@ObjectType({ description: 'Auszählung einer Bank oder des Ganzen' })
export class BallotTally {
  @Field(() => String, { nullable: true })
  declare benchKey: string | null;

  @Field(() => String)
  declare name: string;

  @Field(() => Int)
  declare entitled: number;

  @Field(() => Int)
  declare present: number;

  @Field(() => Int)
  declare yes: number;

  @Field(() => Int)
  declare no: number;

  @Field(() => Int)
  declare abstain: number;

  @Field(() => Int, { description: 'Nur Stimmzettel können ungültig sein' })
  declare invalid: number;

  @Field(() => Int)
  declare notCast: number;
}

@ObjectType({ description: 'Das Ergebnis; bis zur Feststellung ist es vorläufig' })
export class BallotResult {
  @Field(() => BallotOutcomeEnum)
  declare outcome: BallotOutcome;

  @Field(() => Boolean)
  declare quorate: boolean;

  @Field(() => Boolean)
  declare tieBroken: boolean;

  @Field(() => [BallotCheck])
  declare checks: readonly BallotCheck[];

  @Field(() => BallotTally)
  declare total: BallotTally;

  @Field(() => [BallotTally])
  declare benches: readonly BallotTally[];
}
