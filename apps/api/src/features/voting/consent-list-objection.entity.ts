import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A seat asked that an item be dealt with singly; under the key of whoever asked, so that it counts once. */
@Entity('consent_list_objection')
@Index('consent_list_objection_item', ['agendaItemId'])
export class ConsentListObjectionEntity {
  @PrimaryColumn('uuid')
  declare key: string;

  @Column('uuid', { name: 'agenda_item_id' })
  declare agendaItemId: string;

  /** The ballot that it annulled; null where the list was not open. */
  @Column('uuid', { name: 'ballot_id', nullable: true })
  declare ballotId: string | null;

  @Column('uuid', { name: 'seat_id' })
  declare seatId: string;

  /** Who entered it: the seat's person, or the secretariat for a voice in the room. */
  @Column('uuid', { name: 'recorded_by', nullable: true })
  declare recordedBy: string | null;

  @Column('timestamptz', { name: 'objected_at' })
  declare objectedAt: Date;
}
