import type { NotApplicableGround, ReportableState } from '@gremia/domain/implementation/report';
import {
  reportOnManyReasons,
  type ReportOnManyReason,
  rowProblems,
  type RowProblem,
} from '@gremia/domain/reporting/collective-report';
import { statementWeights, type StatementWeight } from '@gremia/domain/reporting/authority';
import type { ObligationState } from '@gremia/domain/implementation/obligation';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay } from '../../../platform/graphql/scalars.ts';
import {
  NotApplicableGroundEnum,
  ObligationStateEnum,
  ReportableStateEnum,
  ReportDetailsInput,
} from '../../implementation/implementation.public.ts';

export const StatementWeightEnum = graphqlEnum('StatementWeight', statementWeights);
export const RowProblemEnum = graphqlEnum('RowProblem', rowProblems);
const ReportOnManyReasonEnum = graphqlEnum('ReportOnManyReason', reportOnManyReasons);

@InputType()
export class ChosenDuty {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => Int, { description: 'Die Meldung, die man zuletzt gesehen hat' })
  declare seenRevision: number;
}

@InputType()
export class ReportOnManyInput {
  @Field(() => [ChosenDuty])
  declare rows: readonly ChosenDuty[];

  @Field(() => ReportableStateEnum)
  declare state: ReportableState;

  @Field(() => CalendarDay, { description: 'Seit wann es so ist' })
  declare on: string;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => String, { nullable: true })
  declare productVersion: string | null;

  @Field(() => NotApplicableGroundEnum, {
    nullable: true,
    description: 'Nur bei „entfällt“, dort nötig; die Notiz sagt es in Worten',
  })
  declare ground: NotApplicableGround | null;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => ReportDetailsInput, { nullable: true, description: 'Steht bei jeder der Pflichten' })
  declare details: ReportDetailsInput | null;
}

@ObjectType({ description: 'Warum eine einzelne Zeile nicht gemeldet werden kann' })
export class ReportRowProblem {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => RowProblemEnum)
  declare problem: RowProblem;
}

@ObjectType({ description: 'Was die Meldung bei einer Stelle bewirken würde' })
export class CheckedRow {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ObligationStateEnum)
  declare from: ObligationState;

  @Field(() => StatementWeightEnum, { nullable: true })
  declare weight: StatementWeight | null;

  @Field(() => RowProblemEnum, { nullable: true })
  declare problem: RowProblem | null;

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Von wann die erste Fassung des Standards ist, wo der Tag davor liegt',
  })
  declare standardSince: string | null;
}

@ObjectType({ description: 'Eine Sammelmeldung, wie sie gespeichert wurde' })
export class CollectiveReportReceipt {
  @Field(() => ID)
  declare id: string;

  @Field(() => Int, { description: 'So viele Meldungen gelten jetzt' })
  declare reported: number;

  @Field(() => Int, { description: 'So viele warten auf die Bestätigung der Stelle' })
  declare proposed: number;
}

@ObjectType()
export class ReportOnManyRefused extends Refusal<ReportOnManyReason> {
  constructor(reason: ReportOnManyReason, problems: readonly ReportRowProblem[]) {
    super(reason);
    this.problems = problems;
  }

  @Field(() => [ReportRowProblem])
  readonly problems: readonly ReportRowProblem[];
}
Field(() => ReportOnManyReasonEnum)(ReportOnManyRefused.prototype, 'reason');

export const ReportOnManyAnswer = createUnionType({
  name: 'ReportOnManyAnswer',
  types: () => [CollectiveReportReceipt, ReportOnManyRefused] as const,
  resolveType: (value: unknown) =>
    value instanceof ReportOnManyRefused ? ReportOnManyRefused : CollectiveReportReceipt,
});
