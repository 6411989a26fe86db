import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat that takes no part in a circulation. */
@Entity('circulation_recusal')
export class CirculationRecusalEntity {
  @PrimaryColumn('uuid', { name: 'circulation_id' })
  declare circulationId: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('text')
  declare reason: string;

  @Column('uuid', { name: 'noted_by', nullable: true })
  declare notedBy: string | null;

  @Column('timestamptz', { name: 'noted_at' })
  declare notedAt: Date;
}
