import type { Choice } from '@gremia/domain/voting/ballot';
import { type CastVoteReason, castVoteReasons } from '@gremia/domain/voting/cast-vote';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { ChoiceEnum } from './vote.ts';

const VoteHindranceEnum = graphqlEnum(
  'VoteHindrance',
  castVoteReasons,
  'Warum der Sitz jetzt nicht abstimmen kann',
);

@ObjectType({ description: 'Eine Bank mit ihren stimmberechtigten Sitzen' })
export class BallotBench {
  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => Int)
  declare entitled: number;

  @Field(() => Int)
  declare present: number;
}

@ObjectType({ description: 'Ein Sitz der angemeldeten Person' })
export class MyBallotSeat {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare label: string;

  @Field(() => Boolean)
  declare deputy: boolean;

  @Field(() => VoteHindranceEnum, { nullable: true })
  declare hindrance: CastVoteReason | null;

  @Field(() => ChoiceEnum, { nullable: true })
  declare choice: Choice | null;

  @Field(() => DateTime, { nullable: true })
  declare castAt: string | null;

  @Field(() => ID, { nullable: true, description: 'Die Absicht, mit der die Stimme so gezählt wurde' })
  declare intent: string | null;
}

@ObjectType({ description: 'Wie viele der Anwesenden abgestimmt haben' })
export class Turnout {
  @Field(() => Int)
  declare cast: number;

  @Field(() => Int)
  declare present: number;

  @Field(() => Int)
  declare entitled: number;
}

@ObjectType({ description: 'Ein Sitz der Abstimmung; die Stimme nur, wo die Form Namen zeigt' })
export class BallotSeatType {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare label: string;

  @Field(() => String)
  declare benchKey: string;

  @Field(() => Boolean)
  declare voting: boolean;

  @Field(() => Boolean)
  declare present: boolean;

  @Field(() => Boolean)
  declare recused: boolean;

  @Field(() => ChoiceEnum, { nullable: true })
  declare choice: Choice | null;
}

@ObjectType()
export class BenchHands {
  @Field(() => String)
  declare benchKey: string;

  @Field(() => Int)
  declare yes: number;

  @Field(() => Int)
  declare no: number;

  @Field(() => Int)
  declare abstain: number;
}

@ObjectType({ description: 'Ausgezählte Stimmzettel, aller zusammen oder einer Bank' })
export class PaperTotals {
  @Field(() => String, { nullable: true })
  declare benchKey: string | null;

  @Field(() => Int)
  declare yes: number;

  @Field(() => Int)
  declare no: number;

  @Field(() => Int)
  declare abstain: number;

  @Field(() => Int)
  declare invalid: number;
}

@ObjectType({ description: 'Die eingetragenen Handzeichen' })
export class CountedHands {
  @Field(() => [BenchHands])
  declare benches: readonly BenchHands[];

  @Field(() => [ID])
  declare objectingSeatIds: readonly string[];
}
