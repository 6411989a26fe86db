import type { ObligationState } from '@gremia/domain/implementation/obligation';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report that a collective report made, and what the duty said before: undoing restores it. */
@Entity('collective_report_entry')
export class CollectiveReportEntryEntity {
  @PrimaryColumn('uuid', { name: 'collective_report_id' })
  declare collectiveReportId: string;

  @PrimaryColumn('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  @Column('integer')
  declare revision: number;

  @Column('text', { name: 'before_state' })
  declare beforeState: ObligationState;

  @Column('date', { name: 'before_state_on', nullable: true })
  declare beforeStateOn: CalendarDate | null;

  @Column('text', { name: 'before_product', nullable: true })
  declare beforeProduct: string | null;

  @Column('text', { name: 'before_note', nullable: true })
  declare beforeNote: string | null;

  @Column('boolean', { name: 'before_is_example' })
  declare beforeIsExample: boolean;

  /** The statement that took it back; null while it stands. */
  @Column('integer', { name: 'undone_revision', nullable: true })
  declare undoneRevision: number | null;
}
