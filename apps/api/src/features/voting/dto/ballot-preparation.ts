import { type OpenBallotReason, openBallotReasons, type SingleForm } from '@gremia/domain/voting/open-ballot';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { BallotBench } from './ballot-electorate.ts';
import { BallotRule } from './ballot.ts';
import { SingleFormEnum } from './single-form.ts';

const OpeningHindranceEnum = graphqlEnum(
  'OpeningHindrance',
  openBallotReasons,
  'Was der Eröffnung entgegensteht',
);

@ObjectType({ description: 'Eine Form der Abstimmung unter einer Regel' })
export class FormUnderRule {
  @Field(() => SingleFormEnum)
  declare form: SingleForm;

  @Field(() => OpeningHindranceEnum, { nullable: true })
  declare hindrance: OpenBallotReason | null;
}

@ObjectType({ description: 'Eine Beschlussregel, unter der abgestimmt werden kann' })
export class RuleToChoose {
  @Field(() => ID)
  declare id: string;

  @Field(() => BallotRule)
  declare rule: BallotRule;

  @Field(() => Boolean, { description: 'Ob das Gremium nach dieser Regel jetzt beschlussfähig ist' })
  declare quorate: boolean;

  @Field(() => [FormUnderRule])
  declare forms: readonly FormUnderRule[];
}

@ObjectType({ description: 'Was vor der Eröffnung einer Abstimmung zu sehen und zu wählen ist' })
export class BallotPreparation {
  @Field(() => ID)
  declare itemId: string;

  @Field(() => String)
  declare itemNumber: string;

  @Field(() => String)
  declare itemTitle: string;

  @Field(() => String)
  declare meetingSlug: string;

  @Field(() => String)
  declare meetingTitle: string;

  @Field(() => String, {
    nullable: true,
    description: 'Die Frage nach der Beschlussvorlage; ohne Vorlage ist eine zu stellen',
  })
  declare question: string | null;

  @Field(() => [BallotBench])
  declare benches: readonly BallotBench[];

  @Field(() => [String], { description: 'Sitze, die bei diesem Punkt befangen sind' })
  declare recused: readonly string[];

  @Field(() => Boolean)
  declare turnoutShownWhileOpen: boolean;

  @Field(() => Boolean)
  declare remoteVoting: boolean;

  @Field(() => SingleFormEnum, {
    nullable: true,
    description: 'Die Form, die verlangt ist; leer, solange die Wahl frei ist',
  })
  declare demandedForm: SingleForm | null;

  @Field(() => Int, {
    nullable: true,
    description: 'So viele Stunden muss eine Abstimmung mit Frist mindestens offen sein',
  })
  declare minimumVotingHours: number | null;

  @Field(() => [RuleToChoose])
  declare rules: readonly RuleToChoose[];
}
