import type { MembershipKind } from '@gremia/domain/boards/board';
import type { CalendarDate } from '@gremia/domain/kernel/calendar-date';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person holds a seat, or deputises for it. */
@Entity('membership')
@Unique('membership_seat_id_person_id_valid_from_key', ['seatId', 'personId', 'validFrom'])
export class MembershipEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('text')
  declare kind: MembershipKind;

  @Column('date', { name: 'valid_from' })
  declare validFrom: CalendarDate;

  @Column('date', { name: 'valid_to', nullable: true })
  declare validTo: CalendarDate | null;
}
