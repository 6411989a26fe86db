import type { Operator } from '@gremia/decision-rules/rule';
import {
  type BallotForm,
  ballotForms,
  type BallotOutcome,
  ballotOutcomes,
  type BallotState,
  ballotStates,
  type Choice,
} from '@gremia/domain/voting/ballot';
import type { CastVoteReason } from '@gremia/domain/voting/cast-vote';
import { castVoteReasons } from '@gremia/domain/voting/cast-vote';
import { type RulePart, ruleParts } from '@gremia/domain/voting/explain-result';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { ProposalTermsType } from '../../proposals/proposals.public.ts';
import { ChoiceEnum } from './vote.ts';

export const BallotFormEnum = graphqlEnum('BallotForm', ballotForms);
const BallotStateEnum = graphqlEnum('BallotState', ballotStates);
const BallotOutcomeEnum = graphqlEnum('BallotOutcome', ballotOutcomes);
const RulePartEnum = graphqlEnum('RulePart', ruleParts);
const VoteHindranceEnum = graphqlEnum(
  'VoteHindrance',
  castVoteReasons,
  'Warum der Sitz jetzt nicht abstimmen kann',
);

@ObjectType({ description: 'Die Fassung der Beschlussvorlage, über die abgestimmt wird' })
export class BallotProposal {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Int)
  declare version: number;

  @Field(() => String)
  declare text: string;

  @Field(() => ProposalTermsType)
  declare terms: ProposalTermsType;
}

@ObjectType({ description: 'Die Beschlussregel, wie sie bei der Eröffnung galt' })
export class BallotRule {
  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare source: string;

  @Field(() => [String], { description: 'Bedingungen der Beschlussfähigkeit in Worten' })
  declare quorum: readonly string[];

  @Field(() => [String], { description: 'Bedingungen der Annahme in Worten' })
  declare adoption: readonly string[];

  @Field(() => String, { nullable: true })
  declare tieBreak: string | null;
}

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

@ObjectType({ description: 'Die eingetragenen Handzeichen' })
export class CountedHands {
  @Field(() => [BenchHands])
  declare benches: readonly BenchHands[];

  @Field(() => [ID])
  declare objectingSeatIds: readonly string[];
}

@ObjectType()
export class ViewerOfBallot {
  @Field(() => Boolean)
  declare close: boolean;

  @Field(() => Boolean)
  declare recordHands: boolean;

  @Field(() => Boolean)
  declare certify: boolean;

  @Field(() => Boolean)
  declare annul: boolean;
}

@ObjectType({ description: 'Eine Frage an eine Wählerschaft unter einer festgeschriebenen Regel' })
export class Ballot {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare boardSlug: string;

  @Field(() => ID)
  declare meetingId: string;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => String)
  declare meetingTitle: string;

  @Field(() => ID)
  declare itemId: string;

  @Field(() => String)
  declare itemNumber: string;

  @Field(() => String)
  declare itemTitle: string;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => BallotFormEnum)
  declare form: BallotForm;

  @Field(() => BallotStateEnum)
  declare state: BallotState;

  @Field(() => String)
  declare question: string;

  @Field(() => BallotProposal, { nullable: true })
  declare proposal: BallotProposal | null;

  @Field(() => BallotRule)
  declare rule: BallotRule;

  @Field(() => Boolean)
  declare voteMayBeChanged: boolean;

  @Field(() => DateTime, { nullable: true })
  declare openedAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare deadline: string | null;

  @Field(() => DateTime, { nullable: true })
  declare closedAt: string | null;

  @Field(() => DateTime, { nullable: true })
  declare certifiedAt: string | null;

  @Field(() => String, { nullable: true })
  declare certifiedBy: string | null;

  @Field(() => DateTime, { nullable: true })
  declare annulledAt: string | null;

  @Field(() => String, { nullable: true })
  declare annulmentReason: string | null;

  @Field(() => [BallotBench])
  declare benches: readonly BallotBench[];

  @Field(() => Boolean, { description: 'Ob das Gremium nach der Anwesenheit beschlussfähig ist' })
  declare quorate: boolean;

  @Field(() => Turnout, {
    nullable: true,
    description: 'Während der Abstimmung nur, wo die Geschäftsordnung es zulässt',
  })
  declare turnout: Turnout | null;

  @Field(() => [MyBallotSeat])
  declare mySeats: readonly MyBallotSeat[];

  @Field(() => [BallotSeatType])
  declare seats: readonly BallotSeatType[];

  @Field(() => Boolean, { description: 'Ob die Form zeigt, wer wie gestimmt hat' })
  declare showsNames: boolean;

  @Field(() => CountedHands, { nullable: true, description: 'Nur für die, die sie eintragen' })
  declare hands: CountedHands | null;

  @Field(() => BallotResult, { nullable: true })
  declare result: BallotResult | null;

  @Field(() => ViewerOfBallot)
  declare viewerCan: ViewerOfBallot;
}
