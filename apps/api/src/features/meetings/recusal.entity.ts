import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person takes no part in one item. */
@Entity('recusal')
export class RecusalEntity {
  @PrimaryColumn('uuid', { name: 'agenda_item_id' })
  declare agendaItemId: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  declare seatId: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('timestamptz', { name: 'recorded_at' })
  declare recordedAt: Date;
}
