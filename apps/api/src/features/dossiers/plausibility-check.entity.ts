import type { CheckFinding, CheckMethod } from '@gremia/domain/dossiers/plausibility';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the secretariat found when it looked at a report; never changed. */
@Entity('plausibility_check')
@Index('plausibility_check_obligation', ['obligationId'])
export class PlausibilityCheckEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { unique: true })
  declare intent: string;

  @Column('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  /** The report that was looked at. */
  @Column('integer')
  declare revision: number;

  @Column('text')
  declare method: CheckMethod;

  @Column('text')
  declare finding: CheckFinding;

  @Column('text', { nullable: true })
  declare note: string | null;

  @Column('date', { name: 'checked_on' })
  declare checkedOn: CalendarDate;

  @Column('uuid', { name: 'checked_by', nullable: true })
  declare checkedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  declare recordedAt: Date;
}
