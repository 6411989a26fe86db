import type { FlawInRules, RulesFlaw } from '@gremia/domain/boards/adopt-rules';
import { rulesFlaws } from '@gremia/domain/boards/adopt-rules';
import type { RuleDocumentError } from '@gremia/domain/boards/rule-document';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { refusalReasons } from '@gremia/decision-rules/document-error';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, Refusal } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import { BoardRules } from './board-rules.ts';

const RulesFlawEnum = graphqlEnum('RulesFlaw', rulesFlaws);
const RuleErrorEnum = graphqlEnum(
  'RuleError',
  [...refusalReasons, 'notJson'] as const,
  'Warum eine Regel nicht lesbar ist',
);
const AdoptRulesReasonEnum = graphqlEnum('AdoptRulesReason', ['flawed'] as const);

@ObjectType({ description: 'Eine Fassung der Geschäftsordnung mit der Zeit, in der sie gilt' })
export class RulesVersion extends BoardRules {
  @Field(() => CalendarDay, { nullable: true, description: 'Der letzte Tag; leer, wenn keine Fassung folgt' })
  declare validTo: CalendarDate | null;

  @Field(() => Boolean)
  declare inForce: boolean;
}

@ObjectType({ description: 'Ein Sitz, so weit Beschlussregeln nach ihm fragen' })
export class RulesSeat {
  @Field(() => String)
  declare key: string;

  @Field(() => String)
  declare label: string;

  @Field(() => String)
  declare benchKey: string;

  @Field(() => String)
  declare benchName: string;

  @Field(() => Boolean)
  declare voting: boolean;

  @Field(() => [String], { description: 'Namen der Stimmgewichte, die er trägt' })
  declare weights: readonly string[];
}

@ObjectType({ description: 'Die Geschäftsordnung eines Gremiums in allen Fassungen, die neueste zuerst' })
export class RulesHistory {
  @Field(() => ID)
  declare boardId: string;

  @Field(() => String)
  declare boardSlug: string;

  @Field(() => String)
  declare boardName: string;

  @Field(() => CalendarDay)
  declare today: CalendarDate;

  @Field(() => [RulesVersion])
  declare versions: readonly RulesVersion[];

  @Field(() => [RulesSeat])
  declare seats: readonly RulesSeat[];

  @Field(() => Boolean)
  declare viewerCanAdopt: boolean;
}

@ObjectType('FlawInRules', { description: 'Was an einem Feld der Geschäftsordnung nicht stimmt' })
export class FlawInRulesType implements FlawInRules {
  @Field(() => String, { description: 'Der Weg zum Feld: settings.invitationDays, rules.1.document' })
  declare field: string;

  @Field(() => RulesFlawEnum)
  declare flaw: RulesFlaw;

  @Field(() => RuleErrorEnum, { nullable: true })
  declare ruleError: RuleDocumentError['reason'] | null;

  @Field(() => String, { nullable: true, description: 'Die Stelle in der Regel als JSON-Pointer (RFC 6901)' })
  declare path: string | null;
}

@ObjectType()
export class AdoptRulesRefused extends Refusal<'flawed'> {
  @Field(() => AdoptRulesReasonEnum)
  declare readonly reason: 'flawed';

  @Field(() => [FlawInRulesType])
  readonly flaws: readonly FlawInRules[];

  constructor(flaws: readonly FlawInRules[]) {
    super('flawed');
    this.flaws = flaws;
  }
}

export const AdoptRulesAnswer = answerUnion('AdoptRulesAnswer', RulesHistory, AdoptRulesRefused);
