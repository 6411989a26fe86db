import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat whose member is hindered, and the deputy who acts for it meanwhile. */
@Entity('circulation_representation')
export class CirculationRepresentationEntity {
  @PrimaryColumn('uuid', { name: 'circulation_id' })
  declare circulationId: string;

  @PrimaryColumn('uuid', { name: 'seat_id' })
  declare seatId: string;

  @Column('uuid', { name: 'deputy_id' })
  declare deputyId: string;

  @Column('uuid', { name: 'noted_by', nullable: true })
  declare notedBy: string | null;

  @Column('timestamptz', { name: 'noted_at' })
  declare notedAt: Date;
}
