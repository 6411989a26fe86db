import type { OfficeKind } from '@gremia/domain/offices/office-rules';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import type { OfficeChangeKind, OfficeChangeState } from '@gremia/domain/offices/office-change';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one administrator proposed and another has to confirm. */
@Entity('office_change')
export class OfficeChangeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('text')
  declare kind: OfficeChangeKind;

  @Column('text')
  declare state: OfficeChangeState;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  /** The office that is given or ended; null where the account is enabled. */
  @Column('text', { name: 'office_kind', nullable: true })
  declare officeKind: OfficeKind | null;

  @Column('uuid', { name: 'board_id', nullable: true })
  declare boardId: string | null;

  /** The office that ends. */
  @Column('uuid', { name: 'office_id', nullable: true })
  declare officeId: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  declare validFrom: CalendarDate | null;

  @Column('date', { name: 'valid_to', nullable: true })
  declare validTo: CalendarDate | null;

  /** Why the account is enabled. */
  @Column('text', { nullable: true })
  declare reason: string | null;

  @Column('uuid', { name: 'proposed_by' })
  declare proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  declare proposedAt: Date;

  @Column('timestamptz')
  declare expires: Date;

  @Column('uuid', { name: 'settled_by', nullable: true })
  declare settledBy: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  declare settledAt: Date | null;
}
