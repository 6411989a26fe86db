import { type BallotForm, ballotForms, type BallotState, ballotStates } from '@gremia/domain/voting/ballot';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { ProposalTermsType } from '../../proposals/proposals.public.ts';
import {
  BallotBench,
  BallotSeatType,
  CountedHands,
  MyBallotSeat,
  PaperTotals,
  Turnout,
} from './ballot-electorate.ts';
import { BallotResult } from './ballot-result.ts';

export const BallotFormEnum = graphqlEnum('BallotForm', ballotForms);
export const BallotStateEnum = graphqlEnum('BallotState', ballotStates);

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

@ObjectType()
export class ViewerOfBallot {
  @Field(() => Boolean)
  declare close: boolean;

  @Field(() => Boolean)
  declare recordHands: boolean;

  @Field(() => Boolean)
  declare recordPaperCount: boolean;

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

  @Field(() => ID, {
    nullable: true,
    description: 'Das Umlaufverfahren; dann gibt es weder Sitzung noch Punkt',
  })
  declare circulationId: string | null;

  @Field(() => ID, { nullable: true })
  declare meetingId: string | null;

  @Field(() => String, { nullable: true })
  declare meetingSlug: string | null;

  @Field(() => String, { nullable: true })
  declare meetingTitle: string | null;

  @Field(() => ID, { nullable: true })
  declare itemId: string | null;

  @Field(() => String, { nullable: true })
  declare itemNumber: string | null;

  @Field(() => String, { nullable: true })
  declare itemTitle: string | null;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => Int, { description: 'Wie edition in MeetingLive; 0 in einem Umlaufverfahren' })
  declare meetingEdition: number;

  @Field(() => Float, { description: 'Wie revision in MeetingLive' })
  declare revision: number;

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

  @Field(() => [String], {
    description: 'Sitze, die ihren Widerspruch festhalten ließen; nach dem Schließen zu sehen',
  })
  declare objecting: readonly string[];

  @Field(() => Boolean, { description: 'Ob Stimmzettel je Bank gezählt werden, weil die Regel es verlangt' })
  declare papersPerBench: boolean;

  @Field(() => [PaperTotals], { nullable: true, description: 'Nur für die, die sie eintragen' })
  declare paperTotals: readonly PaperTotals[] | null;

  @Field(() => BallotResult, { nullable: true })
  declare result: BallotResult | null;

  @Field(() => ViewerOfBallot)
  declare viewerCan: ViewerOfBallot;
}
