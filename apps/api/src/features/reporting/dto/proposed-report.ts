import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { NotApplicableGround, ReportableState } from '@gremia/domain/implementation/report';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { type ConfirmReportReason, confirmReportReasons } from '@gremia/domain/reporting/confirm-report';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { answerUnion, Refusal } from '../../../platform/graphql/answer.ts';
import { graphqlEnum } from '../../../platform/graphql/enum.ts';
import { CalendarDay, DateTime } from '../../../platform/graphql/scalars.ts';
import {
  NotApplicableGroundEnum,
  ObligationStateEnum,
  ReportableStateEnum,
  ReportDetailsTold,
} from '../../implementation/implementation.public.ts';

@ObjectType({
  description: 'Was der IT-Dienstleister melden möchte; es gilt erst, wenn die Stelle es bestätigt',
})
export class ProposedReport {
  @Field(() => ID)
  declare id: string;

  @Field(() => String)
  declare title: string;

  @Field(() => ObligationStateEnum)
  declare currentState: ObligationState;

  @Field(() => ReportableStateEnum)
  declare state: ReportableState;

  @Field(() => CalendarDay)
  declare on: string;

  @Field(() => String, { nullable: true })
  declare product: string | null;

  @Field(() => String, { nullable: true })
  declare productVersion: string | null;

  @Field(() => NotApplicableGroundEnum, { nullable: true, description: 'Warum die Pflicht entfällt' })
  declare ground: NotApplicableGround | null;

  @Field(() => String, { nullable: true })
  declare note: string | null;

  @Field(() => ReportDetailsTold, { nullable: true })
  declare details: ReportDetailsTold | null;

  @Field(() => String)
  declare provider: string;

  @Field(() => String, { nullable: true })
  declare reportedBy: string | null;

  @Field(() => DateTime)
  declare proposedAt: string;

  @Field(() => Boolean, { description: 'Die Stelle hat seither selbst gemeldet' })
  declare overtaken: boolean;
}

@ObjectType()
export class DecidedProposal {
  @Field(() => ID)
  declare id: string;

  @Field(() => Boolean)
  declare confirmed: boolean;
}

const DecideProposedReportReasonEnum = graphqlEnum('DecideProposedReportReason', confirmReportReasons);

@ObjectType()
export class DecideProposedReportRefused extends Refusal<ConfirmReportReason> {
  constructor(reason: ConfirmReportReason, standardSince: CalendarDate | null) {
    super(reason);
    this.standardSince = standardSince;
  }

  @Field(() => CalendarDay, {
    nullable: true,
    description: 'Von wann die erste Fassung des Standards ist, wo der Tag davor liegt',
  })
  readonly standardSince: CalendarDate | null;
}
Field(() => DecideProposedReportReasonEnum)(DecideProposedReportRefused.prototype, 'reason');

export const DecideProposalAnswer = answerUnion(
  'DecideProposedReportAnswer',
  DecidedProposal,
  DecideProposedReportRefused,
);
