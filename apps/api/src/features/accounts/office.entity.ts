import type { RoleKind } from '@gremia/domain/access/actor';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person holds an office of a board, of a public body, or of the whole. */
@Entity('office')
export class OfficeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('text')
  declare kind: RoleKind;

  @Column('uuid', { name: 'board_id', nullable: true })
  declare boardId: string | null;

  @Column('uuid', { name: 'public_body_id', nullable: true })
  declare publicBodyId: string | null;

  @Column('date', { name: 'valid_from' })
  declare validFrom: CalendarDate;

  /** The last day; null while there is no end. */
  @Column('date', { name: 'valid_to', nullable: true })
  declare validTo: CalendarDate | null;
}
