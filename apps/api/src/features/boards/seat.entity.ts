import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The right to take part in a board. */
@Entity('seat')
@Unique('seat_board_id_key_key', ['boardId', 'key'])
export class SeatEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'board_id' })
  declare boardId: string;

  @Column('text')
  declare key: string;

  @Column('text')
  declare label: string;

  @Column('text', { name: 'bench_key' })
  declare benchKey: string;

  @Column('boolean')
  declare voting: boolean;

  @Column('uuid', { name: 'entitled_organisation_id', nullable: true })
  declare entitledOrganisationId: string | null;

  /** Exact decimals by the names that decision rules use. */
  @Column('jsonb', { default: {} })
  declare weights: Readonly<Record<string, string>>;

  @Column('integer')
  declare position: number;

  @Column('date', { name: 'valid_from' })
  declare validFrom: CalendarDate;

  @Column('date', { name: 'valid_to', nullable: true })
  declare validTo: CalendarDate | null;
}
