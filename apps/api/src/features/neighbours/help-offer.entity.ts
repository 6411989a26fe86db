import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body lets others ask how it implemented a decision; gone as soon as it takes that back. */
@Entity('help_offer')
export class HelpOfferEntity {
  @PrimaryColumn('uuid', { name: 'obligation_id' })
  declare obligationId: string;

  @Column('text', { name: 'contact_name' })
  declare contactName: string;

  @Column('text', { name: 'contact_address' })
  declare contactAddress: string;

  @Column('uuid', { name: 'offered_by', nullable: true })
  declare offeredBy: string | null;

  @Column('timestamptz', { name: 'offered_at' })
  declare offeredAt: Date;

  /** Invented for the demo. */
  @Column('boolean', { default: false })
  declare example: boolean;
}
