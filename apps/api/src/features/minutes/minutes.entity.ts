import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { AttendedSeat } from '@gremia/domain/minutes/compose-minutes';
import type { MinutesState } from '@gremia/domain/minutes/minutes';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('minutes')
export class MinutesEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'meeting_id' })
  declare meetingId: string;

  @Column('text')
  declare state: MinutesState;

  /** Frozen when the meeting closed: later changes of seats and persons do not reach it. */
  @Column('jsonb')
  declare attendance: readonly AttendedSeat[];

  @Column('timestamptz', { name: 'composed_at' })
  declare composedAt: Date;

  @Column('date', { name: 'due_on', nullable: true })
  declare dueOn: CalendarDate | null;

  @Column('date', { name: 'objection_ends_on', nullable: true })
  declare objectionEndsOn: CalendarDate | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  declare publishedAt: Date | null;

  @Column('bytea', { nullable: true, select: false })
  declare pdf: Buffer | null;

  @Column('text', { name: 'pdf_sha256', nullable: true })
  declare pdfSha256: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
