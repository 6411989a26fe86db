import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body makes a resolution binding for itself. */
@Entity('accession')
export class AccessionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'resolution_id' })
  declare resolutionId: string;

  @Column('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('date', { name: 'acceded_on' })
  declare accededOn: CalendarDate;

  @Column('uuid', { name: 'declared_by', nullable: true })
  declare declaredBy: string | null;

  /** Not published: it may name persons or councils' papers. */
  @Column('text', { nullable: true })
  declare note: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  declare created: Date;
}
