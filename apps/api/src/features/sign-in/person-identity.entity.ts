import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account of an identity provider, known by issuer and subject alone: addresses change hands. */
@Entity('person_identity')
export class PersonIdentityEntity {
  @PrimaryColumn('text')
  declare issuer: string;

  @PrimaryColumn('text')
  declare subject: string;

  @Column('uuid', { name: 'person_id' })
  declare personId: string;

  @Column('timestamptz')
  declare created: Date;

  @Column('timestamptz', { name: 'last_used', nullable: true })
  declare lastUsed: Date | null;
}
