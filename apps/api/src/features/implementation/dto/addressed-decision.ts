import { type CommitmentState, commitmentStates } from '@gremia/domain/implementation/commitment';
import type { BasisOfForce } from '@gremia/domain/proposals/basis-of-force';
import type { CommitmentKind } from '@gremia/domain/proposals/proposal-terms';
import type { PublicationLevel } from '@gremia/domain/proposals/publication-level';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import {
  BasisOfForceEnum,
  CommitmentKindEnum,
  PublicationLevelEnum,
} from '../../proposals/proposals.public.ts';

export const CommitmentStateEnum = graphqlEnum('CommitmentState', commitmentStates);

@ObjectType()
export class AddressedStandard {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare name: string;
}

@ObjectType({
  description:
    'Eine Zusage, Zug um Zug vereinbart, die aussteht: bei Vereinbarung und Beitritt ruht so lange die Frist',
})
export class HeldUpBy {
  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare owedBy: string;

  @Field(() => CalendarDay)
  declare dueOn: string;

  @Field(() => CalendarDay, { description: 'Seit wann sie aussteht' })
  declare since: string;

  @Field(() => Boolean, { description: 'Sie kommt nicht mehr; das Gremium muss neu entscheiden' })
  declare withdrawn: boolean;
}

@ObjectType({ description: 'Ein Beschluss, der Stellen erreicht: was er verlangt oder empfiehlt, und warum' })
export class AddressedDecision {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String, { nullable: true, description: 'Leer, wo keine Quelle die Nummer nennt' })
  declare number: string | null;

  @Field(() => String)
  declare title: string;

  @Field(() => CalendarDay)
  declare decidedOn: string;

  @Field(() => String, { description: 'Wer beschlossen hat' })
  declare boardName: string;

  @Field(() => BasisOfForceEnum)
  declare basisOfForce: BasisOfForce;

  @Field(() => String, { description: 'Das Gesetz oder die Vereinbarung beim Namen' })
  declare basisText: string;

  @Field(() => PublicationLevelEnum)
  declare publicationLevel: PublicationLevel;

  @Field(() => String, { nullable: true, description: 'Was über die Zuständigkeit angenommen ist' })
  declare scopeAssumption: string | null;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => CalendarDay, { nullable: true })
  declare endedOn: string | null;

  @Field(() => String, { nullable: true })
  declare endReason: string | null;

  @Field(() => [HeldUpBy])
  declare heldUpBy: readonly HeldUpBy[];

  @Field(() => AddressedStandard, { nullable: true })
  declare standard: AddressedStandard | null;

  @Field(() => String, { nullable: true })
  declare resolutionSlug: string | null;

  @Field(() => String, { nullable: true })
  declare federalDecisionSlug: string | null;

  @Field(() => CalendarDay, { nullable: true, description: 'Frist für die Verfahren im Einsatz' })
  declare dueOn: string | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Seit wann neue oder geänderte Verfahren folgen müssen',
  })
  declare newSystemsSince: string | null;
}

@ObjectType({ description: 'Was aus einer Zusage wurde; keine Angabe wird je geändert' })
export class CommitmentStatement {
  @Field(() => ID)
  declare id: string;

  @Field(() => CommitmentStateEnum)
  declare state: CommitmentState;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => DateTime)
  declare recordedAt: string;
}

@ObjectType({ description: 'Was das Land oder eine andere Stelle im selben Beschluss zugesagt hat' })
export class Commitment {
  @Field(() => ID)
  declare id: string;

  @Field(() => CommitmentKindEnum)
  declare kind: CommitmentKind;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare owedBy: string;

  @Field(() => Float, { nullable: true, description: 'Ganze Euro' })
  declare amountInEuro: number | null;

  @Field(() => CalendarDay)
  declare dueOn: string;

  @Field(() => Boolean, { description: 'Zug um Zug: solange sie aussteht, ruht die Frist der Kommunen' })
  declare reciprocal: boolean;

  @Field(() => CommitmentStateEnum)
  declare state: CommitmentState;

  @Field(() => CalendarDay, { nullable: true })
  declare stateOn: string | null;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => Boolean)
  declare late: boolean;

  @Field(() => [CommitmentStatement], { description: 'Das Jüngste zuerst' })
  declare history: readonly CommitmentStatement[];
}
