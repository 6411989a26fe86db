import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { CompetenceTask } from '@gremia/domain/public-bodies/public-body';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a public body performs a task, since when, and who says so. */
@Entity('competence')
@Index('competence_body', ['publicBodyId'])
export class CompetenceEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('text')
  declare task: CompetenceTask;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('date', { name: 'valid_from', nullable: true })
  declare validFrom: CalendarDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  declare validTo: CalendarDate | null;

  /** Follows from a general rule, not from a list of the competent bodies. */
  @Column('boolean')
  declare assumption: boolean;

  @Column('text')
  declare source: string;
}
