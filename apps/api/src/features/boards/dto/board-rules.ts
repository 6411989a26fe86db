import type { ProcedureSettings } from '@gremia/domain/boards/board';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';

export const SilenceEnum = graphqlEnum('CirculationSilence', ['abstention', 'consent']);

@ObjectType({ description: 'Wie ein Umlaufverfahren abläuft' })
export class CirculationSettings {
  @Field(() => Int)
  declare feedbackDays: number;

  @Field(() => Int)
  declare votingDays: number;

  @Field(() => SilenceEnum, { description: 'Als was Schweigen zählt' })
  declare silence: 'abstention' | 'consent';
}

@ObjectType({
  description: 'Was die Geschäftsordnung neben den Beschlussregeln festlegt; Tage sind volle Kalendertage',
})
export class BoardSettings implements ProcedureSettings {
  @Field(() => Int)
  declare invitationDays: number;

  @Field(() => Int)
  declare urgentInvitationHours: number;

  @Field(() => Boolean)
  declare remoteVoting: boolean;

  @Field(() => Boolean)
  declare voteMayBeChanged: boolean;

  @Field(() => Boolean)
  declare turnoutShownWhileOpen: boolean;

  @Field(() => String, { nullable: true, description: 'Anteil der anwesenden Stimmberechtigten, etwa „1/5“' })
  declare rollCallOnRequestOf: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wie bei der namentlichen Abstimmung; leer, wo es kein Recht gibt',
  })
  declare secrecyOnRequestOf?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Wie lange eine Abstimmung mit Frist mindestens offen ist',
  })
  declare minimumVotingHours?: number | null;

  @Field(() => Int)
  declare minutesObjectionDays: number;

  @Field(() => CirculationSettings, { nullable: true })
  declare circulation: CirculationSettings | null;
}

@ObjectType({
  description: 'Eine Beschlussregel in deutschen Sätzen; was in einer Liste steht, muss alles zutreffen',
})
export class DecisionRule {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare source: string;

  @Field(() => [String], { description: 'Wann das Gremium beschlussfähig ist; leer, wenn immer' })
  declare quorum: readonly string[];

  @Field(() => [String], { description: 'Wann ein Antrag angenommen ist' })
  declare adopt: readonly string[];

  @Field(() => String, { nullable: true })
  declare tieBreak: string | null;

  @Field(() => String, { description: 'Die Regel als JSON-Text der Regelsprache' })
  declare document: string;
}

@ObjectType({ description: 'Die Geschäftsordnung in der Fassung, die heute gilt' })
export class BoardRules {
  @Field(() => Int)
  declare version: number;

  @Field(() => CalendarDay)
  declare validFrom: CalendarDate;

  @Field(() => String)
  declare source: string;

  @Field(() => Boolean)
  declare example: boolean;

  @Field(() => BoardSettings)
  declare settings: BoardSettings;

  @Field(() => [DecisionRule], { description: 'Die erste ist die übliche' })
  declare decisionRules: readonly DecisionRule[];
}
