import {
  type ChallengeKind,
  challengeKinds,
  type RaiseChallengeReason,
  raiseChallengeReasons,
  withdrawChallengeReasons,
} from '@gremia/domain/voting/challenge';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import type { SingleForm } from '@gremia/domain/voting/open-ballot';
import { SingleFormEnum } from './single-form.ts';

const ChallengeKindEnum = graphqlEnum('ChallengeKind', challengeKinds, 'Was verlangt werden kann');
const ChallengeHindranceEnum = graphqlEnum(
  'ChallengeHindrance',
  raiseChallengeReasons,
  'Warum der Sitz es jetzt nicht verlangen kann',
);

@ObjectType({ description: 'Ein Sitz, für den die angemeldete Person etwas verlangen kann' })
export class ChallengingSeat {
  @Field(() => ID)
  declare seatId: string;

  @Field(() => String)
  declare label: string;

  @Field(() => Boolean)
  declare demands: boolean;

  @Field(() => ChallengeHindranceEnum, { nullable: true })
  declare hindrance: RaiseChallengeReason | null;
}

@ObjectType({ description: 'Ein Verlangen und wie weit es gekommen ist' })
export class Challenge {
  @Field(() => ChallengeKindEnum)
  declare kind: ChallengeKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Nötiger Anteil der anwesenden Stimmberechtigten, etwa „1/5“; leer, wo es kein solches Recht gibt',
  })
  declare share: string | null;

  @Field(() => [String], { description: 'Anwesende Sitze, die es verlangen' })
  declare demandedBy: readonly string[];

  @Field(() => Int, { description: 'Anwesende Stimmberechtigte' })
  declare present: number;

  @Field(() => Boolean)
  declare reached: boolean;

  @Field(() => [ChallengingSeat], { description: 'Eigene Sitze; für die Geschäftsstelle alle anwesenden' })
  declare seats: readonly ChallengingSeat[];
}

@ObjectType({ description: 'Was zur Form der Abstimmung über einen Punkt verlangt wird' })
export class ItemChallenges {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => Boolean, { description: 'Ob jetzt etwas verlangt werden kann' })
  declare open: boolean;

  @Field(() => SingleFormEnum, {
    nullable: true,
    description: 'Geheim geht vor namentlich (§ 50 Abs. 1 GO NRW)',
  })
  declare demandedForm: SingleForm | null;

  @Field(() => [Challenge])
  declare challenges: readonly Challenge[];

  @Field(() => Boolean, { description: 'Ob für andere eingetragen werden kann, was im Raum gesagt wird' })
  declare viewerEntersForOthers: boolean;
}

@InputType()
export class ChallengeInput {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => ID)
  declare seatId: string;

  @Field(() => ChallengeKindEnum)
  declare kind: ChallengeKind;
}

export const RaiseChallengeRefused = refusalType('RaiseChallengeRefused', raiseChallengeReasons);
export const RaiseChallengeAnswer = answerUnion(
  'RaiseChallengeAnswer',
  ItemChallenges,
  RaiseChallengeRefused,
);

export const WithdrawChallengeRefused = refusalType('WithdrawChallengeRefused', withdrawChallengeReasons);
export const WithdrawChallengeAnswer = answerUnion(
  'WithdrawChallengeAnswer',
  ItemChallenges,
  WithdrawChallengeRefused,
);
