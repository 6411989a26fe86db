import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { StatementWeight } from '@gremia/domain/reporting/authority';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import { ObligationStateEnum } from '../../implementation/implementation.public.ts';
import { StatementWeightEnum } from './report-on-many.ts';

@InputType({ description: 'Welche Pflichten gesucht sind; ohne Angabe alle' })
export class DutyFilter {
  @Field(() => String, { nullable: true, description: 'Die Kennung des Beschlusses' })
  declare decision: string | null;

  @Field(() => String, { nullable: true, description: 'Die Kennung des Standards' })
  declare standard: string | null;

  @Field(() => [ObligationStateEnum], { nullable: true })
  declare states: readonly ObligationState[] | null;

  @Field(() => Boolean, { nullable: true })
  declare overdueOnly: boolean | null;

  @Field(() => String, { nullable: true, description: 'Teil des Namens oder des Schlüssels der Stelle' })
  declare search: string | null;

  @Field(() => [ID], { nullable: true, description: 'Nur diese Pflichten' })
  declare obligationIds: readonly string[] | null;
}

@ObjectType({ description: 'Eine Pflicht, zu der man melden darf' })
export class ReportableDuty {
  @Field(() => ID)
  declare id: string;

  @Field(() => ID)
  declare bodyKey: string;

  @Field(() => String)
  declare bodyName: string;

  @Field(() => ID)
  declare decisionSlug: string;

  @Field(() => String, { description: 'Der Standard, oder der Titel des Beschlusses' })
  declare title: string;

  @Field(() => ObligationStateEnum)
  declare state: ObligationState;

  @Field(() => CalendarDay, { nullable: true })
  declare stateOn: string | null;

  @Field(() => Int)
  declare revision: number;

  @Field(() => CalendarDay, { nullable: true })
  declare dueOn: string | null;

  @Field(() => Boolean)
  declare overdue: boolean;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => StatementWeightEnum, {
    nullable: true,
    description: 'Was eine Meldung hier wert ist; leer, wo die Ermächtigung nicht reicht',
  })
  declare weight: StatementWeight | null;

  @Field(() => Boolean, { description: 'Eine Meldung wartet schon auf die Bestätigung der Stelle' })
  declare proposed: boolean;
}

@ObjectType()
export class DutyDecision {
  @Field(() => ID)
  declare slug: string;

  @Field(() => String)
  declare title: string;

  @Field(() => Int)
  declare duties: number;
}

@ObjectType({
  description: 'Die Pflichten, zu denen man melden darf, und die Beschlüsse, aus denen sie kommen',
})
export class ReportableDuties {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => Int, { description: 'Wie viele es sind, auch wenn nicht alle gezeigt werden' })
  declare total: number;

  @Field(() => [ReportableDuty])
  declare rows: readonly ReportableDuty[];

  @Field(() => [DutyDecision])
  declare decisions: readonly DutyDecision[];
}
