import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('standard_version')
export class StandardVersionEntity {
  @PrimaryColumn('uuid', { name: 'standard_id' })
  declare standardId: string;

  /** As the operator calls it. */
  @PrimaryColumn('text')
  declare label: string;

  @Column('text', { nullable: true })
  declare urn: string | null;

  @Column('date', { name: 'published_on', nullable: true })
  declare publishedOn: CalendarDate | null;

  @Column('text', { nullable: true })
  declare link: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  declare recordedAt: Date;
}
