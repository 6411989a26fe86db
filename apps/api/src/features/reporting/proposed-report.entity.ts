import type { ReportDetails } from '@gremia/domain/implementation/report-details';
import type { NotApplicableGround, ReportableState } from '@gremia/domain/implementation/report';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { ProposalOutcome } from '@gremia/domain/reporting/confirm-report';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a provider wants to report where the body confirms each report; nothing counts before. */
@Entity('proposed_report')
@Index('proposed_report_waiting', ['obligationId'], { unique: true, where: `outcome = 'waiting'` })
@Index('proposed_report_collective', ['collectiveReportId'])
export class ProposedReportEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'collective_report_id' })
  declare collectiveReportId: string;

  @Column('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  @Column('integer', { name: 'seen_revision' })
  declare seenRevision: number;

  @Column('text')
  declare state: ReportableState;

  @Column('date', { name: 'reported_on' })
  declare reportedOn: CalendarDate;

  @Column('text', { nullable: true })
  declare product: string | null;

  @Column('text', { name: 'product_version', nullable: true })
  declare productVersion: string | null;

  /** Null, too, where it was proposed before it had to be chosen. */
  @Column('text', { nullable: true })
  declare ground: NotApplicableGround | null;

  @Column('text', { nullable: true })
  declare note: string | null;

  /** Null where it tells no more. */
  @Column('jsonb', { nullable: true })
  declare details: ReportDetails | null;

  @Column('text', { default: 'waiting' })
  declare outcome: ProposalOutcome;

  @Column('uuid', { name: 'decided_by', nullable: true })
  declare decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  declare decidedAt: Date | null;

  @Column('timestamptz')
  declare created: Date;
}
