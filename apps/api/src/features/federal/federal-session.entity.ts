import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting of the IT-Planungsrat. */
@Entity('federal_session')
export class FederalSessionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('integer')
  declare number: number;

  @Column('date')
  declare date: CalendarDate;

  @Column('text', { nullable: true })
  declare place: string | null;

  @Column('text', { nullable: true })
  declare chair: string | null;

  /** How much of it is known, in the words of the data set. */
  @Column('text', { nullable: true })
  declare completeness: string | null;

  @Column('boolean')
  declare example: boolean;

  @Column('text')
  declare source: string;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  declare modified: Date;
}
