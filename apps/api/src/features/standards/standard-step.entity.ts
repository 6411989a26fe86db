import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { StandardState } from '@gremia/domain/standards/standard';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A step in the life cycle of a standard; never changed. */
@Entity('standard_step')
@Index('standard_step_standard', ['standardId'])
export class StandardStepEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'standard_id' })
  declare standardId: string;

  /** The state that it led to. */
  @Column('text')
  declare state: StandardState;

  @Column('date', { name: 'made_on' })
  declare madeOn: CalendarDate;

  @Column('text', { nullable: true })
  declare note: string | null;

  @Column('uuid', { name: 'recorded_by', nullable: true })
  declare recordedBy: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  declare recordedAt: Date;
}
