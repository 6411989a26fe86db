import type { Silence } from '@gremia/domain/voting/silence';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { SilenceEnum } from '../../boards/boards.public.ts';

@ObjectType({ description: 'Eine Vorlage, die umlaufen kann' })
export class ProposalToCirculate {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Int)
  declare version: number;
}

@ObjectType()
export class RuleToCirculateUnder {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => String)
  declare source: string;
}

@ObjectType({ description: 'Was vor dem Beginn eines Umlaufs zu sehen und zu wählen ist' })
export class CirculationPreparation {
  @Field(() => ID)
  declare boardId: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => String)
  declare boardSlug: string;

  @Field(() => Boolean, { description: 'Ob die geltende Geschäftsordnung Umläufe kennt' })
  declare allowed: boolean;

  @Field(() => Int)
  declare feedbackDays: number;

  @Field(() => Int)
  declare votingDays: number;

  @Field(() => SilenceEnum)
  declare silence: Silence;

  @Field(() => CalendarDay, { description: 'Der früheste letzte Tag der Rückmeldephase' })
  declare feedbackUntil: string;

  @Field(() => CalendarDay, { description: 'Der früheste letzte Tag der Abstimmung' })
  declare votingUntil: string;

  @Field(() => [RuleToCirculateUnder])
  declare rules: readonly RuleToCirculateUnder[];

  @Field(() => [ProposalToCirculate])
  declare proposals: readonly ProposalToCirculate[];
}
