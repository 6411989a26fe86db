import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { SilenceEnum } from './board-rules.ts';

@InputType()
export class CirculationSettingsInput {
  @Field(() => Int)
  declare feedbackDays: number;

  @Field(() => Int)
  declare votingDays: number;

  @Field(() => SilenceEnum)
  declare silence: 'abstention' | 'consent';
}

@InputType()
export class BoardSettingsInput {
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

  @Field(() => String, { nullable: true, description: 'Etwa „1/5“; leer, wenn es kein solches Recht gibt' })
  declare rollCallOnRequestOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Etwa „1/5“; leer, wenn es kein solches Recht gibt' })
  declare secrecyOnRequestOf?: string | null;

  @Field(() => Int, { nullable: true })
  declare minimumVotingHours?: number | null;

  @Field(() => Int)
  declare minutesObjectionDays: number;

  @Field(() => CirculationSettingsInput, { nullable: true })
  declare circulation?: CirculationSettingsInput | null;
}

@InputType()
export class WrittenRuleInput {
  @Field(() => String, { description: 'Worauf die Regel beruht' })
  declare source: string;

  @Field(() => String, { description: 'Die Regel als JSON-Text' })
  declare document: string;
}

@InputType()
export class AdoptRulesInput {
  @Field(() => ID)
  declare boardId: string;

  @Field(() => CalendarDay)
  declare validFrom: CalendarDate;

  @Field(() => String)
  declare source: string;

  @Field(() => BoardSettingsInput)
  declare settings: BoardSettingsInput;

  @Field(() => [WrittenRuleInput], { description: 'Die erste ist die übliche' })
  declare rules: WrittenRuleInput[];
}
