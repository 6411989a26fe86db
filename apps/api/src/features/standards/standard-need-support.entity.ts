import { Column, Entity, PrimaryColumn } from 'typeorm';

/** "Wir auch": another body has the same need. */
@Entity('standard_need_support')
export class StandardNeedSupportEntity {
  @PrimaryColumn('uuid', { name: 'need_id' })
  declare needId: string;

  @PrimaryColumn('uuid', { name: 'public_body_id' })
  declare publicBodyId: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  declare personId: string | null;

  @Column('timestamptz', { name: 'supported_at' })
  declare supportedAt: Date;
}
