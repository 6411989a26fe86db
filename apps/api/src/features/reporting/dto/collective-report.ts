import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { ReportableState } from '@gremia/domain/implementation/report';
import { type ProposalOutcome, proposalOutcomes } from '@gremia/domain/reporting/confirm-report';
import { type KeptReason, keptReasons, undoReasons } from '@gremia/domain/reporting/undo-report';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { answerUnion, refusalType } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { ObligationStateEnum } from '../../implementation/implementation.public.ts';
import { reportSources, type ReportSource } from '../collective-report.entity.ts';

const ReportSourceEnum = graphqlEnum('ReportSource', reportSources);
const KeptReasonEnum = graphqlEnum('KeptReason', keptReasons);
export const ProposalOutcomeEnum = graphqlEnum('ProposalOutcome', proposalOutcomes);

@ObjectType({ description: 'Eine Zeile einer Sammelmeldung' })
export class CollectiveReportEntry {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ID)
  declare bodyKey: string;

  @Field(() => String)
  declare bodyName: string;

  @Field(() => String)
  declare title: string;

  @Field(() => ObligationStateEnum)
  declare state: ObligationState | ReportableState;

  @Field(() => ObligationStateEnum)
  declare before: ObligationState;

  @Field(() => Boolean)
  declare undone: boolean;

  @Field(() => Boolean, { description: 'Seither hat jemand gemeldet: das wird nicht überschrieben' })
  declare reportedSince: boolean;

  @Field(() => ProposalOutcomeEnum, {
    nullable: true,
    description: 'Was aus einer Meldung wurde, die die Stelle bestätigt',
  })
  declare proposal: ProposalOutcome | null;
}

@ObjectType({ description: 'Eine Sammelmeldung' })
export class CollectiveReport {
  @Field(() => ID)
  declare id: string;

  @Field(() => DateTime)
  declare reportedAt: string;

  @Field(() => DateTime)
  declare undoableUntil: string;

  @Field(() => Boolean)
  declare undoable: boolean;

  @Field(() => String, { nullable: true })
  declare reportedBy: string | null;

  @Field(() => ReportSourceEnum)
  declare source: ReportSource;

  @Field(() => Int)
  declare reported: number;

  @Field(() => Int)
  declare proposed: number;

  @Field(() => Int)
  declare undone: number;

  @Field(() => [CollectiveReportEntry], { description: 'Höchstens 1.000; leer in der Liste aller' })
  declare entries: readonly CollectiveReportEntry[];
}

@ObjectType({ description: 'Eine Zeile, die nicht zurückgenommen wurde' })
export class KeptRow {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => KeptReasonEnum)
  declare reason: KeptReason;
}

@ObjectType()
export class UndoneReport {
  @Field(() => Int)
  declare undone: number;

  @Field(() => Int, { description: 'Meldungen, die noch auf Bestätigung warteten' })
  declare withdrawn: number;

  @Field(() => [KeptRow])
  declare kept: readonly KeptRow[];
}

export const UndoAnswer = answerUnion(
  'UndoCollectiveReportAnswer',
  UndoneReport,
  refusalType('UndoCollectiveReportRefused', undoReasons),
);
