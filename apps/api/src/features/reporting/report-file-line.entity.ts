import type { ReportDetails } from '@gremia/domain/implementation/report-details';
import type { NotApplicableGround, ReportableState } from '@gremia/domain/implementation/report';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { LineProblem } from '@gremia/domain/reporting/report-file';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line that would change something, or cannot. */
@Entity('report_file_line')
export class ReportFileLineEntity {
  @PrimaryColumn('uuid', { name: 'report_file_id' })
  declare reportFileId: string;

  /** As a text editor counts: the head is line 1. */
  @PrimaryColumn('integer')
  declare line: number;

  @Column('text', { name: 'body_key' })
  declare bodyKey: string;

  @Column('text')
  declare decision: string;

  @Column('uuid', { name: 'obligation_id', nullable: true })
  declare obligationId: string | null;

  @Column('integer', { name: 'seen_revision', nullable: true })
  declare seenRevision: number | null;

  @Column('text', { nullable: true })
  declare state: ReportableState | null;

  @Column('date', { name: 'reported_on', nullable: true })
  declare reportedOn: CalendarDate | null;

  @Column('text')
  declare product: string;

  @Column('text', { name: 'product_version' })
  declare productVersion: string;

  /** Null, too, where it was read before it had to be chosen. */
  @Column('text', { nullable: true })
  declare ground: NotApplicableGround | null;

  @Column('text')
  declare note: string;

  /** Null where it tells no more. */
  @Column('jsonb', { nullable: true })
  declare details: ReportDetails | null;

  @Column('text', { nullable: true })
  declare problem: LineProblem | null;
}
